// Over 150 lines: a data table, one entry a function.
import * as calc from "../../calc/index.ts";
import { column } from "../coercion/cells.ts";
import { define } from "../declaration.ts";
import type { DocumentationOf } from "../documentation.ts";
import { aNonZeroOrNone, aNumber, aNumberOrNone, aWordOrNone } from "../parameter.ts";

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
      // The calculation calls it the ceiling.
      if (limit < 0) throw new calc.CalcError("#NUM!", "limit", "notPositive");
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
      return low.map((value, t) => [value, middle[t] ?? NaN, high[t] ?? NaN]);
    },
  ),
  ADOPTION: define(
    { market: aNumber, innovation: aNumber, imitation: aNumber, periods: aNumber },
    ({ market, innovation, imitation, periods }) =>
      column(calc.adoption(market, innovation, imitation, periods)),
  ),
  VIRAL: define(
    {
      start: aNumber,
      invitations: aNumber,
      conversion: aNumber,
      periods: aNumber,
      churn: aNumberOrNone,
    },
    ({ start, invitations, conversion, periods, churn }) =>
      column(calc.viral(start, invitations, conversion, periods, churn)),
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
    worked: "100 grows by 10% of itself in each of three periods: 110, 121, 133.1.",
    keywords: "forecast growth compound interest linear logistic s-curve saturation extrapolate",
    gives: "numbers",
    columns: [["value", "amount"]],
    examples: [
      {
        formula: "=PLAN.PROJECTION(100,10%,3)",
        result: [[100], [110.00000000000001], [121.00000000000003], [133.10000000000005]],
      },
      { formula: '=PLAN.PROJECTION(100,10%,3,"linear")', result: [[100], [110], [120], [130]] },
      {
        formula: '=PLAN.PROJECTION(100,50%,3,"logistic",400)',
        result: [[100], [141.86449775697736], [190.1467545674687], [239.60841078553705]],
      },
    ],
    errors: [
      ["=PLAN.PROJECTION(100,10%,2.5)", "#VALUE!", "notAWholeNumber"],
      ["=PLAN.PROJECTION(100,10%,-1)", "#NUM!", "negative"],
      ["=PLAN.PROJECTION(100,10%,20000)", "#VALUE!", "tooManyPeriods"],
      ["=PLAN.PROJECTION(100,-150%,3)", "#NUM!", "belowMinusOne"],
      ['=PLAN.PROJECTION(100,10%,3,"cubic")', "#VALUE!", "unknownModel"],
      ['=PLAN.PROJECTION(100,10%,3,"logistic")', "#VALUE!", "notPositive"],
      ['=PLAN.PROJECTION(100,10%,3,"logistic",-5)', "#NUM!", "notPositive"],
    ],
    defaults: { model: "compound" },
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
    worked: "Growth falls evenly from 30% to 10%, so by 30%, then 20%, then 10%: 130, 156, 171.6.",
    keywords: "forecast declining growth slowdown maturity taper",
    gives: "numbers",
    columns: [["value", "amount"]],
    examples: [
      {
        formula: "=PLAN.PROJECTIONFADE(100,30%,10%,3)",
        result: [[100], [130], [156.00000000000003], [171.60000000000005]],
      },
    ],
    errors: [
      ["=PLAN.PROJECTIONFADE(100,30%,10%,1.5)", "#VALUE!", "notAWholeNumber"],
      ["=PLAN.PROJECTIONFADE(100,30%,10%,-1)", "#NUM!", "negative"],
      ["=PLAN.PROJECTIONFADE(100,30%,10%,20000)", "#VALUE!", "tooManyPeriods"],
      ["=PLAN.PROJECTIONFADE(100,-150%,10%,2)", "#NUM!", "belowMinusOne"],
    ],
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
    worked:
      "A start of 80 to 120 grows by 5% to 15%: after two periods 80 × 1.05² = 88.2 to 120 × 1.15² = 158.7, and 100 × 1.1² = 121 in the middle.",
    keywords: "forecast fan range scenario low base high uncertainty downside upside best case worst case",
    gives: "numbers",
    columns: [
      ["low", "amount"],
      ["middle", "amount"],
      ["high", "amount"],
    ],
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
    errors: [
      ["=PLAN.PROJECTIONRANGE(120,80,5%,15%,2)", "#VALUE!", "lowAboveHigh"],
      ["=PLAN.PROJECTIONRANGE(80,120,-150%,15%,2)", "#NUM!", "belowMinusOne"],
      ["=PLAN.PROJECTIONRANGE(80,120,5%,15%,1.5)", "#VALUE!", "notAWholeNumber"],
      ["=PLAN.PROJECTIONRANGE(80,120,5%,15%,-1)", "#NUM!", "negative"],
      ["=PLAN.PROJECTIONRANGE(80,120,5%,15%,20000)", "#VALUE!", "tooManyPeriods"],
    ],
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
    worked:
      "Of a market of 1,000, 3% of those left adopt on their own each period and adopters pull others along (0.38): about 36 after one period, 331 after five.",
    keywords:
      "bass diffusion network effects innovation imitation market penetration tam market size market share",
    gives: "numbers",
    columns: [["adopters", "amount"]],
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
    errors: [
      ["=PLAN.ADOPTION(-1000,0.03,0.38,5)", "#NUM!", "negative"],
      ["=PLAN.ADOPTION(1000,0.03,0.38,2.5)", "#VALUE!", "notAWholeNumber"],
      ["=PLAN.ADOPTION(1000,0.03,0.38,20000)", "#VALUE!", "tooManyPeriods"],
    ],
  },
  VIRAL: {
    description:
      "Customers who bring others: each invites some people once, in the period after joining, and a share of them joins.",
    parameters: {
      start: "Customers of period 0, who all invite.",
      invitations: "People that a customer invites.",
      conversion: "Share of them who join.",
      periods: "Number of periods (rounds of invitations), up to 10,000.",
      churn: "Share of the customers that leaves per period, 0 by default.",
    },
    returns: "A column of periods + 1 numbers of customers, period 0 first.",
    worked:
      "5 invitations of which 10% are taken up bring 0.5 customers each: 100, then 50, 25 and 12.5 more, 187.5 in all. Above 1 each round would be larger than the one before.",
    keywords: "viral coefficient k-factor referral word of mouth network effect invitations spread",
    gives: "numbers",
    columns: [["customers", "amount"]],
    examples: [
      { formula: "=PLAN.VIRAL(100,5,10%,3)", result: [[100], [150], [175], [187.5]] },
      { formula: "=PLAN.VIRAL(100,5,10%,2,10%)", result: [[100], [140], [151]] },
    ],
    errors: [
      ["=PLAN.VIRAL(-100,5,10%,3)", "#NUM!", "negative"],
      ["=PLAN.VIRAL(100,5,110%,3)", "#NUM!", "outsideZeroToOne"],
      ["=PLAN.VIRAL(100,5,10%,2.5)", "#VALUE!", "notAWholeNumber"],
      ["=PLAN.VIRAL(100,5,10%,20000)", "#VALUE!", "tooManyPeriods"],
    ],
    defaults: { churn: 0 },
  },
  CAGR: {
    description: "Compound growth rate per period between two values. Excel's own RRI gives the same.",
    parameters: {
      start: "First value.",
      end: "Last value, of the same sign.",
      periods: "Number of periods between them.",
    },
    returns: "The growth per period as a ratio.",
    worked: "100 became 121 in two periods: 100 × 1.1 × 1.1 = 121, so 10% a period.",
    keywords: "growth rate annual compound average rri",
    gives: "number",
    columns: [["growth", "percent"]],
    examples: [{ formula: "=PLAN.CAGR(100,121,2)", result: 0.09999999999999999 }],
    errors: [
      ["=PLAN.CAGR(0,121,2)", "#NUM!", "zeroDivisor"],
      ["=PLAN.CAGR(-100,121,2)", "#NUM!", "signsDiffer"],
      ["=PLAN.CAGR(100,121,0)", "#NUM!", "notPositive"],
    ],
  },
  STARTFOR: {
    description: "The value to start from in order to reach a target by compound growth.",
    parameters: {
      target: "Value to reach.",
      rate: "Growth per period as a ratio.",
      periods: "Number of periods.",
    },
    returns: "The value of period 0.",
    worked: "What grows by 10% to 110 and again to 121 began at 100.",
    keywords: "backwards required start goal seek present value",
    gives: "number",
    columns: [["start", "amount"]],
    examples: [{ formula: "=PLAN.STARTFOR(121,10%,2)", result: 100 }],
    errors: [
      ["=PLAN.STARTFOR(121,-100%,2)", "#DIV/0!", "minusOne"],
      ["=PLAN.STARTFOR(121,-150%,2)", "#NUM!", "belowMinusOne"],
      ["=PLAN.STARTFOR(121,10%,-2)", "#NUM!", "negative"],
    ],
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
    worked: "At -10% a period 100 has fallen to 50 after 6.58 periods: 0.9 to that power is a half.",
    keywords: "how long until target doubling time halving pduration years to target",
    gives: "number",
    columns: [["periods", "periods"]],
    examples: [{ formula: "=PLAN.PERIODSTO(100,50,-10%)", result: 6.578813478960583 }],
    errors: [
      ["=PLAN.PERIODSTO(0,50,10%)", "#NUM!", "zeroDivisor"],
      ["=PLAN.PERIODSTO(100,-50,10%)", "#NUM!", "signsDiffer"],
      ["=PLAN.PERIODSTO(100,200,0)", "#NUM!", "neverReached"],
      ["=PLAN.PERIODSTO(100,200,-150%)", "#NUM!", "belowMinusOne"],
    ],
  },
};
