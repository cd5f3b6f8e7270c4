import { columnLetters, quoteSheetName, rangeAddress } from "../address.ts";
import type { DefinedNameSpec, RangeRef, ResolvedWorkbook, SheetSpec } from "../spec.ts";
import { fileFormula } from "./formulas.ts";
import { element, escapeText } from "./xml.ts";

/** A range with its sheet and absolute: 'Plan de fases'!$B$4:$D$9. */
export function absoluteReference(range: RangeRef, workbook: ResolvedWorkbook): string {
  const sheet = workbook.sheets.find((candidate) => candidate.id === range.sheet);
  if (sheet === undefined) throw new Error(`a range on the unknown sheet ${range.sheet}`);
  return `${quoteSheetName(sheet.name)}!${rangeAddress(range, true)}`;
}

/** The names of the workbook, and those by which the format keeps what a sheet prints. */
export function definedNames(workbook: ResolvedWorkbook): string {
  const names = [
    ...workbook.names.map((entry) => nameElement(entry, workbook)),
    ...workbook.sheets.flatMap((sheet, index) => printNames(sheet, index)),
  ];
  return names.length === 0 ? "" : element("definedNames", {}, ...names);
}

function nameElement({ name, comment, target }: DefinedNameSpec, workbook: ResolvedWorkbook): string {
  const refersTo =
    "formula" in target ? fileFormula(target.formula, name) : absoluteReference(target, workbook);
  return element("definedName", { name, comment }, escapeText(refersTo));
}

function printNames(sheet: SheetSpec, localSheetId: number): readonly string[] {
  const { area, areas = area === undefined ? [] : [area], titleRows, titleColumns } = sheet.print;
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const titles = [
    ...(titleColumns === undefined
      ? []
      : [`$${columnLetters(titleColumns[0])}:$${columnLetters(titleColumns[1])}`]),
    ...(titleRows === undefined ? [] : [`$${titleRows[0] + 1}:$${titleRows[1] + 1}`]),
  ];
  const name = (kind: string, refersTo: string): string =>
    element("definedName", { name: `_xlnm.${kind}`, localSheetId }, escapeText(refersTo));
  return [
    ...(areas.length === 0
      ? []
      : [name("Print_Area", areas.map((part) => prefix + rangeAddress(part, true)).join(","))]),
    ...(titles.length === 0 ? [] : [name("Print_Titles", titles.map((title) => prefix + title).join(","))]),
  ];
}
