import { power } from "../arithmetic/index.ts";
import { divisionError, finite, numError } from "../values/index.ts";
import { round } from "./rounding.ts";
import { pure, type FunctionTable } from "./rule.ts";

function straight(cost: number, salvage: number, life: number): number {
  if (life === 0) throw divisionError;
  return finite((cost - salvage) / life);
}

function digits(cost: number, salvage: number, life: number, period: number): number {
  if (salvage < 0 || period <= 0 || life <= 0 || period > life) throw numError;
  return finite(((cost - salvage) * (life - period + 1) * 2) / (life * (life + 1)));
}

/** Fixed declining balance: the rate has three digits, the first year so many months. */
function fixedDeclining(
  cost: number,
  salvage: number,
  life: number,
  periodGiven: number,
  monthGiven = 12,
): number {
  const [period, month] = [Math.trunc(periodGiven), Math.trunc(monthGiven)];
  if (cost < 0 || salvage < 0 || life <= 0 || period <= 0 || month < 1 || month > 12) throw numError;
  if (period > (month === 12 ? life : life + 1)) throw numError;
  if (cost === 0) return 0;
  const rate = round(1 - power(salvage / cost, 1 / life), 3);
  const first = (cost * rate * month) / 12;
  if (period === 1) return first;
  let total = first;
  let each = first;
  for (let at = 2; at <= Math.min(period, life); at++) {
    each = (cost - total) * rate;
    total += each;
  }
  if (period > life) each = ((cost - total) * rate * (12 - month)) / 12;
  return finite(each);
}

function declining(cost: number, salvage: number, life: number, period: number, factor = 2): number {
  if (cost < 0 || salvage < 0 || life <= 0 || period <= 0 || period > life || factor <= 0) throw numError;
  const rate = Math.min(1, factor / life);
  // The value at the begin of the period, and at its end: never below the salvage.
  const before = rate === 1 ? (period === 1 ? cost : 0) : cost * power(1 - rate, period - 1);
  const after = cost * power(1 - rate, period);
  // The share of what is left, not a difference of two powers: TRUNC(DDB(2400,300,10,2)) is 384, as in LibreOffice.
  return finite(Math.max(0, after < salvage ? before - salvage : before * rate));
}

/** Declining balance over part of the life, going over to straight line where that is more. */
function variable(
  cost: number,
  salvage: number,
  life: number,
  start: number,
  end: number,
  factor = 2,
  noSwitch = 0,
): number {
  if (cost < 0 || salvage < 0 || life <= 0 || start < 0 || end < start || end > life || factor < 0)
    throw numError;
  let value = cost;
  let sum = 0;
  let straightFrom = false;
  for (let period = 0; period < Math.ceil(end); period++) {
    const left = value - salvage;
    let each = Math.min(left, (value * factor) / life);
    const evenly = left / (life - period);
    if (noSwitch === 0 && (straightFrom || evenly > each)) {
      straightFrom = true;
      each = evenly;
    }
    each = Math.max(0, each);
    const share = Math.max(0, Math.min(end, period + 1) - Math.max(start, period));
    sum += each * share;
    value -= each;
  }
  return finite(sum);
}

export const depreciationFunctions: FunctionTable = {
  SLN: pure("n n n", straight),
  SYD: pure("n n n n", digits),
  DB: pure("n n n n n?", fixedDeclining),
  DDB: pure("n n n n n?", declining),
  VDB: pure("n n n n n n? n?", variable),
};
