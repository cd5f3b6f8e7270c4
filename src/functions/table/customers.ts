// Over 150 lines: a data table, one entry a function.
import * as calc from "../../calc/index.ts";
import { column } from "../coercion/cells.ts";
import { sameCount } from "../coercion/lines.ts";
import { define, definedIn } from "../declaration.ts";
import type { DocumentationOf } from "../documentation.ts";
import { aNumber, aNumberOrNone, someNumbers } from "../parameter.ts";
import { customersPart } from "../parts.ts";

const defineInPart = definedIn(customersPart);

export const customers = {
  BREAKEVEN: define(
    { fixedCost: aNumber, price: aNumber, variableCost: aNumber },
    ({ fixedCost, price, variableCost }) => calc.breakEven(fixedCost, price, variableCost),
  ),
  PRICEVOLUMEMIX: defineInPart(
    {
      plannedUnits: someNumbers,
      plannedPrice: someNumbers,
      actualUnits: someNumbers,
      actualPrice: someNumbers,
    },
    (given, { priceVolumeMix }) => {
      const plannedPrice = sameCount(given.plannedPrice, given.plannedUnits, "plannedPrice");
      const actualUnits = sameCount(given.actualUnits, given.plannedUnits, "actualUnits");
      const actualPrice = sameCount(given.actualPrice, given.plannedUnits, "actualPrice");
      const { price, volume, mix, total } = priceVolumeMix(
        given.plannedUnits.map((plannedUnits, product) => ({
          plannedUnits,
          plannedPrice: plannedPrice[product] ?? NaN,
          actualUnits: actualUnits[product] ?? NaN,
          actualPrice: actualPrice[product] ?? NaN,
        })),
      );
      return [[price, volume, mix, total]];
    },
  ),
  LTVCAC: defineInPart(
    { margin: aNumber, churn: aNumber, acquisitionCost: aNumber, rate: aNumberOrNone },
    ({ margin, churn, acquisitionCost, rate }, { lifetimeToAcquisition }) =>
      lifetimeToAcquisition(margin, churn, acquisitionCost, rate),
  ),
  RUNWAY: defineInPart(
    { cash: aNumber, burn: aNumber, growth: aNumberOrNone },
    ({ cash, burn, growth }, { runway }) => runway(cash, burn, growth),
  ),
  RETENTION: defineInPart(
    { alpha: aNumber, beta: aNumber, periods: aNumber },
    ({ alpha, beta, periods }, { retention }) => column(retention(alpha, beta, periods)),
  ),
  RETENTIONFIT: defineInPart({ remaining: someNumbers }, ({ remaining }, { fitRetention }) => {
    const { alpha, beta } = fitRetention(remaining);
    return [[alpha, beta]];
  }),
  COHORTREVENUE: defineInPart(
    { newCustomers: someNumbers, price: aNumber, shares: someNumbers },
    ({ newCustomers, price, shares }, { cohortRevenue }) =>
      column(cohortRevenue(newCustomers, price, shares)),
  ),
};

export const customersWords: DocumentationOf<typeof customers> = {
  BREAKEVEN: {
    description: "Units to sell so that revenue covers all cost: fixed cost/(price - variable cost).",
    parameters: {
      fixedCost: "Cost that does not depend on the units.",
      price: "Revenue of a unit.",
      variableCost: "Cost of a unit, below its price.",
    },
    returns: "The number of units, not rounded; #N/A when a unit earns nothing.",
    worked: "Each unit earns 15 - 10 = 5, so 200 of them cover a fixed cost of 1,000.",
    keywords: "break-even volume units contribution margin fixed variable cost cover",
    gives: "number",
    columns: [["units", "amount"]],
    examples: [{ formula: "=PLAN.BREAKEVEN(1000,15,10)", result: 200 }],
    errors: [
      ["=PLAN.BREAKEVEN(1000,10,15)", "#N/A", "noMargin"],
      ["=PLAN.BREAKEVEN(-1000,15,10)", "#NUM!", "negative"],
    ],
  },
  PRICEVOLUMEMIX: {
    description: "Why revenue is not as planned: how much of it comes from prices, volume and mix.",
    parameters: {
      plannedUnits: "Planned units of each product.",
      plannedPrice: "Planned price of each product; its margin, to explain the margin.",
      actualUnits: "Units sold of each product.",
      actualPrice: "Price reached by each product.",
    },
    returns: "A row: price, volume, mix, and their sum, actual less planned revenue.",
    worked:
      "100 units at 10 and 100 at 20 were planned, 120 at 9 and 90 at 21 were sold: prices cost 30, 10 units more at the mean price of 15 bring 150, and the move to the cheap product costs 150: 30 less in all.",
    keywords: "pvm variance analysis bridge sales price effect volume effect mix effect waterfall",
    gives: "numbers",
    columns: [
      ["price", "amount"],
      ["volume", "amount"],
      ["mix", "amount"],
      ["sum", "amount"],
    ],
    examples: [
      {
        formula: "=PLAN.PRICEVOLUMEMIX({100;100},{10;20},{120;90},{9;21})",
        result: [[-30, 150, -150, -30]],
      },
    ],
    errors: [
      ["=PLAN.PRICEVOLUMEMIX({0;0},{10;20},{120;90},{9;21})", "#DIV/0!", "addsUpToZero"],
      ["=PLAN.PRICEVOLUMEMIX({100;-100},{10;20},{120;90},{9;21})", "#NUM!", "negative"],
    ],
  },
  LTVCAC: {
    description:
      "What a customer brings over its lifetime, for each unit of money that winning it costs: margin × (1 + rate)/(rate + churn)/acquisition cost.",
    parameters: {
      margin: "Contribution of a customer per period, from the day it joins.",
      churn: "Share of the customers that leaves per period.",
      acquisitionCost: "Cost of winning a customer.",
      rate: "Discount rate per period as a ratio, 0 by default.",
    },
    returns: "A ratio: below 1 a customer costs more than it brings.",
    worked:
      "A customer brings 20 a period, and with a churn of 5% stays 20 periods: 400, 4 times the cost of 100.",
    keywords: "ltv cac clv customer lifetime value acquisition cost unit economics churn saas",
    gives: "number",
    columns: [["lifetimeValue", "ratio"]],
    examples: [
      { formula: "=PLAN.LTVCAC(20,5%,100)", result: 4 },
      { formula: "=PLAN.LTVCAC(20,5%,100,1%)", result: 3.366666666666667 },
    ],
    errors: [
      ["=PLAN.LTVCAC(20,0,100)", "#DIV/0!", "zeroDivisor"],
      ["=PLAN.LTVCAC(20,120%,100)", "#NUM!", "outsideZeroToOne"],
      ["=PLAN.LTVCAC(20,5%,0)", "#NUM!", "notPositive"],
      ["=PLAN.LTVCAC(20,5%,100,-1%)", "#NUM!", "negative"],
    ],
    defaults: { rate: 0 },
  },
  RUNWAY: {
    description: "How many periods the cash lasts, also when what is burnt grows or shrinks every period.",
    parameters: {
      cash: "Cash now.",
      burn: "Net burn of the first period: what is spent beyond what comes in, positive.",
      growth: "Growth of the burn per period as a ratio, 0 by default; below 0 it shrinks.",
    },
    returns: "The number of periods, with its fraction; #N/A when the cash never runs out.",
    worked: "331 lasts 3 periods when 100 is burnt in the first and 10% more in each: 100 + 110 + 121.",
    keywords: "cash burn rate months left startup liquidity out of money",
    gives: "number",
    columns: [["runway", "periods"]],
    examples: [
      { formula: "=PLAN.RUNWAY(331,100,10%)", result: 3 },
      { formula: "=PLAN.RUNWAY(600,100)", result: 6 },
    ],
    errors: [
      ["=PLAN.RUNWAY(600,-100)", "#N/A", "neverRunsOut"],
      ["=PLAN.RUNWAY(-600,100)", "#NUM!", "negative"],
      ["=PLAN.RUNWAY(600,100,-100%)", "#DIV/0!", "minusOne"],
      ["=PLAN.RUNWAY(600,100,-150%)", "#NUM!", "belowMinusOne"],
    ],
    defaults: { growth: 0 },
  },
  RETENTION: {
    description:
      "The share of a cohort of customers that remains after each period, when those who leave easily go first (shifted-beta-geometric).",
    parameters: {
      alpha: "First parameter of the model, above 0; RETENTIONFIT finds it.",
      beta: "Second parameter, above 0. The first period keeps beta/(alpha + beta).",
      periods: "Number of periods, up to 10,000.",
    },
    returns: "A column of periods + 1 shares, period 0 (1) first.",
    worked: "The first period keeps 2/(1 + 2) = 67%, the next 3/4 of those: 50%.",
    keywords: "churn survival curve cohort subscription customers remain fader hardie sbg",
    gives: "numbers",
    columns: [["retention", "percent"]],
    examples: [{ formula: "=PLAN.RETENTION(1,2,3)", result: [[1], [0.6666666666666666], [0.5], [0.4]] }],
    errors: [
      ["=PLAN.RETENTION(0,2,2)", "#NUM!", "notPositive"],
      ["=PLAN.RETENTION(1,2,2.5)", "#VALUE!", "notAWholeNumber"],
      ["=PLAN.RETENTION(1,2,-1)", "#NUM!", "negative"],
      ["=PLAN.RETENTION(1,2,20000)", "#VALUE!", "tooManyPeriods"],
    ],
  },
  RETENTIONFIT: {
    description:
      "Fits the model of RETENTION to a cohort that was counted every period, so that its retention can be projected.",
    parameters: {
      remaining:
        "Customers of one cohort who remain, period 0 first: at least three numbers, such as 1000, 631, 468.",
    },
    returns: "A row: alpha and beta, by maximum likelihood.",
    worked:
      "Of 1,000 customers 631, 468, 382 and 326 remained: alpha is 0.76 and beta 1.3, so the first period loses 0.76/(0.76 + 1.3) = 37%.",
    keywords: "churn cohort fit estimate fader hardie shifted beta geometric maximum likelihood",
    gives: "numbers",
    columns: [
      ["alpha", "ratio"],
      ["beta", "ratio"],
    ],
    examples: [
      {
        formula: "=PLAN.RETENTIONFIT({1000;631;468;382;326})",
        result: [[0.7636650625643319, 1.295830272182027]],
      },
    ],
    errors: [
      ["=PLAN.RETENTIONFIT({1000;631})", "#VALUE!", "threeValues"],
      ["=PLAN.RETENTIONFIT({1000;631;700})", "#NUM!", "rises"],
      ["=PLAN.RETENTIONFIT({1000;631;-1})", "#NUM!", "negative"],
      ["=PLAN.RETENTIONFIT({1000;1000;1000})", "#N/A", "noRetentionFit"],
    ],
  },
  COHORTREVENUE: {
    description: "Revenue of each period from customers who join over time and leave as their cohort does.",
    parameters: {
      newCustomers: "Customers who join in each period.",
      price: "Revenue of a customer per period.",
      shares:
        "Share of a cohort that remains after 0, 1, 2 … periods, such as RETENTION gives; as many as periods, or more.",
    },
    returns: "A column with the revenue of each period.",
    worked:
      "100 join in each period and half of them remain after one: (100 + 50) × 10 = 1,500 in the second.",
    keywords: "cohort subscription recurring revenue mrr arr churn saas forecast",
    gives: "numbers",
    columns: [["revenue", "amount"]],
    examples: [
      {
        formula: "=PLAN.COHORTREVENUE({100;100;120},10,{1;0.5;0.25})",
        result: [[1000], [1500], [1950]],
      },
      { formula: "=PLAN.COHORTREVENUE({100;100},10,{1;0.5;0.25})", result: [[1000], [1500]] },
    ],
    errors: [
      ["=PLAN.COHORTREVENUE({100;-100},10,{1;0.5})", "#NUM!", "negative"],
      ["=PLAN.COHORTREVENUE({100;100;120},10,{1;0.5})", "#VALUE!", "tooFewShares"],
    ],
  },
};
