import type { DecimalSign } from "../../../calc/index.ts";
import { anyMoneyWord } from "../../../lexicon/money.ts";
import { singleLine } from "../fold.ts";
import { amountsIn } from "./amounts.ts";
import { currencyIn } from "./currencyMarks.ts";
import type { ItemValue } from "./itemValue.ts";
import { readDue } from "./period.ts";

/** "30 % of 90,000", "el 21% de 4.000 €": a share of an amount that stands behind it. */
const shareOfAmount = new RegExp(
  String.raw`^\D{0,12}?(\d[\d.,]*)\s?%\s+${anyMoneyWord((of) => of.shareOf)}\s+(?:${anyMoneyWord((of) => of.article)}\s+)?(?=[^\p{L}\d]{0,3}(?:\p{L}{1,3}[$€£]?\s?)?\d)`,
  "iu",
);

/** A share of an amount: what it comes to where that is said, else the product of both. */
export function readShareOfAmount(value: string, decimal: DecimalSign | undefined): ItemValue | undefined {
  const found = shareOfAmount.exec(value);
  if (found === null) return undefined;
  const amounts = amountsIn(value, decimal);
  const share = amounts.find(({ kind }) => kind === "percent");
  const base = amounts.find(
    ({ start }) => start >= found[0].length - 4 && start > (share?.start ?? Infinity),
  );
  if (share === undefined || base === undefined || share.low !== share.high) return undefined;
  const behind = value.slice(base.end);
  const said = amountsIn(behind, decimal).find(({ kind }) => kind === "money" || kind === "number");
  const mark = currencyIn(value);
  const due = readDue(behind);
  const more = {
    basis: singleLine(value),
    ...(mark === undefined ? {} : { currency: mark }),
    ...(due === undefined ? {} : { due }),
  };
  const low = base.low * share.low;
  const high = base.high * share.low;
  if (said === undefined) return { amount: { low, high, rounding: base.rounding }, derived: true, ...more };
  const fits = Math.abs(said.high - high) <= Math.max(said.rounding + base.rounding, 0.005 * Math.abs(high));
  return {
    amount: { low: said.low, high: said.high, rounding: said.rounding },
    ...more,
    ...(fits ? {} : { doubt: "product" as const }),
  };
}

const percent = String.raw`\d[\d.,]*\s?%`;
const shareBefore = new RegExp(
  String.raw`(${percent}\)?)\s+[–—-]\s+(?!${percent})(?=[^\d%–—-]{0,5}\d)`,
  "gu",
);
const shareBehind = new RegExp(
  String.raw`((?:\p{Sc}\s?\d[\d.,]*|\d[\d.,]*\s?\p{Sc}))\s+[–—-]\s+(?=${percent})`,
  "gu",
);
const shareOpens = new RegExp(String.raw`(${percent})\s*\(([^()%]*\d[^()%]*)\)`, "gu");

/** "40% – $12,000" is a share beside its amount and no range, "40% ($12,000)" no loss. */
export function withShareApart(text: string): string {
  if (!text.includes("%")) return text;
  return text.replace(shareBefore, "$1, ").replace(shareBehind, "$1, ").replace(shareOpens, "$1, $2");
}
