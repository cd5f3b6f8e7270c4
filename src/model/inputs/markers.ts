import { InputRefusal } from "./argument.ts";
import {
  discreteShape,
  lognormalShape,
  normalShape,
  rangeShape,
  statedRange,
  uniformShape,
} from "./amounts.ts";
import type { Given } from "./given.ts";
import type { InputShape } from "./types.ts";

/** A function that marks an input: how its parameters become a shape. */
export interface Marker {
  readonly product: "own" | "atRisk" | "crystalBall";
  /** How many parameters the distribution has; what comes after them are properties. */
  readonly parameters: number;
  shape(given: Given): InputShape;
}

const mostWhole = 100_000;

const ranges = ["uniform", "triangular", "pert"] as const;

const own: Readonly<Record<string, Marker>> = {
  "PLAN.UNCERTAIN": {
    product: "own",
    parameters: 4,
    shape: (given) => {
      const word = given.text(3);
      const shape = ranges.find((known) => known === word?.toLowerCase());
      if (word !== undefined && shape === undefined) throw new InputRefusal("shape", word);
      return rangeShape(
        given.number(0, "low"),
        given.number(1, "high"),
        given.optionalNumber(2, "likely"),
        shape,
      );
    },
  },
};

const wholeNumbers = (low: number, high: number): InputShape => {
  if (!Number.isInteger(low) || !Number.isInteger(high) || high < low || high - low > mostWhole)
    throw new InputRefusal("order", `${low}, ${high}`);
  const values = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  return { kind: "data", values };
};

const chanceOf = (chance: number): InputShape => {
  if (!(chance >= 0 && chance <= 1)) throw new InputRefusal("order", String(chance));
  return discreteShape([0, 1], [1 - chance, chance]);
};

type Shape = Marker["shape"];

const stated =
  (kind: "triangular" | "pert"): Shape =>
  (given) =>
    statedRange(kind, given.number(0, "low"), given.number(1, "likely"), given.number(2, "high"));
const uniform: Shape = (given) => uniformShape(given.number(0, "low"), given.number(1, "high"));
const normal: Shape = (given) => normalShape(given.number(0, "mean"), given.number(1, "deviation"));
const whole: Shape = (given) => wholeNumbers(given.number(0, "low"), given.number(1, "high"));
const yesOrNo: Shape = (given) => chanceOf(given.number(0, "chance"));

/** Of @RISK, as its reference describes them. Others of its distributions are refused by name. */
const atRisk: Readonly<Record<string, readonly [parameters: number, shape: Shape]>> = {
  RISKUNIFORM: [2, uniform],
  RISKTRIANG: [3, stated("triangular")],
  RISKPERT: [3, stated("pert")],
  RISKNORMAL: [2, normal],
  RISKLOGNORM: [2, (given) => lognormalShape(given.number(0, "mean"), given.number(1, "deviation"))],
  RISKLOGNORM2: [
    2,
    (given) => {
      const [logMean, logDeviation] = [given.number(0, "mean"), given.number(1, "deviation")];
      if (logDeviation < 0) throw new InputRefusal("order", String(logDeviation));
      return { kind: "lognormal", logMean, logDeviation };
    },
  ],
  RISKDISCRETE: [2, (given) => discreteShape(given.list(0, "values"), given.list(1, "chances"))],
  RISKDUNIFORM: [1, (given) => discreteShape(given.list(0, "values"), given.list(0, "values").map(() => 1))], // prettier-ignore
  RISKINTUNIFORM: [2, whole],
  RISKBERNOULLI: [1, yesOrNo],
};

/** Of Crystal Ball; those whose parameters differ between its versions are refused by name. */
const crystalBall: Readonly<Record<string, readonly [parameters: number, shape: Shape]>> = {
  "CB.UNIFORM": [2, uniform],
  "CB.TRIANGULAR": [3, stated("triangular")],
  "CB.BETAPERT": [3, stated("pert")],
  "CB.NORMAL": [2, normal],
  "CB.DISCRETEUNIFORM": [2, whole],
  "CB.YESNO": [1, yesOrNo],
};

const markers: ReadonlyMap<string, Marker> = new Map([
  ...Object.entries(own),
  ...Object.entries(atRisk).map(([name, [parameters, shape]]): [string, Marker] => [
    name,
    { product: "atRisk", parameters, shape },
  ]),
  ...Object.entries(crystalBall).map(([name, [parameters, shape]]): [string, Marker] => [
    name,
    { product: "crystalBall", parameters, shape },
  ]),
]);

export const markerOf = (name: string): Marker | undefined => markers.get(name.toUpperCase());

/** Functions of @RISK that are no distributions: statistics of a run, which no formula can have beforehand. */
const otherOfAtRisk =
  /^RISK(?:OUTPUT|MEAN|MIN|MAX|STDDEV|VARIANCE|PERCENTILE|PTOX|XTOP|TARGET|TARGETD|MODE|SKEWNESS|KURTOSIS|RANGE|DATA|RESULTSGRAPH|CURRENTITER|CURRENTSIM|SIMTABLE|STATICVALUE|THEO\w+|NAME|STATIC|CORRMAT|TRUNCATE|SHIFT|UNITS|CATEGORY|LOCK|SEED)$/i;

/** Whether a name is that of an input's function, ours or another product's, read or not. */
export const isMarker = (name: string): boolean =>
  markers.has(name.toUpperCase()) ||
  (/^RISK[A-Z]\w*$/i.test(name) && !otherOfAtRisk.test(name)) ||
  /^CB\.[A-Z]\w*$/i.test(name);

export const isOutput = (name: string): boolean => /^RISKOUTPUT$/i.test(name);

/** What a property of an @RISK function means here. */
export type Property = "name" | "correlation" | "static" | "nothing" | "changes";

export function propertyOf(name: string): Property {
  if (/^RISKNAME$/i.test(name)) return "name";
  if (/^RISKCORRMAT$/i.test(name)) return "correlation";
  if (/^RISKSTATIC$/i.test(name)) return "static";
  // These say how something is shown or drawn, not how it is spread.
  return /^RISK(?:UNITS|CATEGORY|COLLECT|SEED|ISDISCRETE|ISDATE|LIBRARY|FIT|CONVERGENCE)$/i.test(name) ? "nothing" : "changes"; // prettier-ignore
}
