// Over 150 lines: one family of Excel's functions, one entry each.
import { viewOf, type View } from "../evaluation/reading.ts";
import { FormulaRefusal, type SheetArea } from "../formula/index.ts";
import {
  divisionError,
  finite,
  isError,
  Reference,
  toNumber,
  valueError,
  type Operand,
} from "../values/index.ts";
import type { CellValue } from "../workbook/index.ts";
import { criterion, type Criterion } from "./criteria.ts";
import { reading, type CallSite, type FunctionTable } from "./rule.ts";

/** The area of a condition: cells only, as Excel demands. */
function cells(operand: Operand): Reference {
  if (isError(operand)) throw operand;
  if (!(operand instanceof Reference)) throw valueError;
  return operand;
}

/** Places that meet all conditions; beyond the used part of the sheet all cells are blank, and counted at once. */
interface Met {
  readonly places: readonly (readonly [number, number])[];
  /** Blank places beyond what is used that meet the conditions too. */
  readonly beyond: number;
}

function meeting(conditions: readonly (readonly [View, Criterion])[]): Met {
  const [first] = conditions;
  if (first === undefined) throw valueError;
  const [{ rows, columns }] = first;
  if (conditions.some(([view]) => view.rows !== rows || view.columns !== columns)) throw valueError;
  const usedRows = Math.min(rows, Math.max(...conditions.map(([view]) => view.usedRows)));
  const usedColumns = Math.min(columns, Math.max(...conditions.map(([view]) => view.usedColumns)));
  const places: [number, number][] = [];
  for (let row = 0; row < usedRows; row++)
    for (let column = 0; column < usedColumns; column++)
      if (conditions.every(([view, holds]) => holds(view.at(row, column)))) places.push([row, column]);
  const blankMeets = conditions.every(([, holds]) => holds(null));
  return { places, beyond: blankMeets ? rows * columns - usedRows * usedColumns : 0 };
}

/** Pairs of areas and conditions, as the functions that end in IFS take them. */
function conditionsOf(site: CallSite, given: readonly unknown[]): (readonly [View, Criterion])[] {
  const conditions: (readonly [View, Criterion])[] = [];
  for (let index = 0; index + 1 < given.length; index += 2)
    conditions.push([
      viewOf(cells(given[index] as Operand), site.machine),
      criterion(given[index + 1] as CellValue, site.machine.system),
    ]);
  return conditions;
}

/** The numbers of an area at the places that meet conditions; errors there are thrown. */
function numbersAt(site: CallSite, area: Reference, met: Met): number[] {
  const { sheet, firstRow, firstColumn } = area.area;
  const numbers: number[] = [];
  const view = viewOf(
    new Reference({ sheet, firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn }),
    site.machine,
  );
  for (const [row, column] of met.places) {
    const value = view.at(row, column);
    if (isError(value)) throw value;
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

function sameSize(area: Reference, [first]: readonly (readonly [View, Criterion])[]): void {
  if (area.rows !== first?.[0].rows || area.columns !== first[0].columns) throw valueError;
}

/** The areas of one cell of a range of values at which conditions hold; only where no cell beyond what is used is asked for. */
export function matchingAreas(
  site: CallSite,
  values: Operand,
  given: readonly unknown[],
  ofOneSize: boolean,
): SheetArea[] {
  const area = cells(values);
  // SUMIFS demands areas of one size, SUMIF takes as many cells as its condition has.
  if (ofOneSize) sameSize(area, conditionsOf(site, given));
  const { sheet, firstRow, firstColumn } = area.area;
  return meeting(conditionsOf(site, given)).places.map(([row, column]) => ({
    sheet,
    firstRow: firstRow + row,
    lastRow: firstRow + row,
    firstColumn: firstColumn + column,
    lastColumn: firstColumn + column,
  }));
}

const total = (numbers: readonly number[]): number =>
  finite(numbers.reduce((sum, number) => sum + number, 0));

const average = (numbers: readonly number[]): number => {
  if (numbers.length === 0) throw divisionError;
  return total(numbers) / numbers.length;
};

const withOne = (calculate: (numbers: readonly number[]) => number) =>
  reading("r e r~", (site, range, condition, values) => {
    const tested = cells(range);
    const met = meeting(conditionsOf(site, [tested, condition]));
    return calculate(numbersAt(site, values === undefined ? tested : cells(values), met));
  });

const withMany = (calculate: (numbers: readonly number[]) => number) =>
  reading(
    "r r e",
    (site, values, ...given) => {
      const area = cells(values);
      const conditions = conditionsOf(site, given);
      sameSize(area, conditions);
      return calculate(numbersAt(site, area, meeting(conditions)));
    },
    { repeats: 2 },
  );

const extreme = (pick: (...numbers: number[]) => number) => (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => pick(a, b));

const counted = ({ places, beyond }: Met): number => places.length + beyond;

export const conditionalFunctions: FunctionTable = {
  COUNTIF: reading("r e", (site, range, condition) =>
    counted(meeting(conditionsOf(site, [range, condition]))),
  ),
  COUNTIFS: reading("r e", (site, ...given) => counted(meeting(conditionsOf(site, given))), { repeats: 2 }),
  SUMIF: withOne(total),
  SUMIFS: withMany(total),
  AVERAGEIF: withOne(average),
  AVERAGEIFS: withMany(average),
  MINIFS: withMany(extreme(Math.min)),
  MAXIFS: withMany(extreme(Math.max)),
};

/** Rows of a database that meet the rows of conditions under their headings, and the values of one of its fields. */
function databaseValues(
  site: CallSite,
  database: Operand,
  field: CellValue,
  conditions: Operand,
  ofRow: CellValue,
): CellValue[] {
  const data = viewOf(database, site.machine);
  const tests = viewOf(conditions, site.machine);
  if (data.rows < 2) throw valueError;
  const column = fieldColumn(data, field, site);
  const headings = Array.from({ length: tests.columns }, (_, at) => {
    const heading = tests.at(0, at);
    return heading === null || heading === "" ? -1 : headingColumn(data, heading);
  });
  const alternatives = Array.from(
    { length: Math.max(0, Math.min(tests.rows, Math.max(tests.usedRows, 2)) - 1) },
    (_, row) =>
      headings.map((at, position) => {
        const condition = tests.at(row + 1, position);
        if (condition === null) return undefined;
        // Under no heading of the database a condition is a formula's result, or meets nothing.
        if (at === -1 || at === undefined) {
          if (typeof condition === "boolean")
            throw new FormulaRefusal("function", "database conditions by formula");
          return [0, () => false] as const;
        }
        return [at, databaseCriterion(condition, site)] as const;
      }),
  );
  const found: CellValue[] = [];
  for (let row = 1; row < Math.min(data.rows, data.usedRows); row++) {
    const meets = alternatives.some((tested) =>
      tested.every((test) => test === undefined || test[1](data.at(row, test[0]))),
    );
    if (meets) found.push(column === undefined ? ofRow : data.at(row, column));
  }
  return found;
}

/** In databases a text without an operator is the beginning of what is looked for. */
function databaseCriterion(condition: CellValue, site: CallSite): Criterion {
  const plain = typeof condition === "string" && condition !== "" && !/^[<>=]/.test(condition);
  const holds = criterion(condition, site.machine.system);
  if (!plain || Number.isFinite(Number(condition))) return holds;
  const begins = criterion(`${condition}*`, site.machine.system);
  return (value) => holds(value) || begins(value);
}

function headingColumn(data: View, heading: CellValue): number {
  const wanted = String(heading).trim().toLowerCase();
  for (let column = 0; column < data.columns; column++)
    if (
      String(data.at(0, column) ?? "")
        .trim()
        .toLowerCase() === wanted
    )
      return column;
  return -1;
}

function fieldColumn(data: View, field: CellValue, site: CallSite): number | undefined {
  if (field === null) return undefined;
  if (isError(field)) throw field;
  if (typeof field === "string") {
    const column = headingColumn(data, field);
    if (column === -1) throw valueError;
    return column;
  }
  const column = Math.trunc(toNumber(field, site.machine.system)) - 1;
  if (column < 0 || column >= data.columns) throw valueError;
  return column;
}

export const database = (
  calculate: (values: readonly CellValue[]) => CellValue,
  /** What each row counts where no field is named; without it a field is demanded. */
  ofRow?: CellValue,
): FunctionTable[string] =>
  reading("r e r", (site, data, field, conditions) => {
    if (field === null && ofRow === undefined) throw valueError;
    return calculate(databaseValues(site, data, field, conditions, ofRow ?? null));
  });
