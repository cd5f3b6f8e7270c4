import { CalcError } from "./error.ts";

/** The most periods that a projection runs over. */
export const mostPeriods = 10_000;

export function requireNumber(value: number, argument: string, row?: number): void {
  if (!Number.isFinite(value)) throw new CalcError("#VALUE!", argument, "notANumber", row);
}

export function requirePositive(value: number, argument: string): void {
  requireNumber(value, argument);
  if (value <= 0) throw new CalcError("#NUM!", argument, "notPositive");
}

export function requireNotNegative(value: number, argument: string, row?: number): void {
  requireNumber(value, argument, row);
  if (value < 0) throw new CalcError("#NUM!", argument, "negative", row);
}

/** A rate that compounds: a loss of more than everything cannot be repeated. */
export function requireCompoundRate(rate: number, argument = "rate"): void {
  requireNumber(rate, argument);
  if (rate < -1) throw new CalcError("#NUM!", argument, "belowMinusOne");
}

export function requirePeriods(periods: number): void {
  requireNumber(periods, "periods");
  if (!Number.isInteger(periods)) throw new CalcError("#VALUE!", "periods", "notAWholeNumber");
  if (periods < 0) throw new CalcError("#NUM!", "periods", "negative");
  if (periods > mostPeriods) throw new CalcError("#VALUE!", "periods", "tooManyPeriods");
}

/** The numbers of a list, none missing. */
export function requireNumbers(values: readonly number[], argument: string): void {
  if (values.length === 0) throw new CalcError("#VALUE!", argument, "empty");
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw new CalcError("#VALUE!", argument, "notANumber", i + 1);
  }
}

export function requireSameLength(values: readonly unknown[], expected: number, argument: string): void {
  if (values.length !== expected) throw new CalcError("#VALUE!", argument, "shapesDiffer");
}

/** A result, refused when it is beyond what a number holds. Never -0, which a sheet could show as "-0". */
export function finiteResult(value: number, argument: string): number {
  if (!Number.isFinite(value)) throw new CalcError("#NUM!", argument, "overflow");
  return unsignedZero(value);
}

/** The number itself, 0 for -0: products and quotients with a negative factor give that. */
export const unsignedZero = (value: number): number => value + 0;
