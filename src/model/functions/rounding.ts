import { divisionError, finite, numError, valueError } from "../values/index.ts";
import { pure, type FunctionTable } from "./rule.ts";

/** Powers of ten that a number holds exactly. */
const greatestPower = 22;
/** Closer to a whole number than this share, a number is that whole number, but for rounding. */
const near = 4e-16;

/** A number scaled so that its last kept digit is the unit; scaled back by `back`. */
function scaled(number: number, digits: number): { readonly value: number; back(whole: number): number } {
  const power = 10 ** Math.min(Math.abs(digits), 308);
  if (digits >= 0) return { value: Math.abs(number) * power, back: (whole) => whole / power };
  return { value: Math.abs(number) / power, back: (whole) => whole * power };
}

const settled = (number: number, digits: number): boolean =>
  digits > greatestPower || Math.abs(number) * (digits > 0 ? 10 ** digits : 1) >= 4_503_599_627_370_496;

/** A scaled number's whole part, taking what is a whole number but for rounding as that. */
const whole = (value: number): number => {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) <= near * nearest ? nearest : Math.floor(value);
};

/** Half away from zero, in decimal digits as Excel shows them. */
export function round(number: number, digitsGiven: number): number {
  const digits = Math.trunc(digitsGiven);
  if (settled(number, digits)) return number;
  const { value, back } = scaled(number, digits);
  const below = Math.floor(value);
  const rest = value - below - 0.5;
  const rounded = back(rest >= 0 || -rest <= near * value ? below + 1 : below);
  return number < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Away from zero. */
export function roundUp(number: number, digitsGiven: number): number {
  const digits = Math.trunc(digitsGiven);
  if (settled(number, digits)) return number;
  const { value, back } = scaled(number, digits);
  const below = whole(value);
  const rounded = back(value - below > near * value ? below + 1 : below);
  return number < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Towards zero. */
export function roundDown(number: number, digitsGiven = 0): number {
  const digits = Math.trunc(digitsGiven);
  if (settled(number, digits)) return number;
  const { value, back } = scaled(number, digits);
  const rounded = back(whole(value));
  return number < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A multiple of a step: the quotient is rounded, quotients that are whole but for rounding stay. */
function multiple(number: number, step: number, rounding: (quotient: number) => number): number {
  const quotient = number / step;
  const nearest = Math.round(quotient);
  const isWhole = Math.abs(quotient - nearest) <= near * Math.abs(nearest);
  return finite((isWhole ? nearest : rounding(quotient)) * step);
}

function ceiling(number: number, step: number): number {
  if (step === 0 || number === 0) return 0;
  if (number > 0 && step < 0) throw numError;
  return multiple(number, step, Math.ceil);
}

function floor(number: number, step: number): number {
  if (number === 0) return 0;
  if (step === 0) throw divisionError;
  if (number > 0 && step < 0) throw numError;
  return multiple(number, step, Math.floor);
}

/** CEILING.MATH: up, or for negative numbers away from zero where the mode is not 0. */
function ceilingMath(number: number, step = 1, mode = 0): number {
  const size = Math.abs(step);
  if (size === 0) return 0;
  return multiple(number, size, number < 0 && mode !== 0 ? Math.floor : Math.ceil);
}

function floorMath(number: number, step = 1, mode = 0): number {
  const size = Math.abs(step);
  if (size === 0) return 0;
  return multiple(number, size, number < 0 && mode !== 0 ? Math.ceil : Math.floor);
}

/** EVEN and ODD: away from zero. */
const even = (number: number): number => Math.sign(number) * 2 * Math.ceil(Math.abs(number) / 2) || 0;

function odd(number: number): number {
  const size = Math.ceil(Math.abs(number));
  return (number < 0 ? -1 : 1) * (size % 2 === 1 ? size : size + 1);
}

function mround(number: number, step: number): number {
  if (number === 0 || step === 0) return 0;
  if (number > 0 !== step > 0) throw numError;
  return multiple(number, step, (quotient) => Math.floor(quotient + 0.5));
}

function mod(number: number, divisor: number): number {
  if (divisor === 0) throw divisionError;
  const quotient = number / divisor;
  if (Math.abs(quotient) > 1.125e12 * 2) throw numError;
  const rest = number - divisor * Math.floor(quotient);
  return finite(Math.abs(rest) >= Math.abs(divisor) ? 0 : rest);
}

function quotient(numerator: number, denominator: number): number {
  if (denominator === 0) throw divisionError;
  return finite(Math.trunc(numerator / denominator));
}

/** A whole number that is not negative, as functions of counts take it. */
export function count(number: number): number {
  if (number < 0) throw numError;
  return Math.floor(number);
}

/** A position or length: cut to a whole number, at least so large. */
export function atLeast(number: number, least: number): number {
  const cut = Math.trunc(number);
  if (cut < least) throw valueError;
  return cut;
}

export const roundingFunctions: FunctionTable = {
  ROUND: pure("n n", round),
  ROUNDUP: pure("n n", roundUp),
  ROUNDDOWN: pure("n n", roundDown),
  TRUNC: pure("n n?", roundDown),
  INT: pure("n", Math.floor),
  CEILING: pure("n n", ceiling),
  FLOOR: pure("n n", floor),
  "CEILING.MATH": pure("n n~ n?", ceilingMath),
  "FLOOR.MATH": pure("n n~ n?", floorMath),
  "CEILING.PRECISE": pure("n n~", (number, step) => ceilingMath(number, step)),
  "ISO.CEILING": pure("n n~", (number, step) => ceilingMath(number, step)),
  "FLOOR.PRECISE": pure("n n~", (number, step) => floorMath(number, step)),
  EVEN: pure("n", even),
  ODD: pure("n", odd),
  MROUND: pure("k k", mround),
  MOD: pure("n n", mod),
  QUOTIENT: pure("k k", quotient),
};
