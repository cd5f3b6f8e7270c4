// Over 150 lines: one family of Excel's functions, one entry each.
import { power } from "../arithmetic/index.ts";
import { toMatrix } from "../evaluation/reading.ts";
import { FormulaRefusal } from "../formula/index.ts";
import { divisionError, finite, isError, numError, valueError, type Operand } from "../values/index.ts";
import { numbersIn, valuesIn } from "./numbers.ts";
import { reading, type CallSite, type FunctionTable } from "./rule.ts";

/** The value of flows at the ends of periods. */
export function presentValueOf(rate: number, flows: readonly number[]): number {
  if (rate === -1) throw divisionError;
  let sum = 0;
  let factor = 1;
  for (const flow of flows) {
    factor *= 1 + rate;
    sum += flow / factor;
  }
  return finite(sum);
}

const mostSteps = 200;
/** Excel's IRR takes so many steps, which shows where two rates are one: there its result is none of ours. */
const stepsOfIrr = 20;

/**
 * A root near the guess, by Newton's steps. Excel gives the root that its own steps from the guess
 * end at; they are the same for flows that have one.
 */
function solve(
  value: (rate: number) => number,
  slope: (rate: number) => number,
  guess: number,
  steps = mostSteps,
): number | undefined {
  let rate = guess;
  for (let step = 0; step < steps; step++) {
    const at = value(rate);
    const by = slope(rate);
    if (!Number.isFinite(at) || !Number.isFinite(by) || by === 0) return undefined;
    let next = rate - at / by;
    if (next <= -1) next = (rate - 1) / 2;
    if (Math.abs(next - rate) <= 1e-15 * Math.max(1, Math.abs(next)) || at === 0) return next;
    if (step > 60 && Math.abs(next - rate) < 1e-12) return next;
    if (step + 1 === steps && Math.abs(next - rate) < 1e-6)
      throw new FormulaRefusal("function", "IRR where two rates are one");
    rate = next;
  }
  return undefined;
}

function internalRate(flows: readonly number[], guess = 0.1): number {
  if (guess <= -1) throw valueError;
  if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0)) throw numError;
  const value = (rate: number): number => {
    let sum = 0;
    for (let period = flows.length - 1; period >= 0; period--) sum = sum / (1 + rate) + (flows[period] ?? 0);
    return sum;
  };
  const slope = (rate: number): number => {
    let sum = 0;
    flows.forEach((flow, period) => (sum -= (period * flow) / power(1 + rate, period + 1)));
    return sum;
  };
  const found = solve(value, slope, guess, stepsOfIrr) ?? solve(value, slope, guess) ?? bisected(value);
  if (found === undefined) throw numError;
  return finite(found);
}

/** Where Newton's steps lead nowhere: halving, between rates whose values have different signs. */
function bisected(value: (rate: number) => number): number | undefined {
  const rates = [-0.99, -0.9, -0.5, 0, 0.1, 0.5, 1, 2, 5, 10, 100, 1000, 1e6];
  for (let index = 0; index + 1 < rates.length; index++) {
    let [low, high] = [rates[index] ?? 0, rates[index + 1] ?? 0];
    let below = value(low);
    if (!(below * value(high) <= 0)) continue;
    for (let step = 0; step < 200 && high - low > 1e-16 * Math.max(1, Math.abs(low)); step++) {
      const middle = (low + high) / 2;
      const at = value(middle);
      if (at === 0) return middle;
      if (at > 0 === below > 0) [low, below] = [middle, at];
      else high = middle;
    }
    return (low + high) / 2;
  }
  return undefined;
}

/** Flows and their dates: one size, numbers only, no date before the first. */
function dated(
  site: CallSite,
  values: Operand,
  dates: Operand,
  blank: number | undefined,
): { readonly flow: number; readonly years: number }[] {
  const wrong = blank === undefined ? numError : valueError;
  const read = (operand: Operand): number[] =>
    toMatrix(operand, site.machine).cells.map((value) => {
      if (isError(value)) throw value;
      if (value === null && blank !== undefined) return blank;
      if (typeof value !== "number") throw wrong;
      return value;
    });
  const flows = read(values);
  const days = read(dates).map(Math.floor);
  if (flows.length !== days.length) throw numError;
  const first = days[0] ?? 0;
  if (days.some((day) => day < first || day < 0)) throw numError;
  return flows.map((flow, index) => ({ flow, years: ((days[index] ?? 0) - first) / 365 }));
}

function datedValue(site: CallSite, rate: number, values: Operand, dates: Operand): number {
  const flows = dated(site, values, dates, undefined);
  if (rate <= 0) throw numError;
  return finite(flows.reduce((sum, { flow, years }) => sum + flow / power(1 + rate, years), 0));
}

function datedRate(site: CallSite, values: Operand, dates: Operand, guess = 0.1): number {
  const flows = dated(site, values, dates, 0);
  if (!flows.some(({ flow }) => flow > 0) || !flows.some(({ flow }) => flow < 0) || guess <= -1)
    throw numError;
  const value = (rate: number): number =>
    flows.reduce((sum, { flow, years }) => sum + flow / power(1 + rate, years), 0);
  const slope = (rate: number): number =>
    flows.reduce((sum, { flow, years }) => sum - (years * flow) / power(1 + rate, years + 1), 0);
  const found = solve(value, slope, guess) ?? bisected(value);
  // Excel gives up near -100%.
  if (found === undefined || found < -0.99999) throw numError;
  return finite(found);
}

function modified(flows: readonly number[], finance: number, reinvest: number): number {
  const count = flows.length;
  const gains = flows.map((flow) => Math.max(flow, 0));
  const costs = flows.map((flow) => Math.min(flow, 0));
  if (!costs.some((flow) => flow < 0)) throw divisionError;
  if (count < 2) throw divisionError;
  const future = gains.reduce(
    (sum, flow, at) => (flow === 0 ? sum : sum + flow * power(1 + reinvest, count - 1 - at)),
    0,
  );
  const present = costs.reduce(
    (sum, flow, at) => (flow === 0 ? sum : sum + flow / power(1 + finance, at)),
    0,
  );
  if (present === 0) throw divisionError;
  return finite(power(-future / present, 1 / (count - 1)) - 1);
}

export const cashFlowFunctions: FunctionTable = {
  NPV: reading("n r+", (site, rate, ...flows) => presentValueOf(rate, numbersIn(site, flows))),
  IRR: reading("r n~", (site, flows, guess) => internalRate(numbersIn(site, [flows]), guess)),
  MIRR: reading("r n n", (site, flows, finance, reinvest) =>
    modified(numbersIn(site, [flows]), finance, reinvest),
  ),
  XNPV: reading("n r r", datedValue),
  XIRR: reading("r r n~", datedRate),
  FVSCHEDULE: reading("n r", (site, present, rates) => {
    let value = present;
    for (const { value: rate } of valuesIn(site, [rates])) {
      if (isError(rate)) throw rate;
      if (rate !== null && typeof rate !== "number") throw valueError;
      value *= 1 + (rate ?? 0);
    }
    return finite(value);
  }),
};
