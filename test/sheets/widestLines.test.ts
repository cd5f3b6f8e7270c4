/** The widest lines follow what is typed into the budget, in the workbench's engine and in LibreOffice. */
import { emptyPlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { cellAddress } from "../../src/workbook/address.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { Cell, RangeRef, Value, WorkbookSpec } from "../../src/workbook/spec.ts";
import { writeXlsx } from "../../src/workbook/xlsx/index.ts";
import { calculateWorkbook } from "../support/calculateWorkbook.ts";
import type { CalculatedCells } from "../support/compareCells.ts";
import { recalculate } from "../support/libreoffice.ts";
import { contextOf } from "./support/contexts.ts";
import { withCell } from "./support/withCell.ts";

const widths = [3, 9, 1, 0, 9, 5] as const;
const plan: Plan = {
  ...emptyPlan("", "en"),
  budget: {
    categories: [
      {
        track: "",
        name: "Costs",
        lines: widths.map((width, at) => ({
          name: `Line ${at + 1}`,
          low: 1,
          high: 1 + width,
          period: "year",
        })),
      },
    ],
    stated: [],
  },
};
const spec = buildWorkbook(plan, contextOf({ scale: 1, sheets: ["budget"] }));
const number = (value: number): Cell => ({ kind: "number", value, role: "input" });
const typed: Readonly<Record<string, readonly [name: string, cells: readonly [row: number, cell: Cell][], shown: readonly Value[]]>> = {
  nothing: ["nothing", [], ["Line 2", 9, "Line 5", 9, "Line 6", 5, "Line 1", 3, "Line 3", 1]],
  wider: ["a wider line", [[2, number(51)]], ["Line 3", 50, "Line 2", 9, "Line 5", 9, "Line 6", 5, "Line 1", 3]],
  tie: ["one as wide as two others", [[5, number(10)]], ["Line 2", 9, "Line 5", 9, "Line 6", 9, "Line 1", 3, "Line 3", 1]],
  fixed: ["lines that lose their range", [0, 1, 2, 4].map((row) => [row, number(1)]), ["Line 6", 5, "", 0, "", 0, "", 0, "", 0]],
}; // prettier-ignore

const books = Object.fromEntries(
  Object.entries(typed).map(([id, [, cells]]) => [
    id,
    cells.reduce<WorkbookSpec>((before, [row, cell]) => withCell(before, "budget", "high", row, cell), spec),
  ]),
);
const series = spec.sheets.flatMap(({ charts }) => charts).find(({ id }) => id === "budgetDrivers")
  ?.series[0];

function shown(cells: CalculatedCells): Value[] {
  const sheet = cells.get(spec.sheets.find(({ id }) => id === "budget")?.name ?? "");
  const at = (range: RangeRef | undefined, row: number): Value =>
    sheet?.get(cellAddress((range?.row ?? 0) + row, range?.column ?? 0)) ?? "";
  return Array.from({ length: series?.values.rows ?? 0 }, (_, row) => [
    at(series?.categories, row),
    at(series?.values, row),
  ]).flat();
}

describe("the widest lines of the budget", () => {
  it.each(Object.entries(typed))(
    "are those of the cells in the workbench after %s",
    async (id, [, , expected]) => {
      expect(shown(await calculateWorkbook(resolveWorkbook(books[id] ?? spec)))).toEqual(expected);
    },
  );

  it("are the same in LibreOffice", async () => {
    const files = await Promise.all(
      Object.entries(books).map(async ([id, book]) => [id, await writeXlsx(resolveWorkbook(book))] as const),
    );
    const calculated = await recalculate(Object.fromEntries(files));
    for (const [id, [, , expected]] of Object.entries(typed))
      expect([id, shown(calculated[id] ?? new Map())]).toEqual([id, expected]);
  });
});
