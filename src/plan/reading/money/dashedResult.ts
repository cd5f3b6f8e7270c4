import { amountsIn } from "./amounts.ts";
import { isSum } from "./structure/sum.ts";

const dashed =
  /(?<![\d.,])(\d[\d.,]*)(?:\s\p{L}[\p{L}\s]{0,24}?)?\s?(?:[x×*@]|(?<=\s)(?:at|a)(?=\s))\s?([^\p{L}\d\s–—-]{0,3}\s?\d[\d.,]*(?:\s?[^\p{L}\d\s–—-]{1,3})?)(?:\s\p{L}+){0,2}(\s+[–—-]\s+)([^\p{L}\d\s–—-]{0,3}\s?\d[\d.,]*)/u;

/** "30 beds @ $96 — $2,880": what stands behind the dash is the product where it fits, and no end of a range. */
export function withResultMarked(text: string): string {
  const found = /\d.*[x×*@ ].*\s[–—-]\s/u.test(text) ? dashed.exec(text) : null;
  if (found === null) return text;
  const [count, price, result] = [found[1], found[2], found[4]].map((part) => amountsIn(part ?? "")[0]);
  if (count === undefined || price === undefined || result === undefined) return text;
  const product = { low: count.low * price.low, high: count.high * price.high, rounding: 0 };
  if (!isSum({ ...result, rounding: 0 }, product)) return text;
  const [whole, , , dash = "", behind = ""] = found;
  const from = found.index + whole.length - behind.length - dash.length;
  return `${text.slice(0, from)} = ${text.slice(from + dash.length)}`;
}
