import { quoteSheetName, rangeAddress } from "../address.ts";
import type { DefinedNameSpec, ResolvedWorkbook } from "../spec.ts";
import { operations, type Step } from "./payload.ts";

/** Names come after the tables of all sheets, since they may refer to them. */
export function nameSteps(names: Excel.NamedItemCollection, workbook: ResolvedWorkbook): Step[] {
  return workbook.names.map((entry) =>
    operations(1, () => {
      names.add(entry.name, nameFormula(entry, workbook));
    }),
  );
}

function nameFormula({ target }: DefinedNameSpec, workbook: ResolvedWorkbook): string {
  if ("formula" in target) return target.formula;
  const sheet = workbook.sheets.find(({ id }) => id === target.sheet);
  return `=${quoteSheetName(sheet?.name ?? target.sheet)}!${rangeAddress(target, true)}`;
}
