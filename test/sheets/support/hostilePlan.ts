import { emptyPlan, type Plan } from "../../../src/plan/index.ts";

/** Names that a spreadsheet would take for formulas, criteria, references or wildcards. */
export const hostileNames = [
  '=HYPERLINK("http://example.com","x")',
  "@SUM(A1)",
  "+1-1",
  "-2",
  ">5",
  "<>",
  "*",
  "?",
  "~",
  "a]b[c#d'e\"f",
  "{name:StartDate}",
  "TRUE",
  "2027",
  "3-5",
  "50%",
  "'quoted'",
  "  blanks  ",
  "line\nbreak",
  "<b>bold</b>",
  "Ñandú ✓ 💰",
] as const;

/** A plan in which every name is one of these, in several budgets and timelines, with gaps and contradictions. */
export function hostilePlan(): Plan {
  const names = [...hostileNames, "x".repeat(40000)];
  return {
    ...emptyPlan("=1+1", "en"),
    subtitle: "@x",
    startMonth: "2027-03",
    objectives: names.map((name) => ({
      name,
      text: name,
      target: { value: 2, unit: "multiple", comparison: "atLeast" },
      actual: 1,
    })),
    pillars: names.map((name) => ({
      name,
      areas: [
        {
          name,
          outcome: name,
          initiatives: [
            { name, description: name, owner: name, notes: name, phase: name, status: "done", progress: 0.5 },
            { name, description: "", priority: "low", status: "blocked" },
            { name: "done alone", description: "", status: "done" },
          ],
        },
        { name: `${name} empty`.slice(0, 60), initiatives: [] },
      ],
    })),
    strategies: names.map((name) => ({
      name,
      parts: [
        {
          name,
          topics: [
            { name, outcome: name, items: [{ name, description: name, maturity: 1, maturityTarget: 4 }] },
          ],
        },
      ],
    })),
    kpis: names.flatMap((name, index) => [
      {
        group: name,
        name,
        text: name,
        target: { value: index, unit: "count" as const, comparison: "atLeast" as const },
        actual: 3,
        owner: name,
      },
      {
        group: name,
        name,
        text: name,
        direction: "lower" as const,
        target: { value: index, unit: "duration" as const, comparison: "atMost" as const },
        actual: index - 2,
        ...(index % 3 === 0 ? { baseline: index } : {}),
      },
      { group: name, name: `${name} without target`.slice(0, 80), text: "" },
    ]),
    phases: names.flatMap((name, index) => [
      {
        track: name,
        name,
        startMonth: 1,
        endMonth: index % 2 === 0 ? 6 : null,
        outcome: name,
        milestones: [
          { label: name, name, startMonth: 2, endMonth: 9, status: "done" as const },
          { label: "", name: "no dates", progress: 0.5 },
          { label: "Q9", name: "", startMonth: 4 },
        ],
      },
      { track: name, name: "later", startMonth: 5 + index, endMonth: 12 + index, milestones: [] },
    ]),
    budget: {
      categories: names.map((name, index) => ({
        track: names[index % 4] ?? name,
        name,
        lines: [
          { name, low: 1e6 * index, high: 2e6 * index, period: "year" as const, basis: name, actual: 1.2e6 },
          { name, low: 100.25, high: 1000.75, likely: 400, period: "month" as const },
          { name: "zero", low: 0, high: 50, likely: 0, period: "once" as const },
          { name: "constant", low: 7, high: 7, period: "once" as const },
        ],
        ...(index % 2 === 0 ? { stated: { low: 1e6 * index, high: 3e6 * index } } : {}),
      })),
      stated: [
        { track: names[0]!, low: 5e6, high: 6e6, period: "year" },
        { track: names[1]!, low: 5e5, high: 6e5, period: "month" },
        { track: "a track without lines", low: 1, high: 2, period: "once" },
      ],
    },
    roi: { low: 5, high: 10, text: "=5" },
    assumptions: {
      "=own": { value: 5, unit: "=unit", owner: "@me", date: "2026-02-03", confidence: "high" },
      "own again": { value: "=1+1" },
      "own/again": { value: 7 },
      DiscountRate: { value: 0.12, source: "treasury" },
      Correlation: { value: 0.5 },
    },
  };
}

/** Lines that contradict themselves: the low above the high, a likely amount outside. */
export function brokenRangesPlan(): Plan {
  return {
    ...emptyPlan("Broken ranges", "es"),
    budget: {
      categories: [
        {
          track: "T",
          name: "C",
          lines: [
            { name: "upside down", low: 10, high: 5, period: "year" },
            { name: "outside", low: 10, high: 20, likely: 30, period: "month" },
            { name: "fine", low: 10, high: 20, likely: 12, period: "month" },
          ],
        },
        { track: "T", name: "No lines", lines: [], stated: { low: 1, high: 2 } },
      ],
      stated: [{ track: "T", low: 100, high: 200, period: "month" }],
    },
  };
}
