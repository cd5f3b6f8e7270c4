import { parseRange, type DecimalSign } from "../calc/index.ts";
import { cellsOf } from "./coercion/cells.ts";
import { optionalWord } from "./coercion/scalars.ts";

const decimalSigns: readonly DecimalSign[] = [".", ","];

/**
 * Reads ranges of amounts as people write them: "$3M-6M a year", "200,000–300,000", "500–1000%", "10+".
 * @customfunction PARSERANGE PARSERANGE
 * @param text Text of each range.
 * @param [decimal] Decimal sign of the texts, "." or ","; without it only what is unambiguous is read.
 * @returns One row per text: low and high, empty where there is no amount or a bound is open.
 * @example =PLAN.PARSERANGE({"$3M-6M a year";"10+"})
 */
export function parseRanges(text: unknown[][], decimal?: string): unknown[][] {
  const sign = optionalWord(decimal, "decimal", decimalSigns, "unknownWord");
  return cellsOf(text, "text").map((cell) => boundsOf(cell, sign));
}

function boundsOf(cell: unknown, decimal: DecimalSign | undefined): unknown[] {
  // Excel has already turned "5%" and "3000" into numbers.
  if (typeof cell === "number" && Number.isFinite(cell)) return [cell, cell];
  const range = typeof cell === "string" ? parseRange(cell, decimal) : undefined;
  return [range?.low ?? "", range?.high ?? ""];
}
