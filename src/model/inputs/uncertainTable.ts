import {
  readAddress,
  type CellAddress,
  type CellValue,
  type ModelTable,
  type ModelWorkbook,
} from "../workbook/index.ts";
import {
  betweenPercentiles,
  dataShape,
  discreteShape,
  normalShape,
  percentilesShape,
  rangeShape,
} from "./amounts.ts";
import { cellAt, cellsOf, InputRefusal, readCells } from "./argument.ts";
import { Given } from "./given.ts";
import type { InputShape } from "./types.ts";
import { columnOf, shapeOf, uncertainTableName, type Heading } from "./words.ts";

/** A row of the `Uncertain` table: a cell and how it is spread. */
export interface TableRow {
  /** Where the row begins. */
  readonly at: CellAddress;
  readonly place: CellAddress;
  readonly name: string | undefined;
  readonly shape: InputShape;
  readonly chance: number;
  /** The cells that it was read from. */
  readonly from: readonly CellAddress[];
}

export const tableOf = (workbook: Pick<ModelWorkbook, "tables">, name: string): ModelTable | undefined =>
  workbook.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());

export function rowsOf({ area, headings, totals }: ModelTable): number[] {
  const first = area.firstRow + (headings ? 1 : 0);
  const last = area.lastRow - (totals ? 1 : 0);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Reads the rows; one that is empty is left out, one that cannot be read is told. */
export function readUncertainTable(
  workbook: ModelWorkbook,
  refused: (cell: CellAddress, refusal: InputRefusal) => void,
): TableRow[] {
  const table = tableOf(workbook, uncertainTableName);
  if (table === undefined) return [];
  return rowsOf(table).flatMap((row): TableRow[] => {
    const at = { sheet: table.sheet, row, column: table.area.firstColumn };
    try {
      return readRow(table, row, at, workbook);
    } catch (error) {
      if (!(error instanceof InputRefusal)) throw error;
      refused(at, error);
      return [];
    }
  });
}

function readRow(table: ModelTable, row: number, at: CellAddress, workbook: ModelWorkbook): TableRow[] {
  const cellOf = (heading: Heading): CellAddress | undefined => {
    const column = columnOf(table.columns, heading);
    return column === undefined
      ? undefined
      : { sheet: table.sheet, row, column: table.area.firstColumn + column };
  };
  const valueOf = (heading: Heading): CellValue => {
    const cell = cellOf(heading);
    return cell === undefined ? null : (cellAt(workbook, cell)?.value ?? null);
  };
  const stated = valueOf("cell");
  if (stated === null || stated === "") return [];
  const place = typeof stated === "string" ? placeOf(stated, table.sheet, workbook) : undefined;
  if (place === undefined) throw new InputRefusal("cell", String(stated));
  const given = new Given(
    (["low", "likely", "high", "chance"] as const).map((heading) => [valueOf(heading)]),
  );
  const chance = given.optionalNumber(3, "chance") ?? 1;
  if (!(chance >= 0 && chance <= 1)) throw new InputRefusal("order", `chance ${chance}`);
  const data = valueOf("data");
  const cells = typeof data === "string" ? cellsOf(data.replace(/^=/, ""), table.sheet) : undefined;
  const name = valueOf("name");
  return [
    {
      at,
      place,
      name: typeof name === "string" && name.trim() !== "" ? name.trim() : undefined,
      shape: shapeIn(given, valueOf("shape"), cells, workbook),
      chance,
      from: [
        ...(["low", "likely", "high", "chance"] as const).flatMap((heading) => cellOf(heading) ?? []),
        ...(cells ?? []),
      ],
    },
  ];
}

/** A cell by its address, or by a name of the workbook for one. */
export function placeOf(
  text: string,
  sheet: string,
  workbook: Pick<ModelWorkbook, "names"> & { readonly sheets: readonly { readonly name: string }[] },
): CellAddress | undefined {
  const written = text.trim().replace(/^=/, "");
  const named = workbook.names.find(({ name }) => name.toLowerCase() === written.toLowerCase());
  const address = readAddress(named?.formula ?? written, sheet);
  const known = workbook.sheets.find(({ name }) => name.toLowerCase() === address?.sheet.toLowerCase());
  return address === undefined || known === undefined ? undefined : { ...address, sheet: known.name };
}

function shapeIn(
  given: Given,
  word: CellValue,
  cells: readonly CellAddress[] | undefined,
  workbook: ModelWorkbook,
): InputShape {
  const stated = word === null || word === "" ? undefined : shapeOf(String(word));
  if (stated === undefined && word !== null && word !== "") throw new InputRefusal("shape", String(word));
  if (stated === "data" || stated === "discrete") {
    if (cells === undefined) throw new InputRefusal("argument", "data");
    const values = new Given([readCells(cells, workbook).values ?? []]);
    if (stated === "data") return dataShape(values.list(0, "data"));
    return discreteFrom(cells, values.list(0, "data"));
  }
  const [low, likely, high] = [given.number(0, "low"), given.optionalNumber(1, "likely"), given.number(2, "high")]; // prettier-ignore
  if (stated === "percentiles") {
    if (likely === undefined) throw new InputRefusal("argument", "likely");
    return percentilesShape(low, likely, high);
  }
  if (stated === "normal" || stated === "lognormal") {
    // Two percentiles settle these shapes; a third figure would have to be ignored.
    if (likely !== undefined) throw new InputRefusal("argument", "likely");
    return low === high ? normalShape(low, 0) : betweenPercentiles(stated, low, high);
  }
  return rangeShape(low, high, likely, stated);
}

/** Values in a first column (or row), their chances in the second. */
function discreteFrom(cells: readonly CellAddress[], numbers: readonly number[]): InputShape {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined || numbers.length !== cells.length) throw new InputRefusal("argument", "data"); // prettier-ignore
  const columns = last.column - first.column + 1;
  const rows = last.row - first.row + 1;
  if (columns === 2)
    return discreteShape(
      numbers.filter((_, index) => index % 2 === 0),
      numbers.filter((_, index) => index % 2 === 1),
    );
  if (rows === 2) return discreteShape(numbers.slice(0, columns), numbers.slice(columns));
  throw new InputRefusal("argument", "data");
}
