import { boundedShapes } from "../../calc/index.ts";
import { definedIn } from "../declaration.ts";
import type { DocumentationOf } from "../documentation.ts";
import { aNumber, aNumberOrNone, aWordOrNone } from "../parameter.ts";
import { rangesPart } from "../parts.ts";

const define = definedIn(rangesPart);

export const uncertain = {
  UNCERTAIN: define(
    {
      low: aNumber,
      high: aNumber,
      likely: aNumberOrNone,
      shape: aWordOrNone(boundedShapes, "unknownShape"),
    },
    ({ low, high, likely, shape }, calc) => calc.uncertainAmount(low, high, likely, shape),
  ),
};

export const uncertainWords: DocumentationOf<typeof uncertain> = {
  UNCERTAIN: {
    description: "Marks an amount of your own model as uncertain; the cell shows its most likely value.",
    parameters: {
      low: "Lowest amount.",
      high: "Highest amount.",
      likely:
        "Most likely amount. For none leave it out: Excel for Windows and Mac passes an empty cell as 0.",
      shape: '"uniform" (without a likely value), "triangular" (with one) or "pert".',
    },
    returns: "The most likely amount, or the middle without one: a simulation varies it from low to high.",
    worked: "Most likely 95 between 80 and 120: the cell shows 95, and a simulation draws from 80 to 120.",
    keywords:
      "monte carlo simulation input assumption distribution random triangular pert uniform range three-point estimate best case worst case",
    gives: "number",
    columns: [["likely", "amount"]],
    examples: [
      { formula: "=PLAN.UNCERTAIN(80,120,95)", result: 95 },
      { formula: "=PLAN.UNCERTAIN(80,120)", result: 100 },
      { formula: '=PLAN.UNCERTAIN(80,120,95,"uniform")', result: 100 },
    ],
    errors: [
      ["=PLAN.UNCERTAIN(120,80)", "#VALUE!", "lowAboveHigh"],
      ["=PLAN.UNCERTAIN(80,120,70)", "#VALUE!", "likelyOutside"],
      ['=PLAN.UNCERTAIN(80,120,95,"round")', "#VALUE!", "unknownShape"],
    ],
  },
};
