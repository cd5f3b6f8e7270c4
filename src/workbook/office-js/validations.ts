import { rangeAddress } from "../address.ts";
import { inlineList } from "../limits.ts";
import type { SheetSpec, ValidationSpec } from "../spec.ts";
import { daysBetweenDateSystems } from "./dates.ts";
import { operations, type Step } from "./payload.ts";
import { rangeOf, type InsertSession } from "./session.ts";

export function validationSteps(session: InsertSession, sheet: SheetSpec): Step[] {
  return sheet.validations.map((validation) =>
    operations(4, () => {
      const { dataValidation } = rangeOf(session, validation.range);
      const place = `${sheet.name}!${rangeAddress(validation.range)}`;
      dataValidation.rule = ruleOf(validation, place, session.date1904);
      const { title, message } = validation;
      dataValidation.errorAlert = { title, message, style: "Stop", showAlert: true };
    }),
  );
}

function ruleOf(validation: ValidationSpec, place: string, date1904: boolean): Excel.DataValidationRule {
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
    const limit = (serial: number): string => dateFormula(serial, date1904);
    return { date: limits(limit(minimum), maximum === undefined ? undefined : limit(maximum)) };
  }
  const rule = limits(minimum, maximum);
  return validation.kind === "whole" ? { wholeNumber: rule } : { decimal: rule };
}

function limits<T extends string | number>(minimum: T, maximum: T | undefined) {
  return maximum === undefined
    ? { formula1: minimum, operator: "GreaterThanOrEqualTo" as const }
    : { formula1: minimum, formula2: maximum, operator: "Between" as const };
}

/**
 * A day as a formula. Before 1904, which only one of the date systems knows, it is a number: Excel
 * adds 1900 to the years of DATE below that, so that DATE(1899,12,31) lies in 3799.
 */
function dateFormula(serial: number, date1904: boolean): string {
  if (serial < daysBetweenDateSystems) return `=${date1904 ? 0 : serial}`;
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return `=DATE(${date.getUTCFullYear()},${date.getUTCMonth() + 1},${date.getUTCDate()})`;
}
