/** What the charts of money are drawn from. */
import { emptyPlan, samplePlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import type { Cell, ChartSpec, RangeRef, WorkbookSpec } from "../../src/workbook/spec.ts";
import { contextOf } from "./support/contexts.ts";

const built = (plan: Plan): WorkbookSpec =>
  buildWorkbook(plan, contextOf({ language: plan.language, scale: 1, sheets: ["returns", "budget"] }));
const chartOf = (workbook: WorkbookSpec, id: string): ChartSpec | undefined =>
  workbook.sheets.flatMap(({ charts }) => charts).find((chart) => chart.id === id);

const valueOf = (cell: Cell | undefined): number => {
  if (cell?.kind === "number") return cell.value;
  return cell?.kind === "formula" ? Number(cell.expected) : Number.NaN;
};
function valuesIn(workbook: WorkbookSpec, range: RangeRef): number[] {
  const blocks = workbook.sheets.find(({ id }) => id === range.sheet)?.blocks ?? [];
  const cellAt = (row: number, column: number): Cell | undefined =>
    blocks
      .map((block) => block.cells[row - block.row]?.[column - block.column])
      .find((cell) => cell !== undefined);
  return Array.from({ length: range.rows * range.columns }, (_, index) =>
    valueOf(cellAt(range.row + Math.floor(index / range.columns), range.column + (index % range.columns))),
  );
}
const seriesOf = (workbook: WorkbookSpec, id: string): number[][] =>
  (chartOf(workbook, id)?.series ?? []).map(({ values }) => valuesIn(workbook, values));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const twoStreams: Plan = {
  ...emptyPlan("Two", "en"),
  phases: [{ track: "", name: "All", startMonth: 1, endMonth: 36, milestones: [] }],
  budget: {
    categories: [{ track: "", name: "Costs", lines: [{ name: "All", low: 150, high: 150, period: "once" }] }],
    stated: [],
  },
  income: [
    // 10, 20, 40 units at 5, 10, 20.
    {
      track: "",
      name: "Sold",
      kind: "transaction",
      period: "year",
      drivers: { added: { base: 10 }, growth: { base: 1 }, price: { base: 5 }, priceGrowth: { base: 1 } },
    },
    {
      track: "",
      name: "Grant",
      period: "once",
      low: 30,
      high: 30,
      byPeriod: [{ period: "Y1", low: 30, high: 30 }],
    },
  ],
};

describe("The growth bridge", () => {
  it("goes from the first period by volume, prices and what comes once to the last", () => {
    const [base, level, up, down] = seriesOf(built(twoStreams), "revenueBridge");
    // 80 in the first year; 30 more units at 5; 40 units dearer by 15; the grant is gone.
    expect(level).toEqual([80, 0, 0, 0, 0, 800]);
    expect(up).toEqual([0, 150, 600, 0, 0, 0]);
    expect(down).toEqual([0, 0, 0, 0, 30, 0]);
    expect(base).toEqual([0, 80, 230, 830, 800, 0]);
  });

  it.each(["software", "marketplace", "shop"] as const)("adds up in the sample %s", (name) => {
    const series = seriesOf(built(samplePlan("en", name)), "revenueBridge");
    if (series.length === 0) return;
    const [base = [], level = [], up = [], down = []] = series;
    const first = level[0] ?? 0;
    const last = level.at(-1) ?? 0;
    expect(Math.abs(first + sum(up) - sum(down) - last)).toBeLessThanOrEqual(1e-9 * last);
    expect(Math.min(...base, ...level, ...up, ...down)).toBeGreaterThanOrEqual(0);
    expect(sum(up) + sum(down)).toBeGreaterThan(0);
  });

  it("is not there without revenue", () => {
    expect(chartOf(built(emptyPlan("", "en")), "revenueBridge")).toBeUndefined();
  });
});

describe("The chart of cumulative cash", () => {
  it("marks the one period in which the money is back", () => {
    const [marked, cumulative] = seriesOf(built(twoStreams), "cashCumulative");
    expect(cumulative).toEqual([-150, -70, 130, 930]);
    expect(marked).toEqual([0, 0, 130, 0]);
  });

  it("marks nothing where it never is", () => {
    const poor = { ...twoStreams, income: twoStreams.income?.slice(1) };
    expect(seriesOf(built(poor), "cashCumulative")[0]).toEqual([0, 0, 0, 0]);
  });

  it("draws lines over the column, and the target over the streams", () => {
    const workbook = built(samplePlan("en"));
    const drawn = (id: string) => chartOf(workbook, id)?.series.map(({ overlay }) => overlay ?? "own");
    expect(drawn("cashCumulative")).toEqual(["own", "line", "line"]);
    const streams = drawn("revenueStreams") ?? [];
    expect(streams.at(-1)).toBe("line");
    expect(new Set(streams.slice(0, -1))).toEqual(new Set(["own"]));
  });
});

describe("One driver at a time", () => {
  const texts = (plan: Plan): string[] =>
    built(plan)
      .sheets.filter(({ id }) => id === "scenarios")
      .flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
      .flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
  const said =
    "Income at times of its own stands at its base in all rows: its range is not among these drivers.";

  it("says that income at times of its own is not varied, where there is such income", () => {
    expect(texts(twoStreams)).toContain(said);
    expect(texts({ ...twoStreams, income: twoStreams.income?.slice(0, 1) })).not.toContain(said);
  });
});
