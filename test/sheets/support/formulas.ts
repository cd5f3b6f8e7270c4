import type { Cell, WorkbookSpec } from "../../../src/workbook/spec.ts";

export interface PlacedFormula {
  readonly place: string;
  readonly formula: string;
  readonly kind: "formula" | "plan" | "rule";
}

/** Every formula of a workbook: in cells, in conditional formats and in validation. */
export function allFormulas(workbook: WorkbookSpec): PlacedFormula[] {
  return workbook.sheets.flatMap((sheet) => [
    ...allCells(workbook, sheet.id).flatMap(({ cell, row, column }) =>
      cell.kind === "formula" || cell.kind === "plan"
        ? [{ place: `${sheet.id}!${row},${column}`, formula: cell.formula, kind: cell.kind }]
        : [],
    ),
    ...sheet.conditionalFormats.flatMap((entry) =>
      entry.kind === "formula"
        ? [{ place: `${sheet.id} format`, formula: entry.formula, kind: "rule" as const }]
        : [],
    ),
    ...sheet.validations.flatMap((entry) =>
      entry.kind === "list" && "formula" in entry.source
        ? [{ place: `${sheet.id} list`, formula: entry.source.formula, kind: "rule" as const }]
        : [],
    ),
  ]);
}

export interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

export function allCells(workbook: WorkbookSpec, sheet: string): PlacedCell[] {
  const found = workbook.sheets.find(({ id }) => id === sheet);
  return (found?.blocks ?? []).flatMap((block) =>
    block.cells.flatMap((cells, row) =>
      cells.map((cell, column) => ({ cell, row: block.row + row, column: block.column + column })),
    ),
  );
}

/** A formula without its texts: what is left are functions, references, numbers and signs. */
export const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

export const functionsOf = (formula: string): string[] =>
  [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name = ""]) => name);

/** Numbers that stand in a formula by themselves: not those of addresses, names and tokens. */
export function constantsOf(formula: string): number[] {
  const bare = withoutTexts(formula)
    .replace(/\{[^}]*\}/g, "token")
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, "cell");
  return [...bare.matchAll(/(?<![A-Za-z0-9_.])\d+(?:\.\d+)?/g)].map((match) => Number(match[0]));
}
