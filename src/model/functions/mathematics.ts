// Over 150 lines: one family of Excel's functions, one entry each.
import { raised } from "../evaluation/operators.ts";
import {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  cosh,
  cosine,
  exponential,
  logarithm,
  logarithm10,
  sine,
  sinh,
  tangent,
  tanh,
} from "../arithmetic/index.ts";
import {
  divisionError,
  finite,
  numError,
  notAvailable,
  toNumber,
  valueError,
  type Operand,
} from "../values/index.ts";
import { numbersIn, valuesIn } from "./numbers.ts";
import { count } from "./rounding.ts";
import { pure, reading, type CallSite, type FunctionTable } from "./rule.ts";

const positive = (number: number): number => {
  if (number <= 0) throw numError;
  return number;
};

function squareRoot(number: number): number {
  if (number < 0) throw numError;
  return Math.sqrt(number);
}

function log(number: number, base = 10): number {
  const [above, below] = [positive(number), positive(base)];
  if (below === 1) throw divisionError;
  if (below === 10) return logarithm10(above);
  return logarithm(above) / logarithm(below);
}

export function factorial(number: number): number {
  const whole = count(number);
  if (whole > 170) throw numError;
  let product = 1;
  for (let factor = 2; factor <= whole; factor++) product *= factor;
  return product;
}

function doubleFactorial(number: number): number {
  const whole = Math.trunc(number);
  if (whole < -1 || whole > 300) throw numError;
  let product = 1;
  for (let factor = whole; factor > 1; factor -= 2) product *= factor;
  return finite(product);
}

/** How many choices of some out of all: factors are divided one by one, so that none grows beyond the result. */
export function combinations(all: number, some: number): number {
  const [n, k] = [count(all), count(some)];
  if (k > n) throw numError;
  let product = 1;
  for (let factor = 1; factor <= Math.min(k, n - k); factor++)
    product = (product * (n - Math.min(k, n - k) + factor)) / factor;
  return finite(product < 1e15 ? Math.round(product) : product);
}

export function permutations(all: number, some: number): number {
  const [n, k] = [count(all), count(some)];
  if (k > n) throw numError;
  let product = 1;
  for (let factor = n - k + 1; factor <= n; factor++) product *= factor;
  return finite(product);
}

const greatest = 2 ** 53;

function wholeNumbers(numbers: readonly number[]): number[] {
  return numbers.map((number) => {
    const whole = Math.trunc(number);
    if (number < 0 || whole >= greatest) throw numError;
    return whole;
  });
}

/** All numbers as the former analysis kit takes them: text that reads as a number too, booleans never; none is #VALUE!. */
function kitNumbers(site: CallSite, operands: readonly Operand[]): number[] {
  const numbers: number[] = [];
  for (const { value } of valuesIn(site, operands)) {
    if (typeof value === "boolean") throw valueError;
    if (value !== null) numbers.push(toNumber(value, site.machine.system));
  }
  if (numbers.length === 0) throw valueError;
  return numbers;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

function leastMultiple(numbers: readonly number[]): number {
  let multiple = 1;
  for (const whole of wholeNumbers(numbers)) {
    if (whole === 0) return 0;
    multiple = (multiple / divisor(multiple, whole)) * whole;
    if (multiple >= greatest) throw numError;
  }
  return multiple;
}

/** Arguments of sines beyond this are #NUM! in Excel. */
const greatestAngle = 2 ** 27;
const angle = (number: number): number => {
  if (Math.abs(number) >= greatestAngle) throw numError;
  return number;
};

const inverse = (number: number): number => {
  if (number === 0) throw divisionError;
  return 1 / number;
};

const within = (number: number, limit: number): number => {
  if (Math.abs(number) > limit) throw numError;
  return number;
};

const digitsOfBase = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function base(number: number, radixGiven: number, lengthGiven = 0): string {
  const [whole, radix, length] = [Math.trunc(number), Math.trunc(radixGiven), Math.trunc(lengthGiven)];
  if (whole < 0 || whole >= greatest || radix < 2 || radix > 36 || length < 0 || length > 255) throw numError;
  return whole.toString(radix).toUpperCase().padStart(length, "0");
}

function decimal(text: string, radixGiven: number): number {
  const radix = Math.trunc(radixGiven);
  if (radix < 2 || radix > 36) throw numError;
  let digits = text.trim().toUpperCase();
  if (text.length > 255) throw valueError;
  if (radix === 16) digits = digits.replace(/^0?X/, "").replace(/H$/, "");
  if (radix === 2) digits = digits.replace(/B$/, "");
  let number = 0;
  for (const digit of digits) {
    const value = digitsOfBase.indexOf(digit);
    if (value < 0 || value >= radix) throw numError;
    number = number * radix + value;
  }
  return finite(number);
}

export const mathematicalFunctions: FunctionTable = {
  ABS: pure("n", Math.abs),
  SIGN: pure("n", (number) => Math.sign(number)),
  SQRT: pure("n", squareRoot),
  SQRTPI: pure("k", (number) => squareRoot(number * Math.PI)),
  EXP: pure("n", (number) => finite(exponential(number))),
  LN: pure("n", (number) => logarithm(positive(number))),
  LOG: pure("n n?", log),
  LOG10: pure("n", (number) => logarithm10(positive(number))),
  POWER: pure("n n", raised),
  PI: pure("", () => Math.PI),
  FACT: pure("n", factorial),
  FACTDOUBLE: pure("k", doubleFactorial),
  COMBIN: pure("n n", combinations),
  COMBINA: pure("n n", (all, some) => {
    const [n, k] = [count(all), count(some)];
    return n === 0 && k === 0 ? 1 : combinations(n + k - 1, k);
  }),
  MULTINOMIAL: reading("r+", (site, ...ranges) => {
    const wholes = wholeNumbers(numbersIn(site, ranges));
    let total = 0;
    return wholes.reduce((product, whole) => finite(product * combinations((total += whole), whole)), 1);
  }),
  GCD: reading("r+", (site, ...ranges) => wholeNumbers(kitNumbers(site, ranges)).reduce(divisor, 0), {
    emptyIsError: true,
  }),
  LCM: reading("r+", (site, ...ranges) => leastMultiple(kitNumbers(site, ranges)), { emptyIsError: true }),
  DEGREES: pure("n", (number) => finite((number * 180) / Math.PI)),
  RADIANS: pure("n", (number) => (number * Math.PI) / 180),
  SIN: pure("n", (number) => sine(angle(number))),
  COS: pure("n", (number) => cosine(angle(number))),
  TAN: pure("n", (number) => tangent(angle(number))),
  COT: pure("n", (number) => inverse(tangent(angle(number)))),
  SEC: pure("n", (number) => inverse(cosine(angle(number)))),
  CSC: pure("n", (number) => inverse(sine(angle(number)))),
  ASIN: pure("n", (number) => asin(within(number, 1))),
  ACOS: pure("n", (number) => acos(within(number, 1))),
  ATAN: pure("n", atan),
  ATAN2: pure("n n", (x, y) => {
    if (x === 0 && y === 0) throw divisionError;
    return atan2(y, x);
  }),
  ACOT: pure("n", (number) => Math.PI / 2 - atan(number)),
  SINH: pure("n", (number) => finite(sinh(number))),
  COSH: pure("n", (number) => finite(cosh(number))),
  TANH: pure("n", tanh),
  COTH: pure("n", (number) => inverse(tanh(number))),
  SECH: pure("n", (number) => 1 / cosh(number)),
  CSCH: pure("n", (number) => inverse(sinh(number))),
  ASINH: pure("n", asinh),
  ACOSH: pure("n", (number) => {
    if (number < 1) throw numError;
    return acosh(number);
  }),
  ATANH: pure("n", (number) => {
    if (Math.abs(number) >= 1) throw numError;
    return atanh(number);
  }),
  ACOTH: pure("n", (number) => {
    if (Math.abs(number) <= 1) throw numError;
    return atanh(1 / number);
  }),
  BASE: pure("n n n?", base),
  DECIMAL: pure("t n", decimal),
  NA: pure("", () => notAvailable),
};
