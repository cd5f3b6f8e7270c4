// Over 150 lines: a data table, one entry a function.
import * as calc from "../../calc/index.ts";
import { column } from "../coercion/cells.ts";
import { define } from "../declaration.ts";
import type { DocumentationOf } from "../documentation.ts";
import { aNumber, aNumberOrNone, someNumbers, someNumbersOrNone } from "../parameter.ts";

export const returns = {
  ROI: define({ returned: aNumber, cost: aNumber, years: aNumberOrNone }, ({ returned, cost, years }) =>
    years === undefined ? calc.roi(returned, cost) : calc.roiAnnualised(returned, cost, years),
  ),
  ROIRANGE: define(
    { returnedLow: aNumber, returnedHigh: aNumber, costLow: aNumber, costHigh: aNumber },
    ({ returnedLow, returnedHigh, costLow, costHigh }) => {
      const { low, high } = calc.roiRange(
        { low: returnedLow, high: returnedHigh },
        { low: costLow, high: costHigh },
      );
      return [[low, high]];
    },
  ),
  PAYBACK: define({ cashFlows: someNumbers, rate: aNumberOrNone }, ({ cashFlows, rate }) =>
    calc.payback(cashFlows, rate),
  ),
  IRRALL: define({ cashFlows: someNumbers, dates: someNumbersOrNone }, ({ cashFlows, dates }) =>
    column(dates === undefined ? calc.irrAll(cashFlows) : calc.xirrAll(cashFlows, dates)),
  ),
  MIRR: define(
    { cashFlows: someNumbers, financeRate: aNumber, reinvestRate: aNumberOrNone },
    ({ cashFlows, financeRate, reinvestRate }) =>
      calc.mirr(cashFlows, financeRate, reinvestRate ?? financeRate),
  ),
  NPV0: define({ rate: aNumber, cashFlows: someNumbers }, ({ rate, cashFlows }) => calc.npv(rate, cashFlows)),
  PROFITABILITYINDEX: define({ rate: aNumber, cashFlows: someNumbers }, ({ rate, cashFlows }) =>
    calc.profitabilityIndex(rate, cashFlows),
  ),
};

export const returnsWords: DocumentationOf<typeof returns> = {
  ROI: {
    description: "Return on investment; a yearly compound rate when the years are given.",
    parameters: {
      returned: "Everything that came back.",
      cost: "What was paid.",
      years: "Years in between; with them the result is a yearly rate.",
    },
    returns: "A ratio (5 is 500%).",
    worked: "100 was paid and 150 came back: 50 more, half of what was paid, 50%.",
    keywords: "return on investment profit yield annualised",
    gives: "number",
    columns: [["return", "percent"]],
    examples: [
      { formula: "=PLAN.ROI(150,100)", result: 0.5 },
      { formula: "=PLAN.ROI(121,100,2)", result: 0.09999999999999999 },
    ],
    errors: [
      ["=PLAN.ROI(150,0)", "#DIV/0!", "zeroDivisor"],
      ["=PLAN.ROI(150,-100)", "#NUM!", "negative"],
      ["=PLAN.ROI(150,100,0)", "#NUM!", "notPositive"],
      ["=PLAN.ROI(-50,100,2)", "#NUM!", "negative"],
    ],
  },
  ROIRANGE: {
    description: "Worst and best return on investment of a range of returns and a range of costs.",
    parameters: {
      returnedLow: "Lowest return.",
      returnedHigh: "Highest return.",
      costLow: "Lowest cost.",
      costHigh: "Highest cost.",
    },
    returns: "A row: worst (low return at high cost) and best, as ratios.",
    worked: "At worst 120 comes back from 100 (20%), at best 300 from 50 (500%).",
    keywords: "roi return on investment range best worst scenario downside upside",
    gives: "numbers",
    columns: [
      ["worst", "percent"],
      ["best", "percent"],
    ],
    examples: [{ formula: "=PLAN.ROIRANGE(120,300,50,100)", result: [[0.2, 5]] }],
    errors: [
      ["=PLAN.ROIRANGE(300,120,50,100)", "#VALUE!", "lowAboveHigh"],
      ["=PLAN.ROIRANGE(120,300,0,100)", "#DIV/0!", "zeroDivisor"],
      ["=PLAN.ROIRANGE(120,300,-50,100)", "#NUM!", "negative"],
    ],
  },
  PAYBACK: {
    description:
      "Periods until an outlay is recovered, with their fraction; discounted when a rate is given.",
    parameters: {
      cashFlows: "One flow per period, the outlay (negative) first, at time 0.",
      rate: "Discount rate per period as a ratio.",
    },
    returns: "The number of periods; #N/A when the outlay is never recovered.",
    worked:
      "100 is spent and 40 comes back a period: after two periods 80 is back, and the missing 20 is half of the third: 2.5.",
    keywords: "break-even time recover investment amortisation discounted payback",
    gives: "number",
    columns: [["payback", "periods"]],
    examples: [
      { formula: "=PLAN.PAYBACK({-100;40;40;40})", result: 2.5 },
      { formula: "=PLAN.PAYBACK({-100;60;60},10%)", result: 1.9166666666666667 },
    ],
    errors: [
      ["=PLAN.PAYBACK({-100;40;40})", "#N/A", "neverRecovered"],
      ["=PLAN.PAYBACK({100;40})", "#N/A", "noOutlay"],
      ["=PLAN.PAYBACK({-100;60;60},-100%)", "#DIV/0!", "minusOne"],
      ["=PLAN.PAYBACK({-100;60;60},-150%)", "#NUM!", "belowMinusOne"],
    ],
  },
  IRRALL: {
    description:
      "Every internal rate of return above -100%, also where IRR or XIRR shows only one of several.",
    parameters: {
      cashFlows: "One flow per period, outlays negative.",
      dates: "One date per flow: years of 365 days count instead of periods, as in XIRR.",
    },
    returns:
      "A column of rates as ratios, lowest first; #N/A when there is none. Where there are several, MIRR gives one.",
    worked: "Two rates make these flows worth nothing today: 10% (-1000 + 2300/1.1 - 1320/1.21 = 0) and 20%.",
    keywords: "internal rate of return irr xirr multiple roots hurdle rate",
    gives: "numbers",
    columns: [["internalRate", "percent"]],
    examples: [
      { formula: "=PLAN.IRRALL({-1000;2300;-1320})", result: [[0.10000000000000098], [0.19999999999999882]] },
      { formula: "=PLAN.IRRALL({-100;110},{45292;45657})", result: [[0.1]] },
    ],
    errors: [
      ["=PLAN.IRRALL({100;110})", "#N/A", "noRoot"],
      ["=PLAN.IRRALL({-100;110},{45292;1E+12})", "#NUM!", "farDate"],
    ],
  },
  MIRR: {
    description:
      "One rate of return also where IRRALL gives several or none: outlays are financed at one rate, what comes in is reinvested at another. Unlike Excel's MIRR it counts an empty cell as 0.",
    parameters: {
      cashFlows: "One flow per period, outlays negative.",
      financeRate: "What outlays cost per period, as a ratio.",
      reinvestRate: "What inflows earn per period, as a ratio; without it the same.",
    },
    returns: "A rate per period as a ratio; above the cost of capital the flows earn more than it.",
    worked:
      "100 is spent and 230 comes in, 132 is spent again: no one internal rate. At 10% the outlays are worth 209.09 today and the inflow 253 at the end: that is 10% a period.",
    keywords: "modified internal rate of return mirr single rate several roots reinvestment hurdle rate",
    gives: "number",
    columns: [["modifiedRate", "percent"]],
    examples: [
      { formula: "=PLAN.MIRR({-100;230;-132},10%)", result: 0.09999999999999987 },
      { formula: "=PLAN.MIRR({-100;60;60},8%,12%)", result: 0.12782977438973475 },
    ],
    errors: [
      ["=PLAN.MIRR({100;110},10%)", "#DIV/0!", "oneSign"],
      ["=PLAN.MIRR({-100;110},-100%)", "#DIV/0!", "minusOne"],
      ["=PLAN.MIRR({-100;110},-150%)", "#NUM!", "belowMinusOne"],
    ],
  },
  NPV0: {
    description:
      "Net present value with the first flow at time 0, today. Excel's NPV takes the first flow for one of a period later.",
    parameters: {
      rate: "Discount rate per period as a ratio.",
      cashFlows: "One flow per period, the first at time 0; outlays negative.",
    },
    returns: "The value at time 0.",
    worked: "100 is spent today, 60 and 70 come back: -100 + 60/1.1 + 70/1.1² = 12.4.",
    keywords:
      "npv net present value discounted cash flow dcf first period time zero wacc hurdle rate capital cost",
    gives: "number",
    columns: [["presentValue", "amount"]],
    examples: [{ formula: "=PLAN.NPV0(10%,{-100;60;70})", result: 12.39669421487603 }],
    errors: [["=PLAN.NPV0(-100%,{-100;60;70})", "#DIV/0!", "minusOne"]],
  },
  PROFITABILITYINDEX: {
    description: "Present value of what comes back, for each unit of money that is spent at time 0.",
    parameters: {
      rate: "Discount rate per period as a ratio.",
      cashFlows: "One flow per period; the first that is not 0 is an outlay (negative).",
    },
    returns: "A ratio: above 1 the flows earn more than the rate. It ranks projects when money is short.",
    worked: "66 and 60.5 are worth 60 and 50 today at 10%: 110 for 100, 1.1.",
    keywords:
      "pi profitability index profit investment ratio value investment ratio capital rationing ranking wacc",
    gives: "number",
    columns: [["profitability", "ratio"]],
    examples: [{ formula: "=PLAN.PROFITABILITYINDEX(10%,{-100;66;60.5})", result: 1.1 }],
    errors: [
      ["=PLAN.PROFITABILITYINDEX(10%,{100;66})", "#N/A", "noOutlay"],
      ["=PLAN.PROFITABILITYINDEX(-100%,{-100;66})", "#DIV/0!", "minusOne"],
      ["=PLAN.PROFITABILITYINDEX(-150%,{-100;66})", "#NUM!", "belowMinusOne"],
    ],
  },
};
