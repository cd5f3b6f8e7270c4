import { columnOf, type Heading } from "../../../model/inputs/words.ts";
import { cellAddress, columnLetters, rangeAddress } from "../../address.ts";
import { palette } from "../../style.ts";
import { asExcelError, ExcelError } from "../errors.ts";
import { checkWritable } from "../preflight.ts";
import { typedText } from "../typedText.ts";
import { changeCells, type CellChange } from "./cellContent.ts";

/** A table that marks inputs, as it is made where the workbook has none. */
export interface MarkTable {
  readonly name: string;
  readonly sheet: string;
  readonly title: string;
  readonly purpose: string;
  /** The column by which a row is known again. */
  readonly key: Heading;
  /** In the order of its columns, with what people read. */
  readonly headings: readonly { readonly heading: Heading; readonly text: string }[];
}

export type MarkValues = Readonly<Partial<Record<Heading, number | string>>>;

/** A row that is there: where it was last seen, and what its key column held then. */
export interface KnownRow {
  /** From 0, among the rows of data. */
  readonly index: number;
  readonly key: string;
}

export interface MarkRow {
  /** Without it a new one. */
  readonly row?: KnownRow;
  readonly values: MarkValues;
}

const columnPoints = 90;
/** Below title and purpose, with a column free at the left. */
const top = { row: 3, column: 1 } as const;

/**
 * Writes rows into a table of marks, which is made on a sheet of its own where it is missing, and gives what puts the
 * cells back. Of a row that exists only the columns of marks are written; empty rows are filled before new ones are
 * added.
 */
export async function writeMarkRows(
  table: MarkTable,
  rows: readonly MarkRow[],
): Promise<readonly CellChange[]> {
  try {
    checkWritable();
    return await changeCells(await Excel.run((context) => changesFor(context, table, rows)));
  } catch (error) {
    throw asExcelError(error);
  }
}

async function changesFor(
  context: Excel.RequestContext,
  table: MarkTable,
  rows: readonly MarkRow[],
): Promise<readonly CellChange[]> {
  const found = await existing(context, table);
  const place = found ?? (await made(context, table));
  for (const { row } of rows)
    if (row !== undefined && place.keys[row.index] !== row.key)
      throw new ExcelError("rowMoved", { sheet: place.sheet });
  const free = place.empty.filter((index) => rows.every(({ row }) => row?.index !== index));
  const added = Math.max(0, rows.filter(({ row }) => row === undefined).length - free.length);
  if (added > 0) {
    const blank = place.columns.map(() => "");
    const all = context.workbook.tables.getItem(table.name).rows;
    all.add(
      undefined,
      Array.from({ length: added }, () => blank),
    );
    await context.sync();
  }
  const open = [...free, ...Array.from({ length: added }, (_, index) => place.rows + index)];
  return rows.flatMap(({ row, values }) => {
    const at = place.firstRow + (row?.index ?? open.shift() ?? 0);
    return table.headings.flatMap(({ heading, text }): CellChange[] => {
      const column = columnOf(place.columns, heading);
      const value = values[heading] ?? "";
      if (column === undefined) {
        if (value === "") return [];
        throw new ExcelError("noColumn", { details: `${table.name}: ${text}` });
      }
      const target = { sheet: place.sheet, address: cellAddress(at, place.firstColumn + column) };
      return [{ target, content: { value: value === "" ? null : value } }];
    });
  });
}

interface TablePlace {
  readonly sheet: string;
  readonly columns: readonly string[];
  /** Of its first row of data. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  /** What each row holds in its key column. */
  readonly keys: readonly string[];
  /** The numbers of rows that hold nothing. */
  readonly empty: readonly number[];
}

async function existing(
  context: Excel.RequestContext,
  { name, key }: MarkTable,
): Promise<TablePlace | undefined> {
  const table = context.workbook.tables
    .getItemOrNullObject(name)
    .load("name,worksheet/name,columns/items/name");
  await context.sync();
  if (table.isNullObject) return undefined;
  const body = table.getDataBodyRange().load("formulas,values,rowIndex,columnIndex");
  await context.sync();
  const formulas: readonly (readonly unknown[])[] = body.formulas;
  const values: readonly (readonly unknown[])[] = body.values;
  const columns = table.columns.items.map((column) => column.name);
  const keyed = columnOf(columns, key) ?? 0;
  return {
    sheet: table.worksheet.name,
    columns,
    firstRow: body.rowIndex,
    firstColumn: body.columnIndex,
    rows: formulas.length,
    keys: values.map((row) => String(row[keyed] ?? "")),
    empty: formulas.flatMap((row, index) => (row.every((cell) => cell === "") ? [index] : [])),
  };
}

async function made(context: Excel.RequestContext, table: MarkTable): Promise<TablePlace> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const named = workbook.names.getItemOrNullObject(table.name).load("name");
  await context.sync();
  if (!named.isNullObject) throw new ExcelError("nameInUse", { details: table.name });
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  let sheet = table.sheet;
  for (let next = 2; taken.has(sheet.toLowerCase()); next += 1) sheet = `${table.sheet} (${next})`;
  const worksheet = workbook.worksheets.add(sheet);
  worksheet.set({ tabColor: palette.teal, showGridlines: false });
  worksheet.getRange("B1:B2").values = [[typedText(table.title)], [typedText(table.purpose)]];
  const columns = table.headings.map(({ text }) => text);
  const area = { ...top, rows: 2, columns: columns.length };
  worksheet.getRange(rangeAddress({ ...area, rows: 1 })).values = [columns.map(typedText)];
  const added = worksheet.tables.add(worksheet.getRange(rangeAddress(area)), true);
  worksheet.getRange("B1").format.font.set({ size: 18, bold: true, color: palette.ink });
  worksheet.getRange("B2").format.font.set({ color: palette.grey });
  const widths = table.headings.map(() => ({ format: { columnWidth: columnPoints } }));
  worksheet.getRange(`B:${columnLetters(top.column + columns.length - 1)}`).setColumnProperties(widths);
  added.set({ name: table.name, style: "TableStyleLight1", showBandedRows: false });
  await context.sync();
  return {
    sheet,
    columns,
    firstRow: top.row + 1,
    firstColumn: top.column,
    rows: 1,
    keys: [""],
    empty: [0],
  };
}
