// Over 150 lines: one family of Excel's functions, one entry each.
import { toMatrix, trimmed } from "../evaluation/reading.ts";
import { FormulaRefusal } from "../formula/index.ts";
import {
  cellError,
  compare,
  isError,
  Matrix,
  notAvailable,
  numError,
  Reference,
  toBoolean,
  valueError,
  type Operand,
} from "../values/index.ts";
import type { CellValue } from "../workbook/index.ts";
import { part } from "./lookup.ts";
import { pure, reading, type CallSite, type FunctionTable } from "./rule.ts";

const empty = cellError("#CALC!");
const mostCells = 1_000_000;
const varies = { shapeVaries: true } as const;

type Rows = readonly (readonly CellValue[])[];

const rowsOf = (site: CallSite, operand: Operand): CellValue[][] => {
  if (isError(operand)) throw operand;
  const { rows, columns, cells } = toMatrix(operand, site.machine);
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
};

function fromRows(rows: Rows): Matrix {
  const [first] = rows;
  if (first === undefined || first.length === 0) throw empty;
  return new Matrix(rows.length, first.length, rows.flat());
}

const turned = (rows: Rows): CellValue[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

function sequence(rowsGiven = 1, columnsGiven = 1, start = 1, step = 1): Matrix {
  const [rows, columns] = [Math.trunc(rowsGiven), Math.trunc(columnsGiven)];
  if (rows < 0 || columns < 0) throw valueError;
  if (rows === 0 || columns === 0) throw empty;
  if (rows * columns > mostCells) throw numError;
  return Matrix.fill(rows, columns, (row, column) => start + step * (row * columns + column));
}

function filter(site: CallSite, operand: Operand, conditions: Operand, otherwise?: Operand): Operand {
  const rows = rowsOf(site, operand);
  const tests = rowsOf(site, conditions);
  const holds = tests.flat().map((value) => {
    if (typeof value === "string") throw valueError;
    return toBoolean(value);
  });
  const down = tests[0]?.length === 1 && tests.length === rows.length;
  if (!down && !(tests.length === 1 && tests[0]?.length === rows[0]?.length)) throw valueError;
  const kept = down
    ? rows.filter((_, row) => holds[row])
    : turned(turned(rows).filter((_, column) => holds[column]));
  if (kept.length > 0 && (kept[0]?.length ?? 0) > 0) return fromRows(kept);
  if (otherwise === undefined) throw empty;
  return otherwise;
}

const sameRow = (a: readonly CellValue[], b: readonly CellValue[]): boolean =>
  a.every((value, at) => sameCell(value, b[at] ?? null));

function sameCell(a: CellValue, b: CellValue): boolean {
  if (isError(a) || isError(b)) return isError(a) && isError(b) && a.error === b.error;
  if ((a === null) !== (b === null)) return false;
  return typeof a === typeof b && compare(a, b) === 0;
}

function unique(site: CallSite, operand: Operand, byColumn = false, once = false): Operand {
  const lines = byColumn ? turned(rowsOf(site, operand)) : rowsOf(site, operand);
  const kept = lines.filter((line, at) => {
    const firstAt = lines.findIndex((other) => sameRow(other, line));
    return firstAt === at && (!once || lines.filter((other) => sameRow(other, line)).length === 1);
  });
  return fromRows(byColumn ? turned(kept) : kept);
}

/** Numbers, texts, booleans, errors, blanks, in this order in both directions but for blanks, which stay last. */
function order(a: CellValue, b: CellValue, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (isError(a) || isError(b)) return direction * (Number(isError(a)) - Number(isError(b)));
  return direction * compare(a, b);
}

function sort(site: CallSite, operand: Operand, index = 1, direction = 1, byColumn = false): Operand {
  const lines = byColumn ? turned(rowsOf(site, operand)) : rowsOf(site, operand);
  const at = Math.trunc(index) - 1;
  if (at < 0 || at >= (lines[0]?.length ?? 0) || (direction !== 1 && direction !== -1)) throw valueError;
  const result = [...lines].sort((a, b) => order(a[at] ?? null, b[at] ?? null, direction));
  return fromRows(byColumn ? turned(result) : result);
}

function sortBy(site: CallSite, operand: Operand, ...given: (Operand | number)[]): Operand {
  const rows = rowsOf(site, operand);
  const keys: { readonly values: CellValue[]; readonly direction: number; readonly down: boolean }[] = [];
  for (let at = 0; at < given.length; at += 2) {
    const key = rowsOf(site, given[at] as Operand);
    const direction = at + 1 < given.length ? Number(given[at + 1] ?? 1) : 1;
    if (direction !== 1 && direction !== -1) throw valueError;
    const down = key.length === rows.length && key[0]?.length === 1;
    if (!down && !(key.length === 1 && key[0]?.length === rows[0]?.length)) throw valueError;
    keys.push({ values: key.flat(), direction, down });
  }
  const down = keys[0]?.down ?? true;
  const lines = down ? rows : turned(rows);
  const positions = lines.map((_, at) => at);
  positions.sort((a, b) => {
    for (const { values, direction } of keys) {
      const by = order(values[a] ?? null, values[b] ?? null, direction);
      if (by !== 0) return by;
    }
    return a - b;
  });
  const result = positions.map((at) => lines[at] ?? []);
  return fromRows(down ? result : turned(result));
}

/** TAKE and DROP: from the begin, or with negative numbers from the end. */
function cut(
  site: CallSite,
  operand: Operand,
  rowsGiven: number | undefined,
  columnsGiven: number | undefined,
  take: boolean,
): Operand {
  if (isError(operand)) throw operand;
  const size =
    operand instanceof Reference && operand.area.trim === undefined
      ? operand
      : toMatrix(operand, site.machine);
  const range = (given: number | undefined, length: number): readonly [number, number] => {
    if (given === undefined) return [0, length];
    const count = Math.trunc(given);
    const many = Math.min(Math.abs(count), length);
    if (take) return count >= 0 ? [0, many] : [length - many, many];
    return count >= 0 ? [many, length - many] : [0, length - many];
  };
  const [firstRow, rows] = range(rowsGiven, size.rows);
  const [firstColumn, columns] = range(columnsGiven, size.columns);
  if (rows <= 0 || columns <= 0) throw empty;
  return part(site, operand, firstRow, firstColumn, rows, columns);
}

/** CHOOSEROWS and CHOOSECOLS. */
function chosen(site: CallSite, operand: Operand, positions: readonly number[], byColumn: boolean): Operand {
  const lines = byColumn ? turned(rowsOf(site, operand)) : rowsOf(site, operand);
  const result = positions.map((given) => {
    const position = Math.trunc(given);
    const line = lines[position > 0 ? position - 1 : lines.length + position];
    if (position === 0 || line === undefined) throw valueError;
    return line;
  });
  return fromRows(byColumn ? turned(result) : result);
}

/** TOCOL and TOROW. */
function flat(site: CallSite, operand: Operand, ignoreGiven: number, byColumn: boolean): CellValue[] {
  const ignore = Math.trunc(ignoreGiven);
  if (ignore < 0 || ignore > 3) throw valueError;
  const rows = rowsOf(site, operand);
  const values = (byColumn ? turned(rows) : rows).flat();
  const kept = values.filter(
    (value) => !((ignore & 1) === 1 && value === null) && !((ignore & 2) === 2 && isError(value)),
  );
  if (kept.length === 0) throw empty;
  return kept;
}

function stack(site: CallSite, operands: readonly Operand[], down: boolean): Operand {
  const blocks = operands.map((operand) => (down ? rowsOf(site, operand) : turned(rowsOf(site, operand))));
  const width = Math.max(...blocks.map(([first]) => first?.length ?? 0));
  const lines = blocks.flatMap((block) =>
    block.map((line) => [...line, ...new Array<CellValue>(width - line.length).fill(notAvailable)]),
  );
  return fromRows(down ? lines : turned(lines));
}

function wrapped(
  site: CallSite,
  operand: Operand,
  countGiven: number,
  padding: CellValue,
  down: boolean,
): Operand {
  const rows = rowsOf(site, operand);
  if (rows.length > 1 && (rows[0]?.length ?? 0) > 1) throw valueError;
  const count = Math.trunc(countGiven);
  if (count < 1) throw numError;
  const values = rows.flat();
  const lines: CellValue[][] = [];
  for (let at = 0; at < values.length; at += count) {
    const line = values.slice(at, at + count);
    lines.push([...line, ...new Array<CellValue>(count - line.length).fill(padding)]);
  }
  if (lines.length === 1) lines[0]?.splice(Math.min(count, values.length));
  return fromRows(down ? turned(lines) : lines);
}

function expand(
  site: CallSite,
  operand: Operand,
  rowsGiven?: number,
  columnsGiven?: number,
  padding: CellValue = notAvailable,
): Operand {
  const rows = rowsOf(site, operand);
  const width = rows[0]?.length ?? 0;
  const [height, wide] = [Math.trunc(rowsGiven ?? rows.length), Math.trunc(columnsGiven ?? width)];
  if (height < rows.length || wide < width) throw valueError;
  return Matrix.fill(height, wide, (row, column) =>
    row < rows.length && column < width ? (rows[row]?.[column] ?? null) : padding,
  );
}

function trimRange(site: CallSite, operand: Operand, rows = 3, columns = 3): Operand {
  if (!(operand instanceof Reference)) return operand;
  if (rows === 3 && columns === 3)
    return new Reference(trimmed({ ...operand.area, trim: "both" }, site.machine));
  throw new FormulaRefusal("function", "TRIMRANGE with modes");
}

export const arrayFunctions: FunctionTable = {
  TRANSPOSE: reading("a", (site, operand) => fromRows(turned(rowsOf(site, operand)))),
  SEQUENCE: pure("n~ n~ n~ n~", sequence, { ...varies, least: 1 }),
  FILTER: reading("a a r~", filter, varies),
  UNIQUE: reading("a b~ b~", unique, varies),
  SORT: reading("a n~ n~ b~", sort),
  SORTBY: reading(
    "a a n~",
    (site, operand, ...given) => sortBy(site, operand, ...given.filter((each) => each !== undefined)),
    { repeats: 2 },
  ),
  TAKE: reading("a n~ n~", (site, operand, rows, columns) => cut(site, operand, rows, columns, true), varies),
  DROP: reading(
    "a n~ n~",
    (site, operand, rows, columns) => cut(site, operand, rows, columns, false),
    varies,
  ),
  CHOOSEROWS: reading("a n+", (site, operand, ...positions) => chosen(site, operand, positions, false)),
  CHOOSECOLS: reading("a n+", (site, operand, ...positions) => chosen(site, operand, positions, true)),
  TOCOL: reading(
    "a n~ b~",
    (site, operand, ignore = 0, byColumn = false) => Matrix.column(flat(site, operand, ignore, byColumn)),
    varies,
  ),
  TOROW: reading(
    "a n~ b~",
    (site, operand, ignore = 0, byColumn = false) => {
      const values = flat(site, operand, ignore, byColumn);
      return new Matrix(1, values.length, values);
    },
    varies,
  ),
  HSTACK: reading("a+", (site, ...operands) => stack(site, operands, false)),
  VSTACK: reading("a+", (site, ...operands) => stack(site, operands, true)),
  WRAPROWS: reading(
    "a n e~",
    (site, operand, count, padding = notAvailable) => wrapped(site, operand, count, padding, false),
    varies,
  ),
  WRAPCOLS: reading(
    "a n e~",
    (site, operand, count, padding = notAvailable) => wrapped(site, operand, count, padding, true),
    varies,
  ),
  EXPAND: reading("a n~ n~ e~", expand, varies),
  TRIMRANGE: reading("r n~ n~", trimRange, varies),
};
