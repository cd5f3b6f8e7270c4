/** What stands on the first screen of a sheet, and what stays there. */
import { phaseBar } from "../../src/sheets/phases/totals.ts";
import { samplePlan, type Plan } from "../../src/plan/index.ts";
import { sampleNames } from "../../src/plan/sample/names.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import type { Cell, SheetSpec, WorkbookSpec } from "../../src/workbook/spec.ts";
import { contextOf } from "./support/contexts.ts";
import { allCells } from "./support/formulas.ts";
import { fullPlan } from "./support/fullPlan.ts";

const sheetOf = (workbook: WorkbookSpec, id: string): SheetSpec => {
  const found = workbook.sheets.find((sheet) => sheet.id === id);
  if (found === undefined) throw new Error(`no sheet ${id}`);
  return found;
};
const expectedOf = (cell: Cell | undefined): unknown =>
  cell !== undefined && "expected" in cell ? cell.expected : undefined;

/** The value that the row of a table must have in a column. */
function tableValue(
  workbook: WorkbookSpec,
  sheet: string,
  table: string,
  row: number,
  column: string,
): unknown {
  const spec = sheetOf(workbook, sheet).tables.find(({ id }) => id === table);
  const at = spec?.columns.findIndex(({ id }) => id === column) ?? -1;
  const place = { row: (spec?.row ?? 0) + 1 + row, column: (spec?.column ?? 0) + at };
  return expectedOf(
    allCells(workbook, sheet).find((cell) => cell.row === place.row && cell.column === place.column)?.cell,
  );
}

describe.each([
  ["one budget", samplePlan("en")],
  ["several budgets", fullPlan()],
] as const)("Budget, of %s", (_name, plan: Plan) => {
  const workbook = buildWorkbook(plan, contextOf());
  const budget = sheetOf(workbook, "budget");
  const exact = budget.tables.find(({ id }) => id === "exact");
  const heading = allCells(workbook, "budget").find(({ cell }) => cell.role === "heading")?.row ?? 0;
  const answers = Array.from({ length: exact?.rows ?? 0 }, (_, index) =>
    allCells(workbook, "budget")
      .filter(({ row }) => row === heading + 1 + index)
      .sort((one, other) => one.column - other.column)
      .map(({ cell }) => cell),
  );

  it("begins with low, P50, P80, high and contingency of each budget, which are those of the exact table", () => {
    expect(answers.length).toBeGreaterThan(0);
    answers.forEach((cells, row) => {
      const [low, p50, p80, high, contingency] = cells.slice(1).map(expectedOf);
      expect({ low, p50, p80, high, contingency }).toEqual(
        Object.fromEntries(
          ["low", "p50", "p80", "high", "contingency"].map((id) => [
            id,
            tableValue(workbook, "budget", "exact", row, id),
          ]),
        ),
      );
    });
  });

  it("keeps the answer in sight while the lines are changed", () => {
    expect(budget.freeze?.rows).toBe(Math.min(10, heading + 1 + answers.length));
    const lines = budget.tables.find(({ id }) => id === "budget");
    expect(lines?.row).toBeGreaterThan(budget.freeze?.rows ?? 0);
  });

  it("has its chart below the answer, on the first screen", () => {
    const [chart] = budget.charts;
    expect(chart?.anchor.row).toBe(heading + 1 + answers.length + 1);
  });
});

describe("Assumptions", () => {
  const plan: Plan = {
    ...samplePlan("en"),
    assumptions: { ...samplePlan("en").assumptions, "Office rent": { value: 12000 } },
  };
  const workbook = buildWorkbook(plan, contextOf());
  const table = sheetOf(workbook, "assumptions").tables[0];
  const rows = Array.from({ length: table?.rows ?? 0 }, (_, index) =>
    allCells(workbook, "assumptions").filter(({ row }) => row === (table?.row ?? 0) + 1 + index),
  );
  const topics = rows.map((cells) => {
    const cell = cells.find(({ column }) => column === table?.column)?.cell;
    return cell?.kind === "text" ? cell.text : "";
  });

  it("has figures first, the plan's own behind them, words and definitions at the end", () => {
    const order = topics.filter((topic, index) => topic !== topics[index - 1]);
    expect(new Set(order).size).toBe(order.length);
    expect(order.slice(-2)).toEqual(["Words", "Definitions"]);
    expect(order.at(-3)).toBe("From the document");
  });

  it("is cream only where people type", () => {
    const definitions = rows.filter((_, index) => topics[index] === "Definitions");
    expect(definitions.length).toBeGreaterThan(5);
    const cream = definitions.flat().filter(({ cell }) => cell.role === "input" || cell.role === "inputText");
    expect(cream).toEqual([]);
  });
});

describe("Phases", () => {
  const plan = samplePlan("en");
  const phases = sheetOf(buildWorkbook(plan, contextOf()), "phases");

  it("shows its phases as bars above every table", () => {
    const [chart] = phases.charts;
    expect(chart?.kind).toBe("barStacked");
    expect(chart?.series.map(({ color }) => color)).toEqual(["none", "teal"]);
    const end = (chart?.anchor.row ?? 0) + (chart?.anchor.rows ?? 0);
    expect(end).toBeLessThanOrEqual(Math.min(...phases.tables.map(({ row }) => row)));
    expect(end).toBeLessThan(30);
  });

  it.each<
    [string, { first: number; last: number; listed: number }, { monthsBefore: number; length: number }]
  >([
    ["from its first month to its last", { first: 4, last: 9, listed: 1 }, { monthsBefore: 3, length: 6 }],
    ["for a year where it is open-ended", { first: 4, last: 0, listed: 1 }, { monthsBefore: 3, length: 12 }],
    ["not at all without a month", { first: 0, last: 9, listed: 1 }, { monthsBefore: 0, length: 0 }],
    ["not at all in reverse", { first: 9, last: 4, listed: 1 }, { monthsBefore: 8, length: 0 }],
    ["not at all where names repeat", { first: 4, last: 9, listed: 2 }, { monthsBefore: 0, length: 0 }],
  ])("draws a phase %s", (_how, months, expected) => {
    expect(phaseBar(months, 12)).toEqual(expected);
  });

  it("has no empty chart", () => {
    const none = sheetOf(buildWorkbook({ ...plan, phases: [] }, contextOf()), "phases");
    expect(none.charts).toEqual([]);
  });
});

it("frozen columns take at most a third of a screen", () => {
  const wide = (["en", "es"] as const).flatMap((language) =>
    sampleNames.flatMap((name) =>
      buildWorkbook(samplePlan(language, name), contextOf({ language })).sheets.flatMap(
        ({ id, columnWidths, freeze }) => {
          const frozen = columnWidths.slice(0, freeze?.columns).reduce((sum, width) => sum + width, 0);
          return frozen > 50 ? [`${name} ${id}: ${frozen}`] : [];
        },
      ),
    ),
  );
  expect(wide).toEqual([]);
});
