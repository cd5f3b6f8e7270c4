import { anyMoneyWord, type MoneyColumn } from "../../../lexicon/money.ts";
import { scaleWords } from "../../../lexicon/amounts.ts";
import { codesByName, currencies } from "../../../lexicon/currencies.ts";
import { fold, singleLine } from "../fold.ts";
import { caught } from "../match.ts";
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

/** What parentheses behind a heading may say of its amounts. */
const besideAmounts: ReadonlySet<MoneyColumn> = new Set(["low", "likely", "high", "planned", "actual"]);

/** Everything that a heading of a column may mean by its words, the more telling first. */
export const columnsNamed: (heading: string) => ReadonlySet<MoneyColumn> = remembered((heading) => {
  const plain = fold(singleLine(heading))
    .replace(/\([^()]*\)|\[[^\]]*\]/g, " ")
    .replace(threeLetters, (word) => (codes.has(word) ? " " : word))
    .replace(/[$€£¥₹]|s\/|r\$/g, " ")
    .replace(/^[\s*:.,–-]+|[\s*:.,–-]+$/g, "")
    .replace(/\s+/g, " ");
  const whole = plain === "" ? fold(singleLine(heading)) : plain;
  const aside = caught(/[([]([^()[\]]*)[)\]]\s*$/.exec(fold(singleLine(heading))), 1).trim();
  const named = patterns.filter(([, pattern]) => pattern.test(whole)).map(([column]) => column);
  const ended = ends.filter(([, pattern]) => pattern.test(whole)).map(([column]) => column);
  // "Amount (low)", "Importe (real)"
  const told = patterns.flatMap(([column, pattern]) =>
    besideAmounts.has(column) && pattern.test(aside) ? [column] : [],
  );
  return new Set([...ended, ...told, ...named]);
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

// Letters that stand alone are told apart above: "T€" are thousands.
const powers = [...scaleWords].filter(([word, power]) => power >= 3 && word.length > 1 && word !== "mil");
const anyScale = `(${powers.map(([word]) => word).join("|")})`;
const named = String.raw`(?:${mark}|r\$|s/|[¥₹]|(?:${[...codesByName.keys()].filter((name) => name.length > 3).join("|")})(?!\p{L}))`;
/** "Mio. €", "$ mn", "mila €": the word for a scale right beside a currency. "5 Mio. €" is an amount. */
const besideMark = new RegExp(
  String.raw`(?<![\p{L}\d])(?<!\d[.,]?\s)${anyScale}(?!\p{L})\.?(?:'|\s)?(?:(?:de|di|of)\s|d['’])?${named}|(?<!\d\s?)${named}\s?${anyScale}(?!\p{L})`,
  "u",
);

/** "TEUR", "k CHF", "(1.000 €)": nothing else stands there. */
const oneMark = `(?:[$€£]|${[...codes].join("|")})`;
const unitsAlone = new RegExp(
  String.raw`(?:^|\()(?:(?:in|en|em)\s)?(?:(?:t|k|mil\s|x?\s?'?000\s?|x?\s?1[.,'’ ]?000\s?)\s?${oneMark}|${oneMark}\s?1[.,'’ ]?000)(?:\)|$)|(?<![\p{L}\d])[kt](?:eur|usd|gbp|chf|sek|nok|dkk|pln|inr|cad|aud)(?!\p{L})`,
  "u",
);

function scaleBesideMark(folded: string): number {
  const found = besideMark.exec(folded);
  const word = found?.[1] ?? found?.[2];
  return word === undefined ? 1 : 10 ** (scaleWords.get(word) ?? 0);
}

const coded = new RegExp(String.raw`${mark}\s?(?:mil|miles|thousands?|millions?|mm|000s?)(?!\p{L})`, "u");

/** What figures below a heading or a caption are to be multiplied by: "(in thousands of €)" 1,000. */
export const scaleOf: (text: string) => number = remembered(readScale);

function readScale(text: string): number {
  const folded = fold(text);
  const indian =
    /(?:[([,₹].*|^|\b(?:in|en|em|rs\.?|inr|rupees|rupias)\s)(?<!\p{L})(?:(lakhs?|lacs?)|crores?)(?!\p{L})/u.exec(
      folded,
    );
  if (indian !== null) return indian[1] === undefined ? 1e7 : 1e5;
  if (/[(\[,]|^(?:in|en|em) |[$€£]/.test(folded) || coded.test(folded)) {
    if (thousands.test(folded)) return 1e3;
    if (millions.test(folded)) return 1e6;
  }
  return unitsAlone.test(folded) ? 1e3 : scaleBesideMark(folded);
}

/** A heading says it again, or says it for its own column: the two are never multiplied. */
export const nearerScale = (own: number | undefined, around: number): number =>
  own === undefined || own === 1 ? around : own;
