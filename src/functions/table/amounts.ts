import type { DecimalSign, ParsedRange } from "../../calc/index.ts";
import { definedIn } from "../declaration.ts";
import type { DocumentationOf } from "../documentation.ts";
import { aWordOrNone, someCells } from "../parameter.ts";
import { amountsPart } from "../parts.ts";

const decimalSigns: readonly DecimalSign[] = [".", ","];

export const amounts = {
  PARSERANGE: definedIn(amountsPart)(
    { text: someCells, decimal: aWordOrNone(decimalSigns, "unknownSign") },
    ({ text, decimal }, { parseRange }) =>
      text.map((cell) => boundsOf(cell, (written) => parseRange(written, decimal))),
  ),
};

function boundsOf(cell: unknown, read: (text: string) => ParsedRange | undefined): (number | string)[] {
  // Excel has already turned "5%" and "3000" into numbers.
  if (typeof cell === "number" && Number.isFinite(cell)) return [cell, cell];
  const range = typeof cell === "string" ? read(cell) : undefined;
  return [range?.low ?? "", range?.high ?? ""];
}

export const amountsWords: DocumentationOf<typeof amounts> = {
  PARSERANGE: {
    description:
      'Reads ranges of amounts as people write them: "$3M-6M a year", "200,000–300,000", "500–1000%", "10+".',
    parameters: {
      text: "Text of each range.",
      decimal: 'Decimal sign of the texts, "." or ","; without it only what is unambiguous is read.',
    },
    returns: "One row per text: low and high, empty where there is no amount or a bound is open.",
    worked: "“$3M-6M a year” is 3,000,000 to 6,000,000; “10+” is 10 or more, so its second cell stays empty.",
    keywords: "text to number amount money million convert clean import currency parse",
    gives: "cells",
    columns: [
      ["low", "amount"],
      ["high", "amount"],
    ],
    examples: [
      {
        formula: '=PLAN.PARSERANGE({"$3M-6M a year";"10+"})',
        result: [
          [3000000, 6000000],
          [10, ""],
        ],
      },
      {
        formula: '=PLAN.PARSERANGE({"1.500";"2.500-3.000"},".")',
        result: [
          [1.5, 1.5],
          [2.5, 3],
        ],
      },
    ],
    errors: [['=PLAN.PARSERANGE("1.500","\'")', "#VALUE!", "unknownSign"]],
  },
};
