import * as calc from "../../calc/index.ts";
import { define } from "../declaration.ts";
import type { DocumentationOf } from "../documentation.ts";
import { aNumber, aNumberOrNone, aWordOrNone } from "../parameter.ts";

const methods: readonly calc.CompletionMethod[] = ["cost", "planned", "costAndSchedule"];

export const earnedValue = {
  SPI: define({ earned: aNumber, planned: aNumber }, ({ earned, planned }) =>
    calc.schedulePerformance(earned, planned),
  ),
  CPI: define({ earned: aNumber, spent: aNumber }, ({ earned, spent }) =>
    calc.costPerformance(earned, spent),
  ),
  EAC: define(
    {
      budget: aNumber,
      earned: aNumber,
      spent: aNumber,
      method: aWordOrNone(methods, "unknownMethod"),
      planned: aNumberOrNone,
    },
    ({ budget, earned, spent, method, planned }) =>
      calc.estimateAtCompletion(budget, earned, spent, method, planned),
  ),
};

export const earnedValueWords: DocumentationOf<typeof earnedValue> = {
  SPI: {
    description:
      "Schedule performance index of earned value: budget of the work done over that of the work planned by now.",
    parameters: {
      earned: "Budgeted cost of the work done (earned value).",
      planned: "Budgeted cost of the work that was to be done by now (planned value).",
    },
    returns: "A ratio: below 1 the work is late.",
    worked: "Work worth 40 is done where 50 was planned: 0.8.",
    keywords: "evm earned value management schedule performance index late behind bcwp bcws pv ev",
    gives: "number",
    columns: [["schedulePerformance", "ratio"]],
    examples: [{ formula: "=PLAN.SPI(40,50)", result: 0.8 }],
    errors: [
      ["=PLAN.SPI(40,0)", "#DIV/0!", "zeroDivisor"],
      ["=PLAN.SPI(-40,50)", "#NUM!", "negative"],
    ],
  },
  CPI: {
    description: "Cost performance index of earned value: budget of the work done over what it cost.",
    parameters: {
      earned: "Budgeted cost of the work done (earned value).",
      spent: "Actual cost of that work.",
    },
    returns: "A ratio: below 1 the work costs more than planned.",
    worked: "Work worth 40 cost 64: 0.63 of work for each unit of money.",
    keywords: "evm earned value management cost performance index overrun bcwp acwp ac ev",
    gives: "number",
    columns: [["costPerformance", "ratio"]],
    examples: [{ formula: "=PLAN.CPI(40,64)", result: 0.625 }],
    errors: [
      ["=PLAN.CPI(40,0)", "#DIV/0!", "zeroDivisor"],
      ["=PLAN.CPI(-40,64)", "#NUM!", "negative"],
    ],
  },
  EAC: {
    description:
      "Estimate at completion: what all the work will cost, when the rest goes on as so far in cost, as planned, or as so far in cost and time.",
    parameters: {
      budget: "Budget of all the work (budget at completion).",
      earned: "Budgeted cost of the work done (earned value).",
      spent: "Actual cost of that work.",
      method:
        '"cost" (default): the rest costs as the work so far, budget/CPI; "planned": as planned; "costAndSchedule": by CPI × SPI.',
      planned: 'Budgeted cost of the work planned by now; "costAndSchedule" needs it.',
    },
    returns: "The cost of all the work.",
    worked: "40 of 100 are done for 64, so 1.6 for each 1: the other 60 will cost 96, and all of it 160.",
    keywords: "evm earned value management forecast final cost estimate at completion etc bac overrun",
    gives: "number",
    columns: [["estimateAtCompletion", "amount"]],
    examples: [
      { formula: "=PLAN.EAC(100,40,64)", result: 160 },
      { formula: '=PLAN.EAC(100,40,64,"planned")', result: 124 },
      { formula: '=PLAN.EAC(100,40,64,"costAndSchedule",50)', result: 184 },
    ],
    errors: [
      ["=PLAN.EAC(100,0,64)", "#DIV/0!", "zeroDivisor"],
      ["=PLAN.EAC(0,0,64)", "#NUM!", "notPositive"],
      ["=PLAN.EAC(100,120,64)", "#NUM!", "aboveBudget"],
      ["=PLAN.EAC(100,40,-64)", "#NUM!", "negative"],
      ['=PLAN.EAC(100,40,64,"time")', "#VALUE!", "unknownMethod"],
    ],
    defaults: { method: "cost" },
  },
};
