// Over 150 lines: one family of Excel's functions, one entry each.
import { log1p, logarithm, logarithm10, power } from "../arithmetic/index.ts";
import { divisionError, finite, numError } from "../values/index.ts";
import { pure, type FunctionTable } from "./rule.ts";

/** Payments at the end of periods (0) or at their beginning (anything else). */
const due = (type = 0): number => (type === 0 ? 0 : 1);

/** (1 + rate)^periods, and what a payment of 1 each period grows to. */
function growth(rate: number, periods: number): { readonly factor: number; readonly series: number } {
  const factor = power(1 + rate, periods);
  return { factor, series: rate === 0 ? periods : (factor - 1) / rate };
}

/** The amount after the periods. */
export function futureValue(rate: number, periods: number, payment: number, present = 0, type = 0): number {
  if (rate === 0) return finite(-present - payment * periods);
  if (rate === -1 && periods < 0) throw divisionError;
  const { factor, series } = growth(rate, periods);
  return finite(-present * factor - payment * (1 + rate * due(type)) * series);
}

function presentValue(rate: number, periods: number, payment: number, future = 0, type = 0): number {
  if (rate === 0) return finite(-future - payment * periods);
  const { factor, series } = growth(rate, periods);
  if (factor === 0) throw numError;
  return finite((-future - payment * (1 + rate * due(type)) * series) / factor);
}

export function payment(rate: number, periods: number, present: number, future = 0, type = 0): number {
  if (periods === 0) throw numError;
  if (rate === 0) return finite(-(present + future) / periods);
  const { factor, series } = growth(rate, periods);
  return finite(-(future + present * factor) / ((1 + rate * due(type)) * series));
}

function interest(
  rate: number,
  period: number,
  periods: number,
  present: number,
  future = 0,
  type = 0,
): number {
  if (period < 1 || period >= periods + 1) throw numError;
  const each = payment(rate, periods, present, future, type);
  if (due(type) === 1)
    return period === 1 ? 0 : finite((futureValue(rate, period - 2, each, present, 1) - each) * rate);
  return finite(futureValue(rate, period - 1, each, present, 0) * rate);
}

const principal = (
  rate: number,
  period: number,
  periods: number,
  present: number,
  future = 0,
  type = 0,
): number =>
  finite(
    payment(rate, periods, present, future, type) - interest(rate, period, periods, present, future, type),
  );

function cumulative(
  each: typeof interest,
  [rate, periods, present, first, last, type]: readonly [number, number, number, number, number, number],
): number {
  if (rate <= 0 || periods <= 0 || present <= 0 || first < 1 || last < first || last > periods)
    throw numError;
  if (type !== 0 && type !== 1) throw numError;
  let sum = 0;
  for (let period = Math.ceil(first); period <= Math.trunc(last); period++)
    sum += each(rate, period, periods, present, 0, type);
  return finite(sum);
}

function periods(rate: number, each: number, present: number, future = 0, type = 0): number {
  if (rate <= -1) throw numError;
  if (rate === 0) {
    if (each === 0) throw numError;
    return finite(-(present + future) / each);
  }
  const level = each * (1 + rate * due(type));
  const quotient = (level - future * rate) / (present * rate + level);
  if (!(quotient > 0)) throw numError;
  return finite(logarithm(quotient) / log1p(rate));
}

/** Excel looks for the rate from a guess, in at most so many of Newton's steps, until two are this near. */
const steps = 60;
const exact = 1e-7;

function rate(count: number, each: number, present: number, future = 0, type = 0, guess = 0.1): number {
  if (count <= 0 || guess <= -1) throw numError;
  let at = guess;
  let found = false;
  for (let step = 0; step < steps; step++) {
    const next = rateStep(at, count, each, present, future, due(type));
    if (!Number.isFinite(next) || next <= -1) throw numError;
    if (found && Math.abs(next - at) < 1e-15) return finite(next);
    found ||= Math.abs(next - at) < exact;
    at = next;
  }
  if (!found) throw numError;
  return finite(at);
}

/** One of Newton's steps towards the rate at which all payments are worth nothing. */
function rateStep(
  at: number,
  count: number,
  each: number,
  present: number,
  future: number,
  begin: number,
): number {
  if (Math.abs(at) < 1e-9) {
    const value = present + each * count + future;
    const slope = present * count + each * count * ((count - 1) / 2 + begin);
    return at - value / slope;
  }
  const factor = power(1 + at, count);
  const slopeOfFactor = count * power(1 + at, count - 1);
  const series = (factor - 1) / at;
  const value = present * factor + each * (1 + at * begin) * series + future;
  const slope =
    present * slopeOfFactor +
    each * (begin * series + (1 + at * begin) * ((slopeOfFactor * at - (factor - 1)) / (at * at)));
  return at - value / slope;
}

function nominal(effective: number, times: number): number {
  const each = Math.trunc(times);
  if (effective <= 0 || each < 1) throw numError;
  return finite((power(1 + effective, 1 / each) - 1) * each);
}

function effect(nominalRate: number, times: number): number {
  const each = Math.trunc(times);
  if (nominalRate <= 0 || each < 1) throw numError;
  return finite(power(1 + nominalRate / each, each) - 1);
}

function equivalentRate(count: number, present: number, future: number): number {
  if (count <= 0) throw numError;
  if (present === 0) throw numError;
  const quotient = future / present;
  if (quotient < 0) throw numError;
  return finite(power(quotient, 1 / count) - 1);
}

function duration(each: number, present: number, future: number): number {
  if (each <= 0 || present <= 0 || future <= 0) throw numError;
  return finite((logarithm(future) - logarithm(present)) / log1p(each));
}

function dollar(price: number, fraction: number, to: "decimal" | "fraction"): number {
  const parts = Math.trunc(fraction);
  if (parts < 0) throw numError;
  if (parts === 0) throw divisionError;
  const whole = Math.trunc(price);
  const digits = power(10, Math.ceil(logarithm10(parts)));
  const rest = price - whole;
  return finite(to === "decimal" ? whole + (rest * digits) / parts : whole + (rest * parts) / digits);
}

export const annuityFunctions: FunctionTable = {
  PV: pure("n n n n? n?", presentValue),
  FV: pure("n n n n? n?", futureValue),
  PMT: pure("n n n n? n?", payment),
  IPMT: pure("n n n n n? n?", interest),
  PPMT: pure("n n n n n? n?", (each, period, count, present, future, type) => {
    if (period < 1 || period >= count + 1) throw numError;
    return principal(each, period, count, present, future, type);
  }),
  CUMIPMT: pure("k k k k k k", (...given) => cumulative(interest, given)),
  CUMPRINC: pure("k k k k k k", (...given) => cumulative(principal, given)),
  ISPMT: pure("n n n n", (each, period, count, present) => {
    if (count === 0) throw divisionError;
    return finite(present * each * (period / count - 1));
  }),
  NPER: pure("n n n n? n?", periods),
  RATE: pure("n n n n? n? n~", rate),
  NOMINAL: pure("k k", nominal),
  EFFECT: pure("k k", effect),
  RRI: pure("n n n", equivalentRate),
  PDURATION: pure("n n n", duration),
  DOLLARDE: pure("k k", (price, fraction) => dollar(price, fraction, "decimal")),
  DOLLARFR: pure("k k", (price, fraction) => dollar(price, fraction, "fraction")),
};
