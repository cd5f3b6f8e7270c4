import * as calc from "../../calc/index.ts";
import { column } from "../coercion/cells.ts";
import { define } from "../declaration.ts";
import type { DocumentationOf } from "../documentation.ts";
import { aNonZeroOrNone, aNumber, aWordOrNone } from "../parameter.ts";

const models = ["compound", "linear", "logistic"] as const;

export const growth = {
  PROJECTION: define(
    {
      start: aNumber,
      rate: aNumber,
      periods: aNumber,
      model: aWordOrNone(models, "unknownModel"),
      limit: aNonZeroOrNone,
    },
    ({ start, rate, periods, model, limit }) => {
      if (model === "linear") return column(calc.projectLinear(start, rate, periods));
      if (model !== "logistic") return column(calc.project(start, rate, periods));
      if (limit === undefined) throw new calc.CalcError("#VALUE!", "limit", "notPositive");
      return column(calc.projectLogistic(start, limit, rate, periods));
    },
  ),
  PROJECTIONFADE: define(
    { start: aNumber, firstRate: aNumber, lastRate: aNumber, periods: aNumber },
    ({ start, firstRate, lastRate, periods }) =>
      column(calc.projectFade(start, firstRate, lastRate, periods)),
  ),
  PROJECTIONRANGE: define(
    { startLow: aNumber, startHigh: aNumber, rateLow: aNumber, rateHigh: aNumber, periods: aNumber },
    ({ startLow, startHigh, rateLow, rateHigh, periods }) => {
      const { low, middle, high } = calc.projectRange(
        { low: startLow, high: startHigh },
        { low: rateLow, high: rateHigh },
        periods,
      );
      return low.map((value, t) => [value, middle[t], high[t]]);
    },
  ),
  ADOPTION: define(
    { market: aNumber, innovation: aNumber, imitation: aNumber, periods: aNumber },
    ({ market, innovation, imitation, periods }) =>
      column(calc.adoption(market, innovation, imitation, periods)),
  ),
  CAGR: define({ start: aNumber, end: aNumber, periods: aNumber }, ({ start, end, periods }) =>
    calc.cagr(start, end, periods),
  ),
  STARTFOR: define({ target: aNumber, rate: aNumber, periods: aNumber }, ({ target, rate, periods }) =>
    calc.startFor(target, rate, periods),
  ),
  PERIODSTO: define({ start: aNumber, target: aNumber, rate: aNumber }, ({ start, target, rate }) =>
    calc.periodsTo(start, target, rate),
  ),
};

export const growthWords: DocumentationOf<typeof growth> = {
  PROJECTION: {
    description: "Projects a value period by period: compound, linear or logistic growth.",
    parameters: {
      start: "Value of period 0.",
      rate: "Growth per period as a ratio (5% is 0.05).",
      periods: "Number of periods, up to 10,000.",
      model: '"compound" (default), "linear" or "logistic".',
      limit: "Ceiling that logistic growth approaches; for that model only.",
    },
    returns: "A column of periods + 1 values, period 0 first.",
    gives: "numbers",
    examples: [
      {
        formula: "=PLAN.PROJECTION(100,10%,3)",
        result: [[100], [110.00000000000001], [121.00000000000003], [133.10000000000005]],
      },
    ],
    errors: [],
  },
  PROJECTIONFADE: {
    description:
      "Projects a value whose growth rate moves in a straight line from the first period's to the last's.",
    parameters: {
      start: "Value of period 0.",
      firstRate: "Growth of the first period as a ratio.",
      lastRate: "Growth of the last period as a ratio.",
      periods: "Number of periods, up to 10,000.",
    },
    returns: "A column of periods + 1 values, period 0 first.",
    gives: "numbers",
    examples: [
      {
        formula: "=PLAN.PROJECTIONFADE(100,30%,10%,3)",
        result: [[100], [130], [156.00000000000003], [171.60000000000005]],
      },
    ],
    errors: [],
  },
  PROJECTIONRANGE: {
    description: "Projects a range of starts at a range of growth rates: low, middle and high.",
    parameters: {
      startLow: "Lowest value of period 0.",
      startHigh: "Highest value of period 0.",
      rateLow: "Lowest growth per period as a ratio.",
      rateHigh: "Highest growth per period as a ratio.",
      periods: "Number of periods, up to 10,000.",
    },
    returns: "Three columns (low, middle, high) of periods + 1 rows, period 0 first.",
    gives: "numbers",
    examples: [
      {
        formula: "=PLAN.PROJECTIONRANGE(80,120,5%,15%,2)",
        result: [
          [80, 100, 120],
          [84, 110.00000000000001, 138],
          [88.2, 121.00000000000003, 158.7],
        ],
      },
    ],
    errors: [],
  },
  ADOPTION: {
    description: "Cumulative adopters of something new in a market, by the Bass model.",
    parameters: {
      market: "Everybody who will adopt in the end.",
      innovation: "Share of those left who adopt on their own in each period (p, such as 0.03).",
      imitation: "Pull of those who have already adopted (q, such as 0.38).",
      periods: "Number of periods, up to 10,000.",
    },
    returns: "A column of periods + 1 values, period 0 (nobody) first.",
    gives: "numbers",
    examples: [
      {
        formula: "=PLAN.ADOPTION(1000,0.03,0.38,5)",
        result: [
          [0],
          [35.75816425644164],
          [85.05628140218218],
          [150.50007196371294],
          [233.15047173163012],
          [331.1986424913736],
        ],
      },
    ],
    errors: [],
  },
  CAGR: {
    description: "Compound growth rate per period between two values. Excel's own RRI gives the same.",
    parameters: {
      start: "First value.",
      end: "Last value, of the same sign.",
      periods: "Number of periods between them.",
    },
    returns: "The growth per period as a ratio.",
    gives: "number",
    examples: [{ formula: "=PLAN.CAGR(100,121,2)", result: 0.09999999999999999 }],
    errors: [],
  },
  STARTFOR: {
    description: "The value to start from in order to reach a target by compound growth.",
    parameters: {
      target: "Value to reach.",
      rate: "Growth per period as a ratio.",
      periods: "Number of periods.",
    },
    returns: "The value of period 0.",
    gives: "number",
    examples: [{ formula: "=PLAN.STARTFOR(121,10%,2)", result: 100 }],
    errors: [],
  },
  PERIODSTO: {
    description:
      "Periods until compound growth or decline reaches a target; negative when it is already passed.",
    parameters: {
      start: "Value now.",
      target: "Value to reach, of the same sign.",
      rate: "Growth per period as a ratio; below 0 it declines.",
    },
    returns: "The number of periods, with its fraction.",
    gives: "number",
    examples: [{ formula: "=PLAN.PERIODSTO(100,50,-10%)", result: 6.578813478960583 }],
    errors: [],
  },
};
