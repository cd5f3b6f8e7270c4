import type { Column, TableColumns } from "./columnDraft.ts";
import type { Grid, GridRow } from "./grid.ts";
import { cleanItemName } from "./itemText.ts";
import type { MoneyRow } from "./moneyRow.ts";
import { dueBehindName, readWholeDue } from "./period.ts";
import { RoleColumns, type TableSurroundings } from "./roleColumns.ts";
import { levelsOf } from "./rowLevels.ts";
import { withUnitPairs } from "./unitPairs.ts";
import { roleIn, totalIn } from "./words.ts";

/** The rows of a table as rows of money, in the amounts of one of its columns where several are options. */
export function rowsOfTable(
  grid: Grid,
  table: TableColumns,
  around: TableSurroundings,
  option?: Column,
): MoneyRow[] {
  const columns = new RoleColumns(table, option);
  const levels = levelsOf(grid.rows, columns, around);
  const marks = marksOf(grid.rows, columns);
  const rows: MoneyRow[] = [];
  let category = "";
  grid.rows.forEach((row, index) => {
    const said = columns.nameOf(row);
    const own = columns.textOf(row, "category");
    const isTotal = totalIn(said.text || own) !== undefined;
    const grouped = columns.has("category");
    let depth = around.depth + (levels[index] ?? 0);
    if (grouped && !isTotal) {
      const heads = own !== "" && said.text === "";
      if (own !== "" && own !== category && !heads) {
        rows.push(groupRow(own, around.depth, row.line));
      }
      if (own !== "") category = own;
      if (!heads && category !== "") depth += 1;
    } else if (
      grouped &&
      own === "" &&
      category !== "" &&
      said.text !== "" &&
      totalIn(said.text)?.total === "subtotal"
    ) {
      depth += 1;
    }
    const behindSubtotal = rows.at(-1)?.total !== undefined;
    rows.push(
      moneyRow(row, said.text || own, {
        columns,
        around,
        depth,
        marked: marks[index] ?? false,
        behindSubtotal,
      }),
    );
  });
  return withUnitPairs(rows);
}

function groupRow(name: string, depth: number, line: number): MoneyRow {
  return {
    name: cleanItemName(name),
    depth,
    marked: false,
    heads: true,
    line,
    lastLine: line,
    source: "group",
  };
}

interface RowPlace {
  readonly columns: RoleColumns;
  readonly around: TableSurroundings;
  readonly depth: number;
  readonly marked: boolean;
  readonly behindSubtotal: boolean;
}

function moneyRow(
  row: GridRow,
  name: string,
  { columns, around, depth, marked, behindSubtotal }: RowPlace,
): MoneyRow {
  const figures = columns.figuresOf(row, around);
  const total = totalIn(name) ?? columns.totalElsewhere(row, name);
  const role = total === undefined ? roleIn(name, behindSubtotal) : undefined;
  const moment = columns.momentOf(row, around.inYear);
  const basis = columns.remarksOf(row);
  const said = readWholeDue(columns.textOf(row, "frequency"));
  // "Annual cost" is what all of a year comes to, however often in it something is paid.
  const frequency = figures.due === undefined || said?.period === "once" ? said : undefined;
  const due = figures.cell?.due ?? frequency ?? dueBehindName(name) ?? columns.remarkedDue(row);
  const blank = figures.amount === undefined;
  const heads =
    blank && !columns.isOpen(row) && (figures.cell === undefined || figures.cell.kind === "empty");
  return {
    name: cleanItemName(name.replace(/^[-–—•·*▪├└│─\s]+(?=\S)/u, "")),
    depth,
    marked,
    line: row.line,
    lastLine: row.line,
    source: "row",
    ...(blank ? {} : { amount: figures.amount }),
    ...(heads && (marked || columns.isAlone(row)) ? { heads: true as const } : {}),
    ...(figures.apart ? { apart: true as const } : {}),
    ...total,
    ...(role === undefined ? {} : { role }),
    ...(due === undefined ? {} : { due }),
    ...(figures.due === undefined ? {} : { columnDue: figures.due }),
    ...(moment === undefined ? {} : { moment }),
    ...figures.more,
    ...(basis === ""
      ? {}
      : { basis: [figures.more.basis, basis].filter((text) => text !== undefined).join("; ") }),
  };
}

/** Rows set apart from the others: bold, in capitals, or without a name. */
function marksOf(rows: readonly GridRow[], columns: RoleColumns): boolean[] {
  const bold = rows.map(({ cells }) => cells.some((cell) => cell.bold && cell.text !== ""));
  const names = rows.map((row) => columns.nameOf(row).text);
  const capitals = names.map((name) => /\p{Lu}{4,}/u.test(name) && !/\p{Ll}/u.test(name));
  const nameless = rows.map((row, at) => names[at] === "" && columns.textOf(row, "category") === "");
  const few = (marks: readonly boolean[]): boolean => marks.filter(Boolean).length < 0.75 * marks.length;
  const [boldTells, capitalsTell] = [few(bold), few(capitals)];
  return rows.map(
    (_, index) =>
      (boldTells && bold[index] === true) ||
      (capitalsTell && capitals[index] === true) ||
      nameless[index] === true,
  );
}
