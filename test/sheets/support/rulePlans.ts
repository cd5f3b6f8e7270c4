import { emptyPlan, type BudgetLine, type Phase, type Plan } from "../../../src/plan/index.ts";
import type { Risk } from "../../../src/plan/plan.ts";
import type { RuleId } from "../../../src/plan/rules/rule.ts";

const line = (name: string, low: number, high: number, more: Partial<BudgetLine> = {}): BudgetLine => ({
  name,
  low,
  high,
  period: "year",
  ...more,
});
const phase = (
  track: string,
  name: string,
  startMonth: number,
  endMonth: number | null,
  milestone?: number,
): Phase => ({
  track,
  name,
  startMonth,
  endMonth,
  milestones:
    milestone === undefined ? [] : [{ label: "", name: "Mark", startMonth: milestone, endMonth: milestone }],
});
const between = (value: number, upper: number) => ({
  value,
  upper,
  unit: "count" as const,
  comparison: "between" as const,
});
const initiative = (name: string) => ({ name, description: "" });
const pillar = (name: string, initiatives: Plan["pillars"][number]["areas"][number]["initiatives"]) => ({
  name,
  areas: [{ name: "Area", initiatives }],
});

function budget(track: string, lines: BudgetLine[], stated?: "category" | "track") {
  return (plan: Plan): void => {
    const total = { low: 200, high: 400 };
    plan.budget.categories.push({
      track,
      name: `Lines of ${track}`,
      lines,
      ...(stated === "category" ? { stated: total } : {}),
    });
    if (stated === "track") plan.budget.stated.push({ track, ...total, period: "year" });
  };
}
const phases =
  (...given: Phase[]) =>
  (plan: Plan): void => {
    plan.phases.push(...given);
  };
const kpis =
  (...given: Plan["kpis"]) =>
  (plan: Plan): void => {
    plan.kpis.push(...given);
  };
const income =
  (name: string, drivers: NonNullable<NonNullable<Plan["income"]>[number]["drivers"]>) =>
  (plan: Plan): void => {
    (plan.income ??= []).push({ track: "", name, kind: "subscription", period: "year", drivers });
  };
/** A million in the first year, and so much that comes in each year. */
const revenuePromise =
  (earned: number) =>
  (plan: Plan): void => {
    plan.objectives.push({
      name: "Revenue",
      text: "Revenue of a million in 1 year",
      baseline: 500_000,
      target: { value: 1e6, unit: "currency", comparison: "atLeast" },
    });
    (plan.income ??= []).push({ track: "", name: "Sales", low: earned, high: earned, period: "year" });
  };
const objectives =
  (...given: Plan["objectives"]) =>
  (plan: Plan): void => {
    plan.objectives.push(...given);
  };
const pillars =
  (...given: Plan["pillars"]) =>
  (plan: Plan): void => {
    plan.pillars.push(...given);
  };

const risk =
  (name: string, more: Partial<Risk>) =>
  (plan: Plan): void => {
    (plan.risks ??= []).push({ name, chance: 0.5, when: "Y1", ...more });
  };

interface RuleCase {
  readonly rule: RuleId;
  /** Breaks the rule once. */
  readonly broken: (plan: Plan) => void;
  /** Comes as close as can be without breaking it. */
  readonly kept: (plan: Plan) => void;
}

/** Each rule that a plan can break, broken once and just not. The tolerance allows 1 in 200. */
export const ruleCases: readonly RuleCase[] = [
  {
    rule: "budget.categoryTotal",
    broken: budget("Category off", [line("One", 198.99, 400)], "category"),
    kept: budget("Category off", [line("One", 199, 400)], "category"),
  },
  {
    rule: "budget.trackTotal",
    broken: budget("Total off", [line("One", 200, 402.02)], "track"),
    kept: budget("Total off", [line("One", 200, 402)], "track"),
  },
  {
    rule: "budget.changed",
    broken: (plan) => {
      budget("Accepted", [line("One", 199.5, 400)], "track")(plan);
      plan.budget.baselines = [{ track: "Accepted", date: "2026-01-31", who: "Ana", low: 198, high: 400 }];
    },
    kept: (plan) => {
      budget("Accepted", [line("One", 150, 400)], "track")(plan);
      plan.budget.baselines = [{ track: "Accepted", date: "2026-01-31", who: "Ana", low: 150, high: 400 }];
    },
  },
  {
    rule: "budget.lowAboveHigh",
    broken: budget("Reversed", [line("One", 2, 1)]),
    kept: budget("Reversed", [line("One", 2, 2)]),
  },
  {
    rule: "budget.likelyOutside",
    broken: budget("Likely", [line("One", 1, 3, { likely: 3.01 })]),
    kept: budget("Likely", [line("One", 1, 3, { likely: 3 })]),
  },
  {
    rule: "budget.duplicate",
    broken: budget("Twins", [line("Twin", 1, 2), line("TWIN", 1, 3), line("twin", 1, 4)]),
    kept: budget("Twins", [line("Twin", 1, 2), line("Twin 2", 1, 3)]),
  },
  {
    rule: "budget.periodsMixed",
    broken: budget("Periods", [line("One", 1, 2), line("Two", 1, 3, { period: "once" })]),
    kept: budget("Periods", [line("One", 1, 2, { period: "month" }), line("Two", 1, 3, { period: "month" })]),
  },
  {
    rule: "budget.mechanicalRanges",
    broken: budget(
      "Doubled",
      [1, 2, 3, 0.5].map((low) => line(`From ${low}`, low, 2 * low)),
    ),
    kept: budget(
      "Doubled",
      [1, 2, 3].map((low) => line(`From ${low}`, low, 2 * low)),
    ),
  },
  {
    rule: "phases.overlap",
    broken: phases(phase("Overlap", "A", 1, 6), phase("Overlap", "B", 5, 9)),
    // One may end and the next begin within the same month.
    kept: phases(phase("Overlap", "A", 1, 6), phase("Overlap", "B", 6, 9)),
  },
  {
    rule: "phases.gap",
    broken: phases(phase("Gap", "A", 1, 6), phase("Gap", "B", 8, 9)),
    // A phase with milestones of its own inside a longer one is neither a gap nor an overlap.
    kept: phases(phase("Gap", "A", 1, 12), phase("Gap", "B", 2, 3, 2), phase("Gap", "C", 6, 8, 6)),
  },
  {
    rule: "phases.openEnded",
    broken: phases(phase("Open", "A", 1, null), phase("Open", "B", 5, 6)),
    kept: phases(phase("Open", "A", 1, 4), phase("Open", "B", 5, null)),
  },
  {
    rule: "phases.milestoneOutside",
    broken: phases(phase("Outside", "A", 2, 6, 7)),
    kept: phases(phase("Outside", "A", 2, 6, 6)),
  },
  {
    rule: "phases.duplicate",
    broken: phases(phase("Same", "A", 1, 3), phase("Same", "a", 4, 6)),
    kept: phases(phase("Same", "A", 1, 3), phase("Same", "A2", 4, 6)),
  },
  {
    rule: "phases.endBeforeStart",
    broken: phases(phase("Backwards", "A", 5, 4)),
    kept: phases(phase("Backwards", "A", 5, 5)),
  },
  {
    rule: "kpis.noTarget",
    broken: kpis({ group: "G", name: "Aimless", text: "" }),
    kept: kpis({ group: "G", name: "Aimless", text: "0", target: between(0, 0) }),
  },
  {
    rule: "kpis.lowAboveHigh",
    broken: kpis({ group: "G", name: "Span", text: "", target: between(3, 2) }),
    kept: kpis({ group: "G", name: "Span", text: "", target: between(2, 2) }),
  },
  {
    rule: "kpis.duplicate",
    broken: kpis(
      ...["Reach", "reach"].map((name) => ({ group: "G", name, text: "", target: between(1, 2) })),
    ),
    kept: kpis(...["G", "H"].map((group) => ({ group, name: "Reach", text: "", target: between(1, 2) }))),
  },
  {
    rule: "objectives.lowAboveHigh",
    broken: objectives({ name: "Calls", text: "by 2030", target: between(3, 2) }),
    kept: objectives({ name: "Calls", text: "by 2030", target: between(2, 2) }),
  },
  {
    rule: "objectives.duplicate",
    broken: objectives({ name: "Depth", text: "by 2030" }, { name: "DEPTH", text: "by 2030" }),
    kept: objectives({ name: "Depth", text: "by 2030" }, { name: "Depths", text: "by 2030" }),
  },
  {
    rule: "pillars.doneUnfinished",
    broken: pillars(pillar("Done", [{ ...initiative("One"), status: "done", progress: 0.99 }])),
    kept: pillars(pillar("Done", [{ ...initiative("One"), status: "done", progress: 1 }])),
  },
  {
    rule: "pillars.duplicate",
    broken: pillars(pillar("Pairs", [initiative("Pair"), initiative("pair")])),
    kept: pillars(pillar("Pairs", [initiative("Pair"), initiative("Pair 2")])),
  },
  {
    rule: "assumptions.thresholds",
    broken: (plan) => {
      plan.assumptions = { StatusAmber: { value: 1.01 } };
    },
    kept: (plan) => {
      plan.assumptions = { StatusAmber: { value: 1 } };
    },
  },
  {
    rule: "drivers.shareOutside",
    broken: income("Left by more than there are", { churn: { base: 0.5, downside: 1.01 } }),
    kept: income("Left by all", { churn: { base: 0.5, downside: 1 } }),
  },
  {
    rule: "drivers.negative",
    broken: income("Paid for being used", { price: { base: -0.01 } }),
    kept: income("Free", { price: { base: 0 } }),
  },
  {
    rule: "model.claims",
    broken: revenuePromise(994_999),
    kept: revenuePromise(995_000),
  },
  {
    rule: "risks.lowAboveHigh",
    broken: risk("Reversed", { low: 2, high: 1.99 }),
    kept: risk("Certain", { low: 2, high: 2 }),
  },
  {
    rule: "risks.likelyOutside",
    broken: risk("Likely", { likely: 3.01, high: 3 }),
    kept: risk("Likely", { likely: 3, high: 3 }),
  },
  {
    rule: "risks.unquantified",
    broken: risk("Half known", { chance: undefined, likely: 3 }),
    kept: risk("Happened", { chance: undefined, high: 3, status: "occurred" }),
  },
  {
    rule: "roi.lowAboveHigh",
    broken: (plan) => {
      plan.roi = { low: 2, high: 1.99, text: "" };
    },
    kept: (plan) => {
      plan.roi = { low: 2, high: 2, text: "" };
    },
  },
];

/** A plan that breaks each of these rules once, or comes close to it. */
export function rulePlan(how: "broken" | "kept"): Plan {
  const plan = emptyPlan("Rules", "en");
  for (const rule of ruleCases) rule[how](plan);
  plan.strategies.push({
    name: "Frame",
    parts: [
      { name: "Part", topics: [{ name: "Topic", items: [{ name: "Item", description: "", maturity: 5 }] }] },
    ],
  });
  return plan;
}
