import { readFileSync } from "node:fs";
import { addressText, calculate, type CellValue } from "../../../src/model/index.ts";
import { workbookOf, type TypedCells } from "../support/workbook.ts";

/**
 * Formulas of every family with the value that Excel's pages document or its rules demand, written before the functions
 * were looked at: blanks and empty texts, texts that read as numbers, ends of ranges, errors, arrays, 1900 and 1904. A third
 * entry is how far the value may lie from what a page shows, as a share of it, or of 1 where it is smaller.
 */
interface Group {
  readonly about: string;
  readonly dateSystem?: 1900 | 1904;
  readonly cells: TypedCells;
  readonly values: readonly (readonly [formula: string, value: CellValue, share?: number])[];
}

const { groups } = JSON.parse(readFileSync("test/model/functions/edgeValues.json", "utf8")) as {
  readonly groups: readonly Group[];
};

/** All formulas of a group stand in one workbook, below each other. */
function valuesOf({ cells, values, dateSystem = 1900 }: Group): CellValue[] {
  const formulas = values.map(([formula], row) => [`AZ${row + 1}`, `=${formula}`] as const);
  const places = values.map((_, row) => ({ sheet: "Example", row, column: 51 }));
  const sheets = { Example: { ...cells, ...Object.fromEntries(formulas) } };
  const found = calculate(workbookOf(sheets, { explicitIntersection: true, dateSystem }), places);
  return places.map((place) => found.get(addressText(place)) ?? null);
}

describe.each(groups.map((group) => [group.about, group] as const))("%s", (_about, group) => {
  const values = valuesOf(group);
  it.each(group.values.map((row, at) => [row[0], row[1], row[2] ?? 1e-12, at] as const))(
    "=%s is %j",
    (_formula, expected, share, at) => {
      const value = values[at];
      if (typeof expected !== "number" || typeof value !== "number") expect(value).toEqual(expected);
      else expect(Math.abs(value - expected)).toBeLessThanOrEqual(share * Math.max(1, Math.abs(expected)));
    },
  );
});
