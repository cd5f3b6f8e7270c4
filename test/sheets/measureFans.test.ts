/** What measures lie between: drawn where their cases lead to different ends, and nowhere else. */
import { emptyPlan } from "../../src/plan/index.ts";
import type { Kpi, Plan } from "../../src/plan/plan.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import type { Cell, ChartSpec, RangeRef, WorkbookSpec } from "../../src/workbook/spec.ts";
import { contextOf } from "./support/contexts.ts";
import { allCells } from "./support/formulas.ts";

const kpi = (name: string, growth: Kpi["growth"], changes: Partial<Kpi> = {}): Kpi => ({
  group: "Reach",
  name,
  text: "",
  baseline: 100,
  target: { value: 400, unit: "count", comparison: "atLeast" },
  ...(growth === undefined ? {} : { growth }),
  ...changes,
});
const grows = { base: 0.4, downside: 0.1, upside: 0.6 };
const built = (...kpis: readonly Kpi[]): WorkbookSpec => {
  const plan: Plan = { ...emptyPlan("", "en"), kpis: [...kpis] };
  return buildWorkbook(plan, contextOf({ scale: 1, years: 4, sheets: ["projection", "kpis"] }));
};
const fans = (workbook: WorkbookSpec): ChartSpec[] =>
  workbook.sheets.flatMap(({ charts }) => charts).filter(({ id }) => /^projectionFan\d/.test(id));
function valuesOf(workbook: WorkbookSpec, range: RangeRef): unknown[] {
  return allCells(workbook, range.sheet)
    .filter(
      ({ row, column }) =>
        row === range.row && column >= range.column && column < range.column + range.columns,
    )
    .sort((one, other) => one.column - other.column)
    .map(({ cell }: { cell: Cell }) => (cell.kind === "formula" ? cell.expected : undefined));
}
const shown = (workbook: WorkbookSpec): unknown[][] =>
  (fans(workbook)[0]?.series ?? []).map(({ values }) =>
    valuesOf(workbook, values).map((value) => Number(Number(value).toFixed(6))),
  );
const powers = (rate: number): number[] =>
  [0, 1, 2, 3, 4].map((year) => Number((100 * (1 + rate) ** year).toFixed(6)));

describe("the fan of a measure", () => {
  it("goes by the growth of each case, with the target beside", () => {
    const workbook = built(kpi("Visits", { model: "compound", rate: grows }));
    expect(shown(workbook)).toEqual([powers(0.1), powers(0.4), powers(0.6), [400, 400, 400, 400, 400]]);
    expect(fans(workbook)[0]?.title).toContain("Visits");
  });

  it("begins below 1 by e^-r where growth goes towards a ceiling", () => {
    const workbook = built(kpi("Homes", { model: "logistic", rate: grows, parameters: { ceiling: 1000 } }));
    const logistic = (rate: number) =>
      [0, 1, 2, 3, 4].map((year) => Number((1000 / (1 + 9 * Math.exp(-rate * year))).toFixed(6)));
    expect(shown(workbook).slice(0, 3)).toEqual([logistic(0.1), logistic(0.4), logistic(0.6)]);
  });

  it.each<[string, Kpi]>([
    ["whose cases are alike", kpi("Alike", { model: "compound", rate: { base: 0.4 } })],
    ["on a straight line", kpi("Straight", undefined)],
    ["without a start", kpi("New", { model: "compound", rate: grows }, { baseline: undefined })],
    ["of which a case makes no sense", kpi("Lost", { model: "compound", rate: { ...grows, downside: -1 } })],
    [
      "that grows by what its growth does not bend",
      kpi("Viral", { model: "viral", rate: grows, parameters: { invitations: 2, conversion: 0.5 } }),
    ],
  ])("is not there for a measure %s", (_name, measure) => {
    expect(fans(built(measure))).toEqual([]);
  });

  it("stands beside three others at most, each in a place of its own", () => {
    const charts = fans(
      built(...["A", "B", "C", "D", "E"].map((name) => kpi(name, { model: "compound", rate: grows }))),
    );
    expect(charts).toHaveLength(4);
    expect(new Set(charts.map(({ anchor: { row, column } }) => `${row} ${column}`)).size).toBe(4);
  });

  it("says the first period in which each end is at the target, from either side", () => {
    const down = kpi(
      "Days",
      { model: "compound", rate: { base: -0.3, downside: -0.05, upside: -0.6 } },
      {
        direction: "lower",
        target: { value: 30, unit: "duration", comparison: "atMost" },
      },
    );
    for (const [measure, expected] of [
      [kpi("Visits", { model: "compound", rate: grows }), ["Not reached", "Not reached", 3]],
      [down, ["Not reached", 4, 2]],
    ] as const) {
      const workbook = built(measure);
      const own = (fans(workbook)[0]?.series ?? []).slice(0, 3).map(({ values }) => {
        const found = allCells(workbook, "projection").find(
          ({ row, column }) => row === values.row && column === values.column - 2,
        );
        return found?.cell.kind === "formula" ? found.cell.expected : undefined;
      });
      expect(own).toEqual(expected);
    }
  });
});
