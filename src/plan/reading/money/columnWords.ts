import { anyMoneyWord, type MoneyColumn } from "../../../lexicon/money.ts";
import { currencies } from "../../../lexicon/currencies.ts";
import { fold, singleLine } from "../fold.ts";
import { remembered } from "../remembered.ts";

const codes: ReadonlySet<string> = new Set(currencies.map(({ code }) => code.toLowerCase()));
const threeLetters = /(?<!\p{L})[a-z]{3}(?!\p{L})/gu;
const columns: readonly MoneyColumn[] = [
  "variance",
  "share",
  "apart",
  "unitCost",
  "low",
  "high",
  "likely",
  "actual",
  "planned",
  "quantity",
  "amount",
  "income",
  "cost",
  "frequency",
  "ordinal",
  "category",
  "name",
  "note",
  "duration",
];
const patterns = columns.map(
  (column) => [column, new RegExp(`^${anyMoneyWord((of) => of.columns[column])}$`, "u")] as const,
);

/** Words for the ends of a range tell wherever they stand: "Valor mínimo". */
const ends: readonly (readonly [MoneyColumn, RegExp])[] = [
  ["low", /\b(?:min|minim(?:o|a|um)|low|lowest|lower|bajo|baja|baixo)\b/],
  ["high", /\b(?:max|maxim(?:o|a|um)|high|highest|upper|alto|alta)\b/],
];

/** Everything that a heading of a column may mean by its words, the more telling first. */
export const columnsNamed: (heading: string) => ReadonlySet<MoneyColumn> = remembered((heading) => {
  const plain = fold(singleLine(heading))
    .replace(/\([^()]*\)|\[[^\]]*\]/g, " ")
    .replace(threeLetters, (word) => (codes.has(word) ? " " : word))
    .replace(/[$€£¥₹]|s\/|r\$/g, " ")
    .replace(/^[\s*:.,–-]+|[\s*:.,–-]+$/g, "")
    .replace(/\s+/g, " ");
  const whole = plain === "" ? fold(singleLine(heading)) : plain;
  const named = patterns.filter(([, pattern]) => pattern.test(whole)).map(([column]) => column);
  return new Set([...ends.filter(([, pattern]) => pattern.test(whole)).map(([column]) => column), ...named]);
});

const mark = String.raw`(?:[$€£]|(?<!\p{L})(?:${[...codes].join("|")})(?!\p{L}))`;
const thousands = new RegExp(
  String.raw`${mark}\s?(?:mil|miles|thousands?|000s?)(?!\p{L})|(?<![\d.,])'?000s?\s?(?:of\s)?${mark}|(?<!\p{L})k\s?(?:usd|eur|gbp|chf|brl|mxn)(?!\p{L})|(?<!\p{L})mil reais|(?<!\p{L})${anyMoneyWord((of) => of.inThousands)}(?!\p{L})|[$€£]\s?000|\bk\s?[€$£]|[$€£]\s?k(?!\p{L})|\((?:[a-z]{3}\s)?k(?:\s?[a-z]{3})?\)|(?<!\p{L})(?:t€|k(?:eur|usd|gbp|chf)(?!\p{L}))`,
  "u",
);
const millions = new RegExp(
  String.raw`${mark}\s?(?:mm|mi|mio|millions?)(?!\p{L})|(?<!\p{L})mm\s?(?:${mark}|(?:de|of)(?!\p{L}))|(?<!\p{L})${anyMoneyWord((of) => of.inMillions)}(?!\p{L})|\bm\s?[€$£]|[$€£]\s?m(?!\p{L})`,
  "u",
);

const coded = new RegExp(String.raw`${mark}\s?(?:mil|miles|thousands?|millions?|mm|000s?)(?!\p{L})`, "u");

/** What figures below a heading or a caption are to be multiplied by: "(in thousands of €)" 1,000. */
export function scaleOf(text: string): number {
  const folded = fold(text);
  const indian =
    /(?:[([,₹].*|^|\b(?:in|en|em|rs\.?|inr|rupees|rupias)\s)(?<!\p{L})(?:(lakhs?|lacs?)|crores?)(?!\p{L})/u.exec(
      folded,
    );
  if (indian !== null) return indian[1] === undefined ? 1e7 : 1e5;
  if (!/[(\[,]|^(?:in|en|em) |[$€£]/.test(folded) && !coded.test(folded)) return 1;
  if (thousands.test(folded)) return 1e3;
  return millions.test(folded) ? 1e6 : 1;
}

/** A heading says it again, or says it for its own column: the two are never multiplied. */
export const nearerScale = (own: number | undefined, around: number): number =>
  own === undefined || own === 1 ? around : own;
