import { readFileSync } from "node:fs";
import { calculate, readAddress, type CellValue, type ModelWorkbook } from "../../../src/model/index.ts";
import { workbookOf, type TypedCells } from "../support/workbook.ts";

/**
 * Formulas over a few cells, with the values that Microsoft's pages of functions show or that their rules
 * demand: how text becomes a number, what criteria mean, where a look-up ends, which errors come out.
 */
interface Group {
  readonly about: string;
  readonly dateSystem?: 1900 | 1904;
  readonly cells: TypedCells;
  /** "as shown": to as many digits as the page shows. */
  readonly values: readonly (readonly [formula: string, value: CellValue, digits?: "as shown"])[];
}

const { groups, refused } = JSON.parse(
  readFileSync("test/model/functions/documentedValues.json", "utf8"),
) as { readonly groups: readonly Group[]; readonly refused: readonly string[] };

const workbookWith = (formula: string, { cells, dateSystem = 1900 }: Partial<Group>): ModelWorkbook =>
  workbookOf({ Example: { ...cells, Z99: `=${formula}` } }, { dateSystem, explicitIntersection: true });

function valueOf(formula: string, group: Partial<Group> = {}): CellValue {
  const place = readAddress("Example!Z99");
  if (place === undefined) throw new Error("Z99");
  return [...calculate(workbookWith(formula, group), [place]).values()][0] ?? null;
}

/** Half a unit of the last digit that is shown, or rounding of the arithmetic. */
function tolerance(value: number, digits?: "as shown"): number {
  if (digits === undefined) return 1e-12 * Math.max(1, Math.abs(value));
  return 0.51 * 10 ** -(String(value).split(".")[1] ?? "").length;
}

const cases = groups.flatMap((group) =>
  group.values.map((row) => [group.about, row[0], row, group] as const),
);

it.each(cases)("%s: =%s", (_about, formula, [, expected, digits], group) => {
  const value = valueOf(formula, group);
  if (typeof expected !== "number" || typeof value !== "number") expect(value).toEqual(expected);
  else expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance(expected, digits));
});

it.each(refused)("=%s is refused by name, not guessed", (formula) => {
  expect(() => valueOf(formula)).toThrow(/TEXT with the format/);
});

it.each([
  '"5-Jul"+0', 'DATEVALUE("5-JUL")', 'VALUE("12/25")', '"1/2"*1', '"Jan 5"-1', 'VALUE("3/2020")', 'VALUE("2020-03")',
  '"1/2/3"+0', 'TEXT("5-Jul","yyyy")', 'TIMEVALUE("0:75")', 'VALUE("30:15.5")', 'DATEVALUE("Friday, January 3, 2020")',
  'DATEVALUE("5-Jul 10:00")', 'VALUE("1,2")', 'VALUE("£5")', 'VALUE("5-")', 'SUM("3/4",1)', 'IFERROR("5-Jul"+0,0)',
])("=%s is refused: what Excel reads hangs on the day, or is not written down", (formula) => {
  expect(() => valueOf(formula)).toThrow(/VALUE\("/);
}); // prettier-ignore

it.each([
  '"x1"+0',
  '"555-1234"+0',
  '"A-1"*1',
  '"Jan"+0',
  '"Q1 2020"+0',
  '"1.2.3"+0',
  '"2020-13-40"+0',
  '"May be 5"+0',
])("=%s is no number in Excel either", (formula) => expect(valueOf(formula)).toEqual({ error: "#VALUE!" }));
