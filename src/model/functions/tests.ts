import { toMatrix } from "../evaluation/reading.ts";
import { divisionError, isError, notAvailable, numError, valueError, type Operand } from "../values/index.ts";
import { mean, variance } from "./aggregates.ts";
import { numbersIn } from "./numbers.ts";
import { reading, type CallSite, type FunctionRule, type FunctionTable } from "./rule.ts";
import { incompleteBeta, incompleteGamma } from "./special.ts";
import { pairsOf } from "./sums.ts";

/** The share beyond |t| on both sides. */
const beyond = (t: number, degrees: number): number =>
  incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);

/** T.TEST: 1 paired, 2 of equal variances, 3 of unequal ones. */
function studentTest(
  site: CallSite,
  first: Operand,
  second: Operand,
  tailsGiven: number,
  typeGiven: number,
): number {
  const [tails, type] = [Math.trunc(tailsGiven), Math.trunc(typeGiven)];
  if ((tails !== 1 && tails !== 2) || type < 1 || type > 3) throw numError;
  if (type === 1) {
    const differences = pairsOf(site, first, second).map(([a, b]) => a - b);
    const deviation = Math.sqrt(variance(differences, true));
    if (deviation === 0) throw divisionError;
    const t = (mean(differences) * Math.sqrt(differences.length)) / deviation;
    return (beyond(t, differences.length - 1) * tails) / 2;
  }
  const [a, b] = [numbersIn(site, [first]), numbersIn(site, [second])];
  const [u, v] = [variance(a, true) / a.length, variance(b, true) / b.length];
  if (u + v === 0) throw divisionError;
  const apart = mean(a) - mean(b);
  if (type === 3) {
    const degrees = (u + v) ** 2 / (u ** 2 / (a.length - 1) + v ** 2 / (b.length - 1));
    return (beyond(apart / Math.sqrt(u + v), degrees) * tails) / 2;
  }
  const degrees = a.length + b.length - 2;
  const pooled = (variance(a, true) * (a.length - 1) + variance(b, true) * (b.length - 1)) / degrees;
  return (beyond(apart / Math.sqrt(pooled / a.length + pooled / b.length), degrees) * tails) / 2;
}

/** F.TEST: the chance, on both sides, of variances so far apart. */
function varianceTest(site: CallSite, first: Operand, second: Operand): number {
  const [a, b] = [numbersIn(site, [first]), numbersIn(site, [second])];
  const [u, v] = [variance(a, true), variance(b, true)];
  if (u === 0 || v === 0) throw divisionError;
  const [n, m] = [a.length - 1, b.length - 1];
  const above = incompleteBeta(m / (m + (n * u) / v), m / 2, n / 2);
  return 2 * Math.min(above, 1 - above);
}

/** CHISQ.TEST: actual numbers against expected ones. */
function independenceTest(site: CallSite, actual: Operand, expected: Operand): number {
  const [a, e] = [toMatrix(actual, site.machine), toMatrix(expected, site.machine)];
  if (a.rows !== e.rows || a.columns !== e.columns || a.cells.length === 1) throw notAvailable;
  let sum = 0;
  a.cells.forEach((value, at) => {
    const wanted = e.cells[at] ?? null;
    if (isError(value)) throw value;
    if (isError(wanted)) throw wanted;
    if (typeof value !== "number" || typeof wanted !== "number") throw valueError;
    if (wanted === 0) throw divisionError;
    sum += (value - wanted) ** 2 / wanted;
  });
  const degrees = a.rows > 1 && a.columns > 1 ? (a.rows - 1) * (a.columns - 1) : a.cells.length - 1;
  return incompleteGamma(degrees / 2, sum / 2).upper;
}

const both = (rule: FunctionRule, ...names: readonly string[]): FunctionTable =>
  Object.fromEntries(names.map((name) => [name, rule]));

export const testFunctions: FunctionTable = {
  ...both(reading("a a n n", studentTest), "T.TEST", "TTEST"),
  ...both(reading("a a", varianceTest), "F.TEST", "FTEST"),
  ...both(reading("a a", independenceTest), "CHISQ.TEST", "CHITEST"),
};
