import { rangeAddress } from "../address.ts";
import { inlineList } from "../limits.ts";
import type { SheetSpec, ValidationSpec } from "../spec.ts";
import { operations, type Step } from "./payload.ts";
import { rangeOf, type InsertSession } from "./session.ts";

export function validationSteps(session: InsertSession, sheet: SheetSpec): Step[] {
  return sheet.validations.map((validation) =>
    operations(4, () => {
      const { dataValidation } = rangeOf(session, validation.range);
      dataValidation.rule = ruleOf(validation, `${sheet.name}!${rangeAddress(validation.range)}`);
      const { title, message } = validation;
      dataValidation.errorAlert = { title, message, style: "Stop", showAlert: true };
    }),
  );
}

function ruleOf(validation: ValidationSpec, place: string): Excel.DataValidationRule {
  if (validation.kind === "list") {
    const { source } = validation;
    return {
      list: {
        inCellDropDown: true,
        source: "formula" in source ? source.formula : inlineList(source.items, place),
      },
    };
  }
  const { minimum, maximum } = validation;
  if (validation.kind === "date") {
    // As a formula the date is the same in both date systems.
    return { date: limits(dateFormula(minimum), maximum === undefined ? undefined : dateFormula(maximum)) };
  }
  const rule = limits(minimum, maximum);
  return validation.kind === "whole" ? { wholeNumber: rule } : { decimal: rule };
}

function limits<T extends string | number>(minimum: T, maximum: T | undefined) {
  return maximum === undefined
    ? { formula1: minimum, operator: "GreaterThanOrEqualTo" as const }
    : { formula1: minimum, formula2: maximum, operator: "Between" as const };
}

function dateFormula(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return `=DATE(${date.getUTCFullYear()},${date.getUTCMonth() + 1},${date.getUTCDate()})`;
}
