import type { Language } from "../../i18n/language.ts";
import type { BudgetLine } from "../plan.ts";
import { readItem } from "../reading/money/itemText.ts";
import { writeNumber } from "../reading/number.ts";
import { writeSum } from "./amounts.ts";

/**
 * What makes a sum up in front of it ("10 desks x $450 = $4500"), where that reads back as exactly it;
 * else the sum alone.
 */
export function withProduct(
  sum: string,
  { name, low, high, quantity, unit = "", unitCost }: Omit<BudgetLine, "period">,
  sign: string,
  language: Language,
): string {
  if (quantity === undefined || unitCost === undefined) return sum;
  const cost = writeSum({ ...unitCost, period: undefined }, sign, language);
  if (cost === undefined) return sum;
  const text = `${writeNumber(quantity)}${unit === "" ? "" : ` ${unit}`} x ${cost} = ${sum}`;
  const read = readItem(name, text);
  const says =
    read.amount?.low === low &&
    read.amount.high === high &&
    read.quantity === quantity &&
    (read.unit ?? "") === unit &&
    read.unitCost?.low === unitCost.low &&
    read.unitCost.high === unitCost.high &&
    read.doubt === undefined;
  return says ? text : sum;
}
