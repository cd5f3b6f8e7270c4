import { auditWithModel } from "../../../src/forecast/index.ts";
import { emptyPlan, type Plan } from "../../../src/plan/index.ts";
import { basisOf } from "../../../src/plan/rows/figures.ts";
import { planRows } from "../../../src/plan/rows/planRows.ts";
import { countBroken, firstBroken, ruleBook } from "../../../src/plan/rules/book.ts";
import type { RowRule } from "../../../src/plan/rules/rule.ts";
import { ruleCases } from "../../sheets/support/rulePlans.ts";
import { places, planWith } from "../support/findingPlaces.ts";

describe("the finding of a rule leads to where it can be mended", () => {
  const leadsTo: Readonly<Record<string, string>> = {
    "budget.categoryTotal": "budget: Category off > Lines of Category off (stated)",
    "budget.trackTotal": "budget: Total off (stated)",
    "budget.changed": "budget: Accepted",
    "budget.lowAboveHigh": "budget: Reversed > Lines of Reversed > One (low)",
    "budget.likelyOutside": "budget: Likely > Lines of Likely > One (likely)",
    "budget.duplicate": "budget: Twins > Lines of Twins > Twin",
    "budget.periodsMixed": "budget: Periods",
    "budget.mechanicalRanges": "budget: Doubled",
    "phases.overlap": "phases: Overlap > B (startMonth)",
    "phases.gap": "phases: Gap > B (startMonth)",
    "phases.openEnded": "phases: Open > A (endMonth)",
    "phases.milestoneOutside": "phases: Outside > A > Mark",
    "phases.duplicate": "phases: Same > A",
    "phases.endBeforeStart": "phases: Backwards > A (endMonth)",
    "kpis.noTarget": "kpis: G > Aimless (target)",
    "kpis.lowAboveHigh": "kpis: G > Span (target)",
    "kpis.duplicate": "kpis: G > Reach",
    "objectives.lowAboveHigh": "objectives: Calls (target)",
    "objectives.duplicate": "objectives: Depth",
    "pillars.doneUnfinished": "pillars: Done > Area > One (progress)",
    "pillars.duplicate": "pillars: Pairs > Area > Pair",
    "assumptions.thresholds": "assumptions: StatusAmber (value)",
    "drivers.shareOutside": "income: Left by more than there are",
    "drivers.negative": "income: Paid for being used",
    "model.claims": "objectives: Revenue (target)",
    "risks.lowAboveHigh": "risks: Reversed (low)",
    "risks.likelyOutside": "risks: Likely (likely)",
    "risks.unquantified": "risks: Half known (chance)",
    "roi.lowAboveHigh": "roi:  (low)",
  };

  it.each(ruleCases.map(({ rule, broken }) => [rule, broken] as const))("%s", (rule, broken) => {
    expect(places(rule, planWith(broken))).toEqual([leadsTo[rule]]);
  });

  it.each(ruleCases)("$rule is said alone, and of nothing that keeps it", ({ rule, broken, kept }) => {
    const said = (change: (plan: Plan) => void): string[] =>
      auditWithModel(planWith(change)).map(({ id }) => id);
    expect([said(broken), said(kept)]).toEqual([[rule], []]);
  });

  const ofThePlanAlone = ruleCases.filter(({ rule }) => rule !== "model.claims");

  it.each(ofThePlanAlone)("$rule is counted as often as it is said", ({ rule, broken, kept }) => {
    const count = (change: (plan: Plan) => void): number => {
      const basis = basisOf(planWith(change));
      return countBroken(ruleBook[rule], planRows(basis), basis);
    };
    expect([count(broken), count(kept)]).toEqual([1, 0]);
  });

  it.each<[string, readonly (readonly [number, number])[], number | undefined]>([
    [
      "the first row",
      [
        [2, 1],
        [1, 2],
      ],
      0,
    ],
    [
      "a row after another",
      [
        [1, 2],
        [2, 1],
        [4, 3],
      ],
      1,
    ],
    ["no row", [[1, 2]], undefined],
  ])("is looked for in %s", (_what, ranges, expected) => {
    const plan = planWith(({ budget }) => {
      const lines = ranges.map(([low, high], index) => ({
        name: `Line ${index}`,
        low,
        high,
        period: "year" as const,
      }));
      budget.categories.push({ track: "Costs", name: "All", lines });
    });
    const rule = ruleBook["budget.lowAboveHigh"] as RowRule;
    const basis = basisOf(plan);
    expect(firstBroken(rule, planRows(basis), basis)).toBe(expected);
  });

  it("pillars.statusUnknown is said of no status that there is", () => {
    const initiatives = (["notStarted", "inProgress", "done", "blocked"] as const).map((status) => ({
      name: `Work ${status}`,
      description: "",
      status,
    }));
    const pillars = [{ name: "Pillar", areas: [{ name: "Area", initiatives }] }];
    expect(auditWithModel({ ...emptyPlan("Places", "en"), pillars })).toEqual([]);
  });

  it("risks.unquantified, where what is missing is to be filled in; not of what is over, or has happened", () => {
    const risks = [
      { name: "Named only" },
      { name: "Chance alone", chance: 0.5 },
      { name: "Happened", status: "occurred" as const },
      { name: "Happened and paid", status: "occurred" as const, high: 3 },
      { name: "Over", status: "closed" as const },
    ];
    expect(places("risks.unquantified", { ...emptyPlan("Places", "en"), risks })).toEqual([
      "risks: Named only (chance)",
      "risks: Chance alone (low)",
      "risks: Happened (low)",
    ]);
  });

  it("phases.endBeforeStart of a milestone, by its name or else its label", () => {
    const milestones = [
      { label: "Q1", name: "Launch", startMonth: 5, endMonth: 4 },
      { label: "Q2", name: "", startMonth: 8, endMonth: 7 },
    ];
    const phases = [{ track: "Road", name: "Build", startMonth: 1, endMonth: 12, milestones }];
    expect(places("phases.endBeforeStart", { ...emptyPlan("Places", "en"), phases })).toEqual([
      "phases: Road > Build > Launch (endMonth)",
      "phases: Road > Build > Q2 (endMonth)",
    ]);
  });
});
