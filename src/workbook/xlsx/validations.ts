import { rangeAddress } from "../address.ts";
import { inlineList } from "../limits.ts";
import type { SheetSpec, ValidationSpec } from "../spec.ts";
import { fileFormula } from "./formulas.ts";
import { countedList, element, escapeText } from "./xml.ts";

/** What may be typed into which cells, and what is said where something else is. */
export function dataValidations(sheet: SheetSpec): string {
  const rules = sheet.validations.map((validation) => {
    const sqref = rangeAddress(validation.range);
    const [formula1, formula2] = limitsOf(validation, `${sheet.name}!${sqref}`);
    return element(
      "dataValidation",
      {
        type: validation.kind,
        // Between is what the format takes when no operator is named.
        operator: validation.kind === "list" || formula2 !== undefined ? undefined : "greaterThanOrEqual",
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: validation.title,
        error: validation.message,
        sqref,
      },
      element("formula1", {}, escapeText(formula1)),
      formula2 === undefined ? "" : element("formula2", {}, escapeText(formula2)),
    );
  });
  return countedList("dataValidations", rules);
}

function limitsOf(validation: ValidationSpec, place: string): readonly [string, string?] {
  if (validation.kind !== "list") {
    const { minimum, maximum } = validation;
    return maximum === undefined ? [String(minimum)] : [String(minimum), String(maximum)];
  }
  return "formula" in validation.source
    ? [fileFormula(validation.source.formula, place)]
    : [`"${inlineList(validation.source.items, place).replaceAll('"', '""')}"`];
}
