import { numError, toText, valueError, type Scalar } from "../values/index.ts";
import { incompleteGamma } from "./special.ts";
import { pure, reading, type FunctionRule, type FunctionTable } from "./rule.ts";

/** Ten digits of a base, of which the highest half stands for negative numbers. */
const digits = 10;

/** A number of another base as its digits; blank is none. */
function fromBase(value: Scalar, base: number): number {
  if (typeof value === "boolean") throw valueError;
  const text = toText(value).trim();
  const allowed = base === 16 ? /^[0-9a-f]*$/i : base === 8 ? /^[0-7]*$/ : /^[01]*$/;
  if (!allowed.test(text) || text.length > digits) throw numError;
  const number = text === "" ? 0 : parseInt(text, base);
  return number >= base ** digits / 2 ? number - base ** digits : number;
}

/** At least so many digits; numbers below 0 take all ten. */
function toBase(number: number, base: number, placesGiven: number | undefined): string {
  const half = base ** digits / 2;
  if (number < -half || number >= half) throw numError;
  if (number < 0) return (number + base ** digits).toString(base).toUpperCase();
  const text = number.toString(base).toUpperCase();
  if (placesGiven === undefined) return text;
  const places = Math.trunc(placesGiven);
  if (places < text.length || places > digits) throw numError;
  return text.padStart(places, "0");
}

const between = (from: number, to: number): FunctionRule =>
  reading("v k~", (_site, value, places) => toBase(fromBase(value, from), to, places));

const fromDecimal = (to: number): FunctionRule =>
  reading("k k~", (_site, number, places) => toBase(Math.trunc(number), to, places));

const toDecimal = (from: number): FunctionRule => reading("v", (_site, value) => fromBase(value, from));

const mostBits = 2 ** 48;

/** Whole numbers from 0 to 2^48 - 1. */
function bits(number: number): bigint {
  if (number < 0 || number >= mostBits || !Number.isInteger(number)) throw numError;
  return BigInt(number);
}

const bitwise = (combine: (a: bigint, b: bigint) => bigint): FunctionRule =>
  pure("n n", (a, b) => Number(combine(bits(a), bits(b))));

/** Shifted to the left, or with a negative count to the right. */
function shifted(number: number, countGiven: number): number {
  const count = Math.trunc(countGiven);
  if (Math.abs(count) > 53) throw numError;
  const value = bits(number);
  const result = count >= 0 ? value << BigInt(count) : value >> BigInt(-count);
  if (result >= BigInt(mostBits)) throw numError;
  return Number(result);
}

/** The error function, by the incomplete gamma function. */
function errorFunction(x: number): number {
  const { lower } = incompleteGamma(0.5, x * x);
  return x < 0 ? -lower : lower;
}

const complement = (x: number): number =>
  x < 0 ? 1 + incompleteGamma(0.5, x * x).lower : incompleteGamma(0.5, x * x).upper;

export const engineeringFunctions: FunctionTable = {
  BIN2DEC: toDecimal(2),
  BIN2HEX: between(2, 16),
  BIN2OCT: between(2, 8),
  DEC2BIN: fromDecimal(2),
  DEC2HEX: fromDecimal(16),
  DEC2OCT: fromDecimal(8),
  HEX2BIN: between(16, 2),
  HEX2DEC: toDecimal(16),
  HEX2OCT: between(16, 8),
  OCT2BIN: between(8, 2),
  OCT2DEC: toDecimal(8),
  OCT2HEX: between(8, 16),
  BITAND: bitwise((a, b) => a & b),
  BITOR: bitwise((a, b) => a | b),
  BITXOR: bitwise((a, b) => a ^ b),
  BITLSHIFT: pure("n n", shifted),
  BITRSHIFT: pure("n n", (number, count) => shifted(number, -count)),
  DELTA: pure("k k~", (a, b = 0) => (a === b ? 1 : 0)),
  GESTEP: pure("k k~", (number, step = 0) => (number >= step ? 1 : 0)),
  ERF: pure("k k~", (from, to) =>
    to === undefined ? errorFunction(from) : errorFunction(to) - errorFunction(from),
  ),
  "ERF.PRECISE": pure("n", errorFunction),
  ERFC: pure("k", complement),
  "ERFC.PRECISE": pure("n", complement),
};
