import { cellAddress } from "../address.ts";
import { stateOf, type FormulaState } from "./planFormulas.ts";
import { failingAs, withBlanks, withoutSheet, type CellTarget, type Selection } from "./selection.ts";

/** The active cell with what stands in it; a formula in Excel's English notation. */
export interface ActiveCell extends CellTarget {
  /** The formula, the value where there is none, an empty text for an empty cell. */
  readonly content: string;
  /** What the cell shows. */
  readonly shown: string;
  readonly state: FormulaState;
  /** The first empty cell below it, where one is near. */
  readonly free: string | undefined;
}

const rowsLookedAt = 200;

export async function inspectActiveCell(): Promise<ActiveCell> {
  return failingAs("notRead", async (context) => {
    const cell = context.workbook
      .getActiveCell()
      .load("address,worksheet/name,formulas,text,values,valueTypes,rowIndex,columnIndex");
    await context.sync();
    const { rowIndex, columnIndex } = cell;
    const rows = Math.min(rowsLookedAt, 1_048_576 - rowIndex);
    const below = cell.worksheet.getRangeByIndexes(rowIndex, columnIndex, rows, 1).load("formulas");
    await context.sync();
    const next = below.formulas.findIndex(([formula]) => formula === "");
    return {
      sheet: cell.worksheet.name,
      address: withoutSheet(cell.address),
      content: String(cell.formulas[0]?.[0] ?? ""),
      shown: cell.text[0]?.[0] ?? "",
      state: stateOf(cell.values[0]?.[0], cell.valueTypes[0]?.[0]),
      free: next < 0 ? undefined : cellAddress(rowIndex + next, columnIndex),
    };
  });
}

const cells =
  /^(?:(?:'((?:[^']|'')+)'|([\p{Letter}_][\p{Letter}\p{Number}_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/iu;
const column = /^([\p{Letter}_][\p{Letter}\p{Number}_.]*)\[(@|\[#This Row\],)?\[?((?:'.|[^'[\]@])+)\]?\]$/u;
const definedName = /^[\p{Letter}_][\p{Letter}\p{Number}_.]*$/u;

/**
 * The cells that references of a formula stand for: addresses, columns of tables, defined names. undefined for
 * whatever else a formula may say.
 */
export async function readReferences(
  references: readonly string[],
  from: CellTarget,
): Promise<readonly (Selection | undefined)[]> {
  return failingAs("notRead", async (context) => {
    const found: (Selection | undefined)[] = [];
    for (const reference of references) found.push(await readReference(context, reference, from));
    return found;
  });
}

async function readReference(
  context: Excel.RequestContext,
  reference: string,
  from: CellTarget,
): Promise<Selection | undefined> {
  const range = await rangeOf(context, reference, from);
  if (range === undefined) return undefined;
  range.load("values,valueTypes");
  await context.sync();
  return { address: reference, values: withBlanks(range) };
}

/** Whether a reference is there is asked before it is read: a missing one would end the whole request. */
async function rangeOf(
  context: Excel.RequestContext,
  reference: string,
  from: CellTarget,
): Promise<Excel.Range | undefined> {
  const { worksheets, tables, names } = context.workbook;
  const [, quotedSheet, sheet = quotedSheet?.replaceAll("''", "'") ?? from.sheet, address] =
    cells.exec(reference) ?? [];
  if (address !== undefined) {
    const worksheet = worksheets.getItemOrNullObject(sheet).load("name");
    await context.sync();
    return worksheet.isNullObject ? undefined : worksheet.getRange(address.replaceAll("$", ""));
  }
  const [, name, row, heading] = column.exec(reference) ?? [];
  if (name !== undefined && heading !== undefined) {
    const table = tables.getItemOrNullObject(name).load("name");
    await context.sync();
    if (table.isNullObject) return undefined;
    const found = table.columns.getItemOrNullObject(heading.replace(/'(.)/g, "$1")).load("name");
    await context.sync();
    if (found.isNullObject) return undefined;
    const body = found.getDataBodyRange();
    if (row === undefined) return body;
    const sameRow = body.getIntersectionOrNullObject(
      worksheets.getItem(from.sheet).getRange(from.address).getEntireRow(),
    );
    sameRow.load("address");
    await context.sync();
    return sameRow.isNullObject ? undefined : sameRow;
  }
  if (!definedName.test(reference)) return undefined;
  const item = names.getItemOrNullObject(reference).load("name");
  await context.sync();
  if (item.isNullObject) return undefined;
  const range = item.getRangeOrNullObject().load("address");
  await context.sync();
  return range.isNullObject ? undefined : range;
}
