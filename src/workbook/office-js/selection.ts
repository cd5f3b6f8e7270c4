import { tableColumn } from "../tableColumn.ts";
import { asExcelError, ExcelError } from "./errors.ts";

export interface CellTarget {
  /** Name of the sheet. */
  readonly sheet: string;
  /** "B4" or "B4:D9", without the sheet. */
  readonly address: string;
}

export interface Selection {
  /** With the sheet, as a formula would write it. */
  readonly address: string;
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
}

export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

export async function readActiveCell(): Promise<CellTarget> {
  return failingAs("notRead", async (context) => {
    const cell = context.workbook.getActiveCell().load("address,worksheet/name");
    await context.sync();
    return { sheet: cell.worksheet.name, address: withoutSheet(cell.address) };
  });
}

/** The selected cells; of whole columns only the part that is in use. A column of a table goes by its name. */
export async function readSelection(): Promise<Selection> {
  return failingAs("notRead", async (context) => {
    const selected = context.workbook.getSelectedRange().load("address,cellCount");
    const used = selected.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    const whole = selected.cellCount < 0 || selected.cellCount > 100_000;
    if (whole && used.isNullObject) return { address: selected.address, values: [] };
    const range = (whole ? used : selected).load(
      "address,values,valueTypes,rowIndex,columnIndex,rowCount,columnCount",
    );
    const tables = range.getTables().load("items/name");
    await context.sync();
    const column = await columnReference(context, range, tables.items);
    return { address: column ?? range.address, values: withBlanks(range) };
  });
}

/**
 * Budget[Low] for all rows of one column, so that rows which are added count. One cell stays a cell: it
 * may be the only row, and more of them would be more than one value.
 */
async function columnReference(
  context: Excel.RequestContext,
  range: Excel.Range,
  [table, ...others]: readonly Excel.Table[],
): Promise<string | undefined> {
  if (table === undefined || others.length > 0 || range.columnCount !== 1 || range.rowCount < 2)
    return undefined;
  const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
  const columns = table.columns.load("items/name");
  await context.sync();
  if (body.rowIndex !== range.rowIndex || body.rowCount !== range.rowCount) return undefined;
  const heading = columns.items[range.columnIndex - body.columnIndex]?.name;
  return heading === undefined ? undefined : tableColumn(table.name, heading);
}

/** Names of the tables of the workbook, with the sheet that each stands on. */
export async function listTables(): Promise<readonly { readonly name: string; readonly sheet: string }[]> {
  return failingAs("notRead", async (context) => {
    const tables = context.workbook.tables.load("items/name,items/worksheet/name");
    await context.sync();
    return tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name }));
  });
}

/** Values with null for empty cells, which Excel itself gives as an empty text. */
export function withBlanks({ values, valueTypes }: Excel.Range): Selection["values"] {
  return values.map((row, at) =>
    row.map((value, column) => (valueTypes[at]?.[column] === "Empty" ? null : value)),
  );
}

/** Writes a formula into a cell, the active one by default, and gives the cell. */
export async function writeFormula(formula: string, target?: CellTarget): Promise<CellTarget> {
  return failingAs("formulaNotWritten", async (context) => {
    const { workbook } = context;
    const cell =
      target === undefined
        ? workbook.getActiveCell()
        : workbook.worksheets.getItem(target.sheet).getRange(target.address);
    cell.formulas = [[formula]];
    cell.load("address,worksheet/name");
    await context.sync();
    return { sheet: cell.worksheet.name, address: withoutSheet(cell.address) };
  });
}

/** Shows a cell: its sheet comes to the front and the cell is selected. */
export async function goTo({ sheet, address }: CellTarget): Promise<void> {
  return failingAs("placeNotFound", async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
    await context.sync();
    if (worksheet.isNullObject) throw new ExcelError("placeNotFound", { sheet });
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

/** What Excel refuses without a reason of its own becomes the reason of the task. */
export async function failingAs<T>(
  reason: "notRead" | "formulaNotWritten" | "placeNotFound",
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    const failure = asExcelError(error);
    if (failure.reason !== "failed") throw failure;
    throw new ExcelError(reason, failure.details === undefined ? {} : { details: failure.details });
  }
}
