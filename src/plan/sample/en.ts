// Over 300 lines: one whole plan, as data.
import type { Plan } from "../plan.ts";
import {
  area,
  atLeast,
  atMost,
  exactly,
  filled,
  initiative,
  kpi,
  milestone,
  objective,
  topic,
  yearlyCategory,
} from "./build.ts";
import { sampleDrivers, sampleMoney } from "./money.ts";

const timeline = "Timeline";
const budget = "Investment budget";
const foundation = "Foundation";
const expansion = "Expansion";
const asOf = "2026-09-30";

/** The plan of an invented company that makes buildings use less energy. Long, since it is data: one plan, read as a whole. */
export function samplePlanEnglish(): Plan {
  return {
    schemaVersion: 2,
    title: "Lumbre: five-year growth plan",
    subtitle: "From six countries to fifty, with a cost base that grows slower than revenue",
    language: "en",
    currency: "USD",
    startMonth: "2026-01",
    objectives: [
      objective("Scalability", "1000x scalability", exactly(1000, "multiple"), { baseline: 1, actual: 9 }),
      objective("Growth rate", "200%+ annual growth", atLeast(2, "percent", "year"), { actual: 2.05 }),
      objective("Market expansion", "50+ markets", atLeast(50, "count"), { baseline: 6, actual: 8 }),
      objective("Revenue", "$1B+ revenue in 5 years", atLeast(1e9, "currency"), {
        baseline: 4.1e6,
        actual: 12.5e6,
      }),
      objective("Leadership", "Top 1 in its sector", atMost(1, "rank"), { baseline: 14, actual: 3 }),
    ],
    pillars: [
      {
        name: "Energy academy",
        areas: [
          area(
            "Teaching",
            [
              initiative(
                "Course catalogue",
                "Rebuild the eight classroom courses as short online modules",
                filled("Inés Robles", "high", "inProgress", 0.6, foundation),
              ),
              initiative(
                "Trainer network",
                "Contract and accredit 120 trainers outside the head office",
                filled("Inés Robles", "medium", "inProgress", 0.25, foundation),
              ),
              initiative(
                "Cohort calendar",
                "Start a new group every week instead of twice a year",
                filled("Tom Hale", "medium", "done", 1, foundation),
              ),
              initiative(
                "Professional exams",
                "Offer an exam that two building regulators accept",
                filled("Inés Robles", "low", "notStarted", 0),
              ),
            ],
            "Ten thousand graduates a year without one more classroom",
          ),
          area(
            "Course content",
            [
              initiative(
                "Recording studio",
                "Record and edit lessons in house within five working days",
                filled("Tom Hale", "medium", "done", 1, foundation),
              ),
              initiative(
                "Translation desk",
                "Publish each module in six languages within a month",
                filled("Tom Hale", "medium", "inProgress", 0.35, foundation),
              ),
              initiative(
                "Case library",
                "Document 200 refits with measured savings",
                filled("Inés Robles", "low", "inProgress", 0.2, foundation),
              ),
              initiative(
                "Yearly review",
                "Retire or renew every module once a year",
                filled("Inés Robles", "low", "notStarted", 0),
              ),
            ],
            "A catalogue that stays correct while it grows",
          ),
          area(
            "Learner experience",
            [
              initiative(
                "Guided start",
                "Place each learner by a fifteen-minute test",
                filled("Tom Hale", "high", "done", 1, foundation),
              ),
              initiative(
                "Alumni community",
                "Connect graduates by region and building type",
                filled("Inés Robles", "low", "notStarted", 0),
              ),
              initiative(
                "Tutor desk",
                "Answer questions within one working day",
                filled("Tom Hale", "medium", "inProgress", 0.65, foundation),
              ),
              initiative(
                "Completion alerts",
                "Call learners who stop for two weeks",
                filled("Tom Hale", "high", "blocked", 0.1, foundation, "Waits for the consent form"),
              ),
            ],
            "Four of five learners finish what they begin",
          ),
        ],
      },
      {
        name: "Building control platform",
        areas: [
          area(
            "Technology",
            [
              initiative(
                "Regional hosting",
                "Run the platform in four regions with the data of each kept there",
                filled("Mara Oduya", "high", "inProgress", 0.5, foundation),
              ),
              initiative(
                "Load rehearsals",
                "Rehearse ten times the present load every quarter",
                filled("Mara Oduya", "high", "inProgress", 0.75, foundation),
              ),
              initiative(
                "Device connectors",
                "Connect the twenty most common heating controllers",
                filled("Jon Aguirre", "high", "inProgress", 0.55, foundation),
              ),
              initiative(
                "Elastic capacity",
                "Add and release servers by the hour",
                filled("Mara Oduya", "medium", "done", 1, foundation),
              ),
            ],
            "A thousand times the buildings at a tenth of the cost of each",
          ),
          area(
            "Data",
            [
              initiative(
                "Meter intake",
                "Take in readings every fifteen minutes from any meter",
                filled("Jon Aguirre", "high", "done", 1, foundation),
              ),
              initiative(
                "Benchmark set",
                "Compare each building with a hundred like it",
                filled("Jon Aguirre", "medium", "inProgress", 0.45, foundation),
              ),
              initiative(
                "Demand forecast",
                "Forecast tomorrow's demand to within five percent",
                filled("Jon Aguirre", "medium", "inProgress", 0.3, expansion),
              ),
              initiative(
                "Archive",
                "Keep ten years of readings at a cost that customers accept",
                filled("Mara Oduya", "low", "notStarted", 0),
              ),
            ],
            "The largest measured comparison of buildings in its markets",
          ),
          area(
            "Customers",
            [
              initiative(
                "Self-service start",
                "Let a caretaker connect a building without a visit",
                filled("Lea Brandt", "high", "inProgress", 0.4, foundation),
              ),
              initiative(
                "Account team",
                "One named person for every fifty large customers",
                filled("Lea Brandt", "medium", "inProgress", 0.5, foundation),
              ),
              initiative(
                "Support in six languages",
                "Answer in the customer's language, day and night",
                filled("Lea Brandt", "medium", "notStarted", 0),
              ),
              initiative(
                "Renewal warning",
                "See falling use three months before a contract ends",
                filled("Lea Brandt", "medium", "notStarted", 0),
              ),
            ],
            "Customers who stay and connect more buildings",
          ),
        ],
      },
      {
        name: "Certificate service",
        areas: [
          area(
            "Processing",
            [
              initiative(
                "Document intake",
                "Accept scans, photographs and registry files alike",
                filled("Paul Nagy", "high", "done", 1, foundation),
              ),
              initiative(
                "Batch engine",
                "Process a hundred thousand certificates in a night",
                filled("Paul Nagy", "high", "inProgress", 0.7, foundation),
              ),
              initiative(
                "Express lane",
                "Deliver an urgent certificate within four hours",
                filled("Paul Nagy", "medium", "notStarted", 0),
              ),
              initiative(
                "Queue board",
                "Show every customer where their documents stand",
                filled("Sofía Lunde", "medium", "done", 1, foundation),
              ),
            ],
            "Volume grows without a backlog",
          ),
          area(
            "Quality",
            [
              initiative(
                "Double reading",
                "Have a second reader check every tenth document",
                filled("Paul Nagy", "medium", "inProgress", 0.3, foundation),
              ),
              initiative(
                "Error catalogue",
                "Record each error with its cause",
                filled("Paul Nagy", "medium", "inProgress", 0.8, foundation),
              ),
              initiative(
                "Assessor panel",
                "Ask thirty assessors to grade a monthly sample",
                filled("Sofía Lunde", "low", "notStarted", 0),
              ),
              initiative(
                "Correction loop",
                "Correct and return a rejected document the same day",
                filled("Paul Nagy", "high", "inProgress", 0.4, foundation),
              ),
            ],
            "Fewer than one rejection in a hundred",
          ),
          area(
            "Integration",
            [
              initiative(
                "Public registries",
                "Submit directly to twelve national registries",
                filled("Sofía Lunde", "high", "inProgress", 0.25, foundation),
              ),
              initiative(
                "Partner interface",
                "Open the service to banks and insurers",
                filled("Lea Brandt", "medium", "notStarted", 0),
              ),
              initiative(
                "Property systems",
                "Exchange files with the five leading property systems",
                filled("Jon Aguirre", "medium", "notStarted", 0),
              ),
              initiative(
                "Partner directory",
                "List certified partners by region",
                filled("Lea Brandt", "low", "done", 1, foundation),
              ),
            ],
            "Certificates travel without anybody retyping them",
          ),
        ],
      },
    ],
    strategies: [
      {
        name: "Scalability strategy",
        parts: [
          {
            name: "Framework",
            topics: [
              topic(
                "Direction",
                [
                  ["Vision", "Any building, any meter, any country", 3, 5],
                  ["Rule", "Nothing that needs a visit is sold twice", 2, 4],
                  ["Measure", "Cost of each additional building", 3, 5],
                ],
                "One way of working for every market",
              ),
              topic(
                "Ways to scale",
                [
                  ["Wider", "More servers of the same kind", 4, 5],
                  ["Deeper", "More work from each server", 2, 4],
                  ["Lighter", "Fewer steps for each customer", 3, 4],
                ],
                "Each service names the way that suits it",
              ),
            ],
          },
          {
            name: "Implementation",
            topics: [
              topic(
                "Preparation",
                [
                  ["Assessment", "Find the five limits that bind first", 4, 4],
                  ["Design", "Remove each limit on paper", 3, 5],
                  ["Rehearsal", "Prove the design at ten times the load", 2, 5],
                ],
                "Limits are known before customers meet them",
              ),
            ],
          },
        ],
      },
      {
        name: "Growth strategy",
        parts: [
          {
            name: "Sources of growth",
            topics: [
              topic(
                "Within our customers",
                [
                  ["More buildings", "Start with one site and offer the rest after a season", 3, 4],
                  ["More services", "Offer certificates to every platform customer", 2, 4],
                  ["Referrals", "Reward a tenant who introduces an owner", 1, 3],
                ],
                "A third of growth from customers we have",
              ),
              topic(
                "Beyond them",
                [
                  ["Distributors", "Sell through heating installers", 2, 4],
                  ["Acquisitions", "Buy local certificate offices with a good name", 1, 3],
                  ["Public tenders", "Bid for schools and hospitals", 2, 3],
                ],
                "Two thirds of growth from new customers",
              ),
            ],
          },
        ],
      },
      {
        name: "Market expansion strategy",
        parts: [
          {
            name: "Entry",
            topics: [
              topic(
                "Choice of markets",
                [
                  ["Regulation first", "Enter where certificates become mandatory", 3, 4],
                  ["Neighbours next", "Prefer a market that shares a language or a registry", 2, 4],
                  ["Partners always", "Enter with a local installer or not at all", 3, 4],
                ],
                "A ranked list of sixty markets",
              ),
              topic(
                "Launch",
                [
                  ["Pilot", "Ten buildings for one heating season", 2, 4],
                  ["Office", "A team of four once the pilot pays for itself", 1, 4],
                  ["Exit rule", "Leave after two seasons below plan", 2, 3],
                ],
                "Each launch is decided on measured results",
              ),
            ],
          },
        ],
      },
      {
        name: "Sustainable growth strategy",
        parts: [
          {
            name: "Practices",
            topics: [
              topic(
                "Environment",
                [
                  ["Own footprint", "Publish energy use for each served building", 3, 4],
                  ["Equipment", "Repair sensors instead of replacing them", 2, 4],
                ],
                "Savings that outweigh our own use a hundredfold",
              ),
              topic(
                "People",
                [
                  ["Training", "Forty hours a year for each employee", 3, 4],
                  ["Local hiring", "Lead each market by someone from it", 2, 4],
                ],
                "Teams that can grow with the plan",
              ),
            ],
          },
        ],
      },
    ],
    kpis: [
      kpi("Scale", "Capacity factor", "1000x capacity", exactly(1000, "multiple"), {
        baseline: 1,
        actual: 9,
        asOf,
        owner: "Mara Oduya",
      }),
      kpi("Scale", "Service availability", "99.9%+ availability", atLeast(0.999, "percent"), {
        baseline: 0.992,
        actual: 0.9992,
        asOf,
        owner: "Mara Oduya",
      }),
      kpi("Scale", "Automated steps", "90%+ of steps without a person", atLeast(0.9, "percent"), {
        baseline: 0.35,
        actual: 0.79,
        asOf,
        owner: "Mara Oduya",
      }),
      kpi("Scale", "Cost for each building", "35%+ reduction", atLeast(0.35, "percent"), {
        baseline: 0,
        actual: 0.29,
        asOf,
        owner: "Mara Oduya",
      }),
      kpi("Scale", "Connection time", "<30 days", atMost(30, "duration"), {
        direction: "lower",
        baseline: 75,
        actual: 34,
        asOf,
        owner: "Jon Aguirre",
      }),
      kpi("Growth", "Revenue growth", "200%+ annual growth", atLeast(2, "percent", "year"), {
        baseline: 1.2,
        actual: 2.05,
        asOf,
        owner: "Lea Brandt",
      }),
      kpi("Growth", "New customers", "5,000+ new customers/month", atLeast(5000, "count", "month"), {
        baseline: 140,
        actual: 2_100,
        asOf,
        owner: "Lea Brandt",
      }),
      kpi("Growth", "Active markets", "50+ markets", atLeast(50, "count"), {
        baseline: 6,
        actual: 8,
        asOf,
        owner: "Lea Brandt",
      }),
      kpi("Growth", "Recurring revenue", "85%+ of revenue", atLeast(0.85, "percent"), {
        baseline: 0.61,
        actual: 0.81,
        asOf,
        owner: "Lea Brandt",
      }),
      kpi("Growth", "Lifetime value to acquisition cost", "3-5x", {
        value: 3,
        upper: 5,
        unit: "multiple",
        comparison: "between",
      }),
      kpi("Customers", "Customer retention", "95%+ retention", atLeast(0.95, "percent"), {
        baseline: 0.88,
        actual: 0.948,
        asOf,
        owner: "Lea Brandt",
      }),
      kpi("Customers", "Satisfaction", "9+ (scale 1-10)", atLeast(9, "score"), {
        baseline: 7.6,
        actual: 9.1,
        asOf,
        owner: "Lea Brandt",
      }),
      kpi("Customers", "First answer", "<4 hours", atMost(4 / 24, "duration"), {
        direction: "lower",
        baseline: 0.75,
        actual: 4 / 24,
        asOf,
        owner: "Lea Brandt",
      }),
      kpi("Customers", "Course completion", "80%+ of learners", atLeast(0.8, "percent"), {
        baseline: 0.54,
        actual: 0.76,
        asOf,
        owner: "Inés Robles",
      }),
      kpi("Customers", "Graduates", "10,000+ graduates/year", atLeast(10_000, "count", "year"), {
        baseline: 420,
        actual: 4_600,
        asOf,
        owner: "Inés Robles",
      }),
      kpi("Quality", "Rejected certificates", "<1% of certificates", atMost(0.01, "percent"), {
        direction: "lower",
        baseline: 0.034,
        actual: 0.013,
        asOf,
        owner: "Paul Nagy",
      }),
      kpi("Quality", "Reading accuracy", "99%+ of fields", atLeast(0.99, "percent"), {
        baseline: 0.962,
        actual: 0.988,
        asOf,
        owner: "Paul Nagy",
      }),
      kpi("Quality", "Forecast error", "<5% of demand", atMost(0.05, "percent"), {
        direction: "lower",
        baseline: 0.11,
        actual: 0.05,
        asOf,
        owner: "Jon Aguirre",
      }),
      kpi("Impact", "Energy saved", "25-30% of consumption", {
        value: 0.25,
        upper: 0.3,
        unit: "percent",
        comparison: "between",
      }),
      kpi("Impact", "Position in the sector", "Top 1 in its sector", atMost(1, "rank"), {
        direction: "lower",
        baseline: 14,
        actual: 3,
        asOf,
        owner: "Sofía Lunde",
      }),
    ],
    assumptions: {
      ...sampleDrivers,
      "Average contract": {
        value: 42_000,
        unit: "amount a year",
        source: "Order book",
        owner: "Lea Brandt",
        date: "2026-06-30",
        confidence: "medium",
      },
      "Buildings per customer": {
        value: 3.4,
        unit: "buildings",
        source: "Platform records",
        owner: "Jon Aguirre",
        date: "2026-09-30",
        confidence: "high",
      },
      "Mandatory certificates": {
        value: "Thirty markets by 2029",
        source: "Published bills",
        confidence: "low",
      },
    },
    phases: [
      {
        track: timeline,
        name: foundation,
        startMonth: 1,
        endMonth: 12,
        milestones: [
          milestone("Q1", "Limits of today's platform measured", 1, 3, {
            owner: "Mara Oduya",
            status: "done",
            progress: 1,
          }),
          milestone("Q2", "Growth plan agreed and funded", 4, 6, {
            owner: "Sofía Lunde",
            status: "done",
            progress: 1,
          }),
          milestone("Q3", "First region on the new hosting", 7, 9, {
            owner: "Mara Oduya",
            status: "inProgress",
            progress: 0.9,
          }),
          milestone("Q4", "Self-service start on sale in eight markets", 10, 12, {
            owner: "Lea Brandt",
            status: "inProgress",
            progress: 0.4,
          }),
        ],
        outcome: "A base that carries ten times the load",
      },
      {
        track: timeline,
        name: expansion,
        startMonth: 13,
        endMonth: 24,
        milestones: [
          milestone("Q1-Q2", "All four regions running", 13, 18, {
            owner: "Mara Oduya",
            status: "notStarted",
          }),
          milestone("Q3-Q4", "Twenty markets open", 19, 24, { owner: "Lea Brandt", status: "notStarted" }),
        ],
        outcome: "The same service in twenty markets",
      },
      {
        track: timeline,
        name: "Acceleration",
        startMonth: 25,
        endMonth: 48,
        milestones: [
          milestone("Year 3", "Certificates joined to the platform everywhere", 25, 36, {
            owner: "Paul Nagy",
          }),
          milestone("Year 4", "Forty markets open, three continents", 37, 48, { owner: "Lea Brandt" }),
        ],
        outcome: "Growth that pays for itself",
      },
      {
        track: timeline,
        name: "Leadership",
        startMonth: 49,
        endMonth: 60,
        milestones: [
          milestone("Year 5", "Fifty markets and the first place in the sector", 49, 60, {
            owner: "Sofía Lunde",
          }),
        ],
        outcome: "The reference for buildings that use less",
      },
    ],
    budget: {
      categories: [
        yearlyCategory(
          budget,
          "People",
          [
            ["Growth team", 3, 6, 3.4],
            ["Expansion team", 2, 4, 2.6],
            ["Technology team", 2.5, 5, 3.1],
            ["Market team", 1.5, 3, 1.7],
          ],
          [9, 18],
        ),
        yearlyCategory(
          budget,
          "Technology",
          [
            ["Hosting and networks", 5, 10, 6.2],
            ["Product development", 3, 6, 4.9],
            ["Market adaptation", 2, 4, 2.4],
            ["Measurement and analysis", 1, 2, 1.3],
          ],
          [11, 22],
        ),
        yearlyCategory(
          budget,
          "Expansion",
          [
            ["Market launches", 8, 16, 9.5],
            ["Regional offices", 5, 10, 6.1],
            ["New services", 3, 6, 3.8],
            ["Partner programme", 2, 4, 2.3],
          ],
          [18, 36],
        ),
      ],
      stated: [{ track: budget, low: 38e6, high: 76e6, period: "year" }],
    },
    ...sampleMoney("en"),
    roi: { low: 5, high: 10, text: "500-1000%" },
  };
}
