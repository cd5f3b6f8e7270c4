/** The S-curves are those of the calculation, and no chart of them stands empty. */
import { totalPercentile } from "../../src/calc/index.ts";
import { emptyPlan, samplePlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import type { Cell, ChartSpec, RangeRef, WorkbookSpec } from "../../src/workbook/spec.ts";
import { contextOf } from "./support/contexts.ts";
import { allCells } from "./support/formulas.ts";

const chartOf = (workbook: WorkbookSpec, id: string): ChartSpec | undefined =>
  workbook.sheets.flatMap(({ charts }) => charts).find((chart) => chart.id === id);

function cellsIn(workbook: WorkbookSpec, range: RangeRef | undefined): Cell[] {
  if (range === undefined) return [];
  return allCells(workbook, range.sheet)
    .filter(({ row, column }) => column === range.column && row >= range.row && row < range.row + range.rows)
    .sort((one, other) => one.row - other.row)
    .map(({ cell }) => cell);
}
const valueOf = (cell: Cell): unknown =>
  cell.kind === "number" ? cell.value : "expected" in cell ? cell.expected : undefined;

function curveOf(workbook: WorkbookSpec, id: string): { probabilities: unknown[]; values: unknown[] } {
  const [series] = chartOf(workbook, id)?.series ?? [];
  return {
    probabilities: cellsIn(workbook, series?.categories).map(valueOf),
    values: cellsIn(workbook, series?.values).map(valueOf),
  };
}

const lines = [
  { name: "One", low: 10, high: 30, period: "year" },
  { name: "Two", low: 5, high: 25, likely: 8, period: "year" },
] as const;
const planOf = (tracks: readonly string[]): Plan => ({
  ...emptyPlan("A plan", "en"),
  budget: {
    categories: tracks.map((track, index) => ({
      track,
      name: `Costs ${index + 1}`,
      lines: lines.map((line) => ({ ...line, low: line.low * (index + 1), high: line.high * (index + 1) })),
    })),
    stated: [],
  },
});
/** A line for each width, from 1 on. */
const ofWidths = (widths: readonly number[]): Plan => ({
  ...emptyPlan("", "en"),
  budget: {
    categories: [
      {
        track: "",
        name: "Costs",
        lines: widths.map((width, index) => ({
          name: `Line ${index + 1}`,
          low: 1,
          high: 1 + width,
          period: "year",
        })),
      },
    ],
    stated: [],
  },
});
const built = (plan: Plan): WorkbookSpec => buildWorkbook(plan, contextOf({ scale: 1 }));

describe("The S-curve of the budget", () => {
  it.each([
    ["one budget", ["Costs"]],
    ["the first of several", ["Costs", "Another"]],
  ])("goes from the lowest total of %s by its exact percentiles to the highest", (_name, tracks) => {
    const { probabilities, values } = curveOf(built(planOf(tracks)), "budgetCurve");
    expect(probabilities).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
    const expected = [
      { low: 10, high: 30, shape: "uniform" as const },
      { low: 5, high: 25, likely: 8, shape: "triangular" as const },
    ];
    expect(values).toEqual(
      probabilities.map((probability) =>
        probability === 0
          ? 15
          : probability === 1
            ? 55
            : totalPercentile(expected, Number(probability), { correlation: 0.3 }),
      ),
    );
  });

  it("names the budget where there are several, since nothing is added across them", () => {
    expect(chartOf(built(planOf(["Costs"])), "budgetCurve")?.title).not.toContain("Costs");
    expect(chartOf(built(planOf(["Costs", "Another"])), "budgetCurve")?.title).toContain("Costs");
  });

  it("is not drawn without a range", () => {
    const fixed = planOf(["Costs"]);
    const [category] = fixed.budget.categories;
    const plan = {
      ...fixed,
      budget: {
        stated: [],
        categories: [
          {
            track: "",
            name: category?.name ?? "",
            lines: [{ name: "One", low: 4, high: 4, period: "year" as const }],
          },
        ],
      },
    };
    expect(chartOf(built(plan), "budgetCurve")).toBeUndefined();
    expect(chartOf(built(plan), "budgetDrivers")).toBeUndefined();
    expect(chartOf(built(emptyPlan("", "en")), "budgetCurve")).toBeUndefined();
  });

  it("is left out of a budget of so many lines that Excel would calculate for long", () => {
    const [category] = planOf(["Costs"]).budget.categories;
    const many = (count: number): Plan => ({
      ...planOf(["Costs"]),
      budget: {
        stated: [],
        categories: [
          {
            track: "",
            name: category?.name ?? "",
            lines: Array.from({ length: count }, (_, index) => ({
              name: `Line ${index + 1}`,
              low: 1,
              high: 2,
              period: "year" as const,
            })),
          },
        ],
      },
    });
    expect(chartOf(built(many(500)), "budgetCurve")).toBeDefined();
    expect(chartOf(built(many(501)), "budgetCurve")).toBeUndefined();
  });

  it("stands beside what drives its width: the widest line first, of equal ones the upper", () => {
    const plan = ofWidths([3, 9, 1, 0, 9, 5]);
    const [series] = chartOf(built(plan), "budgetDrivers")?.series ?? [];
    expect(cellsIn(built(plan), series?.values).map(valueOf)).toEqual([9, 9, 5, 3, 1]);
    expect(cellsIn(built(plan), series?.categories).map(valueOf)).toEqual(
      [2, 5, 6, 1, 3].map((at) => `Line ${at}`),
    );
  });

  it("stands beside the twelve widest of many lines", () => {
    const plan = ofWidths(Array.from({ length: 41 }, (_, index) => (index * 7) % 41));
    const [series] = chartOf(built(plan), "budgetDrivers")?.series ?? [];
    expect(cellsIn(built(plan), series?.values).map(valueOf)).toEqual(
      Array.from({ length: 12 }, (_, rank) => 40 - rank),
    );
  });
});

describe("The S-curve of the net present value", () => {
  it.each(["budgetCurve", "npvCurve"])(
    "counts whole percentages along its axis, without a decimal (%s)",
    (id) => {
      const workbook = buildWorkbook(samplePlan("en"), contextOf({ scale: 1 }));
      const ticks = cellsIn(workbook, chartOf(workbook, id)?.series[0]?.categories);
      expect(new Set(ticks.map((cell) => "format" in cell && cell.format))).toEqual(new Set(["0%"]));
    },
  );

  it.each(["en", "es"] as const)("rises from its tenth to its ninetieth percentile (%s)", (language) => {
    const workbook = buildWorkbook(samplePlan(language), contextOf({ language, scale: 1 }));
    const { probabilities, values } = curveOf(workbook, "npvCurve");
    expect(probabilities).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
    const exact = workbook.sheets.flatMap(({ tables }) => tables).find(({ id }) => id === "returnsExact");
    const known = (["npvP10", "npvP50", "npvP90"] as const).map((id) => {
      const column = (exact?.column ?? 0) + (exact?.columns.findIndex((each) => each.id === id) ?? 0);
      return cellsIn(workbook, {
        sheet: "returns",
        row: (exact?.row ?? 0) + 1,
        column,
        rows: 1,
        columns: 1,
      }).map(valueOf)[0];
    });
    expect([values[0], values[4], values[8]]).toEqual(known);
    expect(values).toEqual([...values].sort((one, other) => Number(one) - Number(other)));
  });

  it("is not drawn without revenue", () => {
    expect(chartOf(built(emptyPlan("", "en")), "npvCurve")).toBeUndefined();
    expect(chartOf(built(planOf(["Costs"])), "npvCurve")).toBeUndefined();
  });
});
