import type { CellValue } from "../workbook/index.ts";
import type { DateSystem } from "./dateSerial.ts";
import { notNumber } from "./doubtfulText.ts";
import { numError, valueError } from "./errors.ts";
import { numberText } from "./numberText.ts";
import { numberOfText } from "./textNumber.ts";

/** A single value as a number: blank 0, TRUE 1, text that reads as a number; other text is #VALUE!, or refused where Excel may read it; errors are thrown. */
export function toNumber(value: CellValue, system: DateSystem): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") {
    return numberOfText(value, system) ?? notNumber(value, system);
  }
  throw value;
}

/** A single value as text: blank "", TRUE "TRUE", numbers with 15 digits; errors are thrown. */
export function toText(value: CellValue): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  throw value;
}

/** A single value as a condition: numbers are TRUE unless 0, text only where it is TRUE or FALSE; errors are thrown. */
export function toBoolean(value: CellValue): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (typeof value === "string") {
    const word = value.toUpperCase();
    if (word === "TRUE") return true;
    if (word === "FALSE") return false;
    throw valueError;
  }
  throw value;
}

/** Excel knows no smaller numbers. */
const leastNormal = 2.2250738585072014e-308;

/** A result of arithmetic as a cell holds it: too large is #NUM!, and there is no -0. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw numError;
  return Math.abs(value) < leastNormal ? 0 : value;
}
