import { divisionError, finite, numError, type Operand } from "../values/index.ts";
import { fitFunctions } from "./fits.ts";
import { pairsOf } from "./sums.ts";
import { reading, type CallSite, type FunctionRule, type FunctionTable } from "./rule.ts";

interface Moments {
  readonly count: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/** Sums of squares and products about the means. */
function momentsOf(pairs: readonly (readonly [number, number])[]): Moments {
  const count = pairs.length;
  if (count === 0) throw divisionError;
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / count;
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  return { count, meanX, meanY, xx, yy, xy };
}

function correlation({ xx, yy, xy }: Moments): number {
  if (xx === 0 || yy === 0) throw divisionError;
  return finite(xy / Math.sqrt(xx * yy));
}

function slope({ xx, xy }: Moments): number {
  if (xx === 0) throw divisionError;
  return finite(xy / xx);
}

const intercept = (moments: Moments): number => finite(moments.meanY - slope(moments) * moments.meanX);

function standardError(moments: Moments): number {
  if (moments.count < 3) throw divisionError;
  const rest = moments.yy - (moments.xx === 0 ? divided() : moments.xy ** 2 / moments.xx);
  return Math.sqrt(Math.max(0, rest) / (moments.count - 2));
}

const divided = (): never => {
  throw divisionError;
};

/** Functions of y first, x second. */
const ofYX = (calculate: (moments: Moments) => number): FunctionRule =>
  reading("a a", (site, y, x) => calculate(momentsOf(pairsOf(site, x, y))));

const both = (rule: FunctionRule, ...names: readonly string[]): FunctionTable =>
  Object.fromEntries(names.map((name) => [name, rule]));

function probability(site: CallSite, values: Operand, chances: Operand, low: number, high = low): number {
  const pairs = pairsOf(site, values, chances);
  const sum = pairs.reduce((total, [, chance]) => total + chance, 0);
  if (pairs.some(([, chance]) => chance < 0 || chance > 1) || Math.abs(sum - 1) > 1e-7) throw numError;
  return pairs.reduce(
    (total, [value, chance]) => (value >= low && value <= high ? total + chance : total),
    0,
  );
}

export const regressionFunctions: FunctionTable = {
  ...both(ofYX(correlation), "CORREL", "PEARSON"),
  RSQ: ofYX((moments) => correlation(moments) ** 2),
  SLOPE: ofYX(slope),
  INTERCEPT: ofYX(intercept),
  STEYX: ofYX(standardError),
  ...both(
    ofYX(({ xy, count }) => xy / count),
    "COVAR",
    "COVARIANCE.P",
  ),
  "COVARIANCE.S": ofYX(({ xy, count }) => {
    if (count < 2) throw divisionError;
    return xy / (count - 1);
  }),
  ...both(
    reading("n a a", (site, at, y, x) => {
      const moments = momentsOf(pairsOf(site, x, y));
      return finite(moments.meanY + slope(moments) * (at - moments.meanX));
    }),
    "FORECAST",
    "FORECAST.LINEAR",
  ),
  ...fitFunctions,
  PROB: reading("a a n n~", probability),
};
