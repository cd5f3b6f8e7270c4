import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { rangeAddress } from "../address.ts";
import { inlineList } from "../limits.ts";
import type { SheetSpec, ValidationSpec } from "../spec.ts";
import { fileFormula } from "./formulas.ts";

export function addValidations(worksheet: Worksheet, sheet: SheetSpec): void {
  for (const validation of sheet.validations) {
    const address = rangeAddress(validation.range);
    worksheet.dataValidations.add(address, {
      ...rule(validation, `${sheet.name}!${address}`),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: validation.title,
      error: validation.message,
    });
  }
}

function rule(validation: ValidationSpec, place: string): DataValidation {
  if (validation.kind === "list") {
    const source =
      "formula" in validation.source
        ? fileFormula(validation.source.formula, place)
        : `"${inlineList(validation.source.items, place)}"`;
    return { type: "list", formulae: [source] };
  }
  const limit = (value: number): number | Date => (validation.kind === "date" ? serialDate(value) : value);
  return validation.maximum === undefined
    ? { type: validation.kind, operator: "greaterThanOrEqual", formulae: [limit(validation.minimum)] }
    : {
        type: validation.kind,
        operator: "between",
        formulae: [limit(validation.minimum), limit(validation.maximum)],
      };
}

/** The library counts dates itself and wants them as such. */
const serialDate = (serial: number): Date => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
