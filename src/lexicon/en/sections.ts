import type { SectionWords } from "../sections.ts";

export const sections: SectionWords = {
  patterns: {
    pillars: [
      "^(?:(?:our|the|\\d+|three|four|five) )?(?:(?:strategic|key|main|core|growth|innovation) )?pillars(?: of the (?:plan|strategy))?$",
    ],
    kpis: [
      "^(?:kpis?|okrs?)\\b",
      "\\b(?:metrics|kpis|indicators|scorecard|okrs|key results)(?: (?:of|for|by)\\b.*)?$",
      "^level \\d+ ?: ?(?:metrics|kpis?|indicators)\\b",
    ],
    objectives: ["^(?:objectives|goals)\\b", "\\b(?:objectives|goals)$"],
    assumptions: ["\\bassumptions$", "^assumptions\\b"],
    roi: ["^(?:roi|return on investment)\\b"],
    budget: [
      "^(?:capex|opex)\\b",
      "^(?:funding|financing|spending plan)$",
      "^(?:investments?|budgets?)(?:$|:| (?:in|for|of|by|plan|and|summary|breakdown|estimate)\\b)",
      "\\b(?:investments?|budgets?|costs)(?: (?:plan|summary|breakdown|estimate|by year))?$",
    ],
    timeline: [
      "^(?:roadmap|timeline|schedule|phases\\b|implementation$|implementation (?:plan|timeline|schedule|and)\\b)",
      "\\b(?:timeline|roadmap|(?<!(?:payments?|loan|debt|disbursement|amorti[sz]ation|depreciation|fees?|price|instal?lment|tranche) )schedule)$",
    ],
  },
  titles: {
    objectives: "Objectives",
    pillars: "Pillars",
    kpis: "KPIs",
    assumptions: "Assumptions",
    roi: "ROI",
  },
  labels: {
    strategy: "Strategy",
    part: "Part",
    topic: "Topic",
    area: "Area",
    group: "Group",
    category: "Category",
    timeline: "Timeline",
    budget: "Budget for",
  },
  pillar: ["(?:strategic )?pillar"],
  outcome: ["(?:expected )?(?:outcomes?|results?)"],
  total: ["(?:grand |sub)?total\\b"],
  roi: ["(?:(?:expected|target|estimated|projected) )?(?:roi|return on investment)\\b"],
  whole: ["investment", "budget", "overall", "grand", "general", "global", "plan"],
  milestones: ["milestones", "activities", "deliverables", "tasks", "actions", "steps"],
  write: {
    pillar: "Pillar",
    phase: "Phase",
    outcome: "Outcome",
    year: "Year",
    month: "Month",
    to: "to",
    item: "item",
    untitled: "Untitled plan",
    unnamed: "(unnamed)",
  },
  behindSum: { year: " a year", month: " a month", once: " one-off" },
  score: ["scale\\s+(?:of\\s+|from\\s+)?\\d+\\s*(?:-|to)\\s*\\d+", "rating", "score", "points", "nps"],
  outOf: ["out of"],
};
