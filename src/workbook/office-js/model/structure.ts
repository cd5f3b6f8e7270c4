import type { ModelName, ModelTable } from "../../../model/workbook/index.ts";

/** A sheet with the part of it that holds something. */
export interface UsedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly used: UsedArea | undefined;
  /** Whether some formula of it fills more cells than one, or is kept as an array formula. */
  readonly holdsArrays: boolean;
}

export interface UsedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Structure {
  readonly sheets: readonly UsedSheet[];
  readonly names: readonly ModelName[];
  readonly tables: readonly ModelTable[];
}

const position = "rowIndex,columnIndex,rowCount,columnCount";

/** What stands where, hidden sheets too, in two requests: the second needs the names of the first. */
export async function readStructure(context: Excel.RequestContext): Promise<Structure> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load("items/name,items/visibility");
  const names = workbook.names.load("items/name,items/formula,items/visible");
  const tables = workbook.tables.load(
    "items/name,items/worksheet/name,items/showHeaders,items/showTotals,items/columns/items/name",
  );
  await context.sync();
  const sheets = worksheets.items.map((worksheet) => ({
    worksheet,
    used: worksheet.getUsedRangeOrNullObject(true).load(`${position},savedAsArray`),
    names: worksheet.names.load("items/name,items/formula,items/visible"),
  }));
  const areas = tables.items.map((table) => table.getRange().load(position));
  await context.sync();
  return {
    sheets: sheets.map(({ worksheet, used }) => ({
      worksheet,
      name: worksheet.name,
      visibility: visibilityOf(worksheet.visibility),
      used: used.isNullObject ? undefined : areaOf(used),
      // null where only some cells are.
      holdsArrays: !used.isNullObject && used.savedAsArray !== false,
    })),
    names: [
      ...names.items.map((item) => nameOf(item)),
      ...sheets.flatMap(({ worksheet, names: own }) => own.items.map((item) => nameOf(item, worksheet.name))),
    ],
    tables: tables.items.map((table, index) => tableOf(table, areas[index])),
  };
}

export const areaOf = (range: Excel.Range): UsedArea => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const visibilityOf = (given: string): UsedSheet["visibility"] =>
  visibilities[given as keyof typeof visibilities] ?? "hidden";

const nameOf = ({ name, formula, visible }: Excel.NamedItem, sheet?: string): ModelName => ({
  name,
  formula: String(formula).replace(/^=/, ""),
  ...(sheet === undefined ? {} : { sheet }),
  ...(visible ? {} : { hidden: true }),
});

function tableOf(table: Excel.Table, range: Excel.Range | undefined): ModelTable {
  const { row, column, rows, columns } =
    range === undefined ? { row: 0, column: 0, rows: 0, columns: 0 } : areaOf(range);
  return {
    name: table.name,
    sheet: table.worksheet.name,
    area: { firstRow: row, lastRow: row + rows - 1, firstColumn: column, lastColumn: column + columns - 1 },
    headings: table.showHeaders,
    totals: table.showTotals,
    columns: table.columns.items.map(({ name }) => name),
  };
}
