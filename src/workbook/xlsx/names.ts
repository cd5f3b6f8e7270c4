import type { Workbook } from "@cj-tech-master/excelts";
import { quoteSheetName, rangeAddress } from "../address.ts";
import type { DefinedNameSpec, RangeRef, ResolvedWorkbook } from "../spec.ts";
import { fileFormula } from "./formulas.ts";

/** A range with its sheet and absolute: 'Plan de fases'!$B$4:$D$9. */
export function absoluteReference(range: RangeRef, workbook: ResolvedWorkbook): string {
  const sheet = workbook.sheets.find((candidate) => candidate.id === range.sheet);
  if (sheet === undefined) throw new Error(`a range on the unknown sheet ${range.sheet}`);
  return `${quoteSheetName(sheet.name)}!${rangeAddress(range, true)}`;
}

function nameFormula(entry: DefinedNameSpec, workbook: ResolvedWorkbook): string {
  return "formula" in entry.target
    ? fileFormula(entry.target.formula, entry.name)
    : absoluteReference(entry.target, workbook);
}

/** Names go in as formulas, also plain ranges: the library quotes the sheets of ranges once too often. */
export function defineNames(target: Workbook, workbook: ResolvedWorkbook): void {
  for (const entry of workbook.names) {
    target.definedNames.addFormula(entry.name, nameFormula(entry, workbook));
  }
}
