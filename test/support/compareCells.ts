import { cellAddress } from "../../src/workbook/address.ts";
import type { ResolvedWorkbook, Value } from "../../src/workbook/spec.ts";

/** Calculated values by sheet name and address, whichever program calculated them; errors are their text. */
export type CalculatedCells = ReadonlyMap<string, ReadonlyMap<string, Value>>;

export interface CellDifference {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly expected: Value;
  readonly got: Value | undefined;
}

/** Relative tolerance of a comparison; below the absolute floor two numbers count as equal. */
const relativeTolerance = 1e-9;
const absoluteFloor = 1e-9;

const errorText = /^(#(VALUE!|NUM!|DIV\/0!|N\/A|NAME\?|REF!|SPILL!|BUSY!|NULL!|CALC!)|Err:\d+)/;

export const isErrorText = (value: Value | undefined): boolean =>
  typeof value === "string" && errorText.test(value);

function agrees(expected: Value, got: Value | undefined): boolean {
  if (typeof expected === "number" && typeof got === "number") {
    const scale = Math.max(Math.abs(expected), Math.abs(got));
    return Math.abs(expected - got) <= Math.max(relativeTolerance * scale, absoluteFloor);
  }
  // An empty text and a cell without a value are the same to a reader of files.
  return (got ?? "") === expected;
}

/**
 * Formula cells whose calculated value is not the expected one. PLAN formulas are compared only by a
 * program that knows the functions.
 */
export function compareCells(
  workbook: ResolvedWorkbook,
  actual: CalculatedCells,
  options: { readonly planFormulas: boolean } = { planFormulas: false },
): CellDifference[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) =>
      block.cells.flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          const compared = cell.kind === "formula" || (cell.kind === "plan" && options.planFormulas);
          if (!compared) return [];
          const address = cellAddress(block.row + row, block.column + column);
          const got = actual.get(sheet.name)?.get(address);
          if (agrees(cell.expected, got)) return [];
          return [{ sheet: sheet.name, cell: address, formula: cell.formula, expected: cell.expected, got }];
        }),
      ),
    ),
  );
}

/** Cells that show an error, whether the workbook expects anything of them or not. */
export function errorCells(actual: CalculatedCells): string[] {
  return [...actual].flatMap(([sheet, cells]) =>
    [...cells].filter(([, value]) => isErrorText(value)).map(([cell, value]) => `${sheet}!${cell}: ${value}`),
  );
}

/** One line a difference, for the message of a failing test. */
export function describeDifferences(differences: readonly CellDifference[]): string {
  return differences
    .map(
      ({ sheet, cell, formula, expected, got }) =>
        `${sheet}!${cell}  ${formula}  expected ${show(expected)}, got ${show(got)}`,
    )
    .join("\n");
}

const show = (value: Value | undefined): string => (value === undefined ? "nothing" : JSON.stringify(value));
