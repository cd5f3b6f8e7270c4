import type { DecimalSign } from "../../../calc/index.ts";
import { cleanName, fold, singleLine } from "../fold.ts";
import { remembered } from "../remembered.ts";
import { amountsIn, type TextAmount } from "./amounts.ts";
import { currencyIn } from "./currencyMarks.ts";
import { withResultMarked } from "./dashedResult.ts";
import { readValue, type ItemValue } from "./itemValue.ts";
import { readMoment } from "./moments.ts";
import { dueBehindName } from "./period.ts";
import { withShareApart } from "./shareOfAmount.ts";
import { roleIn } from "./words.ts";
import { caught } from "../match.ts";

/** What an item, a heading or a sentence says: a name and an amount with what belongs to it. */
export interface ItemText extends ItemValue {
  readonly name: string;
}

/** No name of a line is longer than this: what is, is a sentence. */
const longestName = 120;
const numbering = /^(?:\d{1,2}(?:\.\d{1,3})*[.)]|\d{1,2}(?:\.\d{1,3})+|[a-z]\)|[ivx]{1,4}[.)])\s+/i;
const leader = /[\s.·…_]*(?:\.{3,}|…|·{3,}|_{3,})[\s.·…_]*$/;
const dash = /\s*(?:[:：=|]|→|[–—-]|(?<=\s)\.{2})\s*$/;
const moneyFirst = /^\s*(?:[:–—-]|for|para|de|of|em|en)\s+/i;

/** Reads "Name: amount", "Name - amount", "Name (amount)", "Name 450 €" and "450 € for name". */
export function readItem(name: string, text: string, decimal?: DecimalSign): ItemText {
  if (decimal !== undefined || name.includes("\n")) return itemOf(name, text, decimal);
  return itemAlone(`${name}\n${text}`);
}

const itemAlone = remembered((both) => {
  const end = both.indexOf("\n");
  return itemOf(both.slice(0, end), both.slice(end + 1), undefined);
});

function itemOf(name: string, text: string, decimal: DecimalSign | undefined): ItemText {
  const value =
    roleIn(name, false) === "discount" ? text.trim() : withResultMarked(withShareApart(text.trim()));
  if (value === "") return splitWords(withResultMarked(withShareApart(name)), decimal);
  // "Name - detail: amount" may have been cut at its colon; a dated name ("2026: 5") is a name all the same.
  return withName(cleanItemName(name), readValue(value, decimal), name);
}

function splitWords(words: string, decimal: DecimalSign | undefined): ItemText {
  const line = singleLine(words);
  const amounts = amountsIn(line, decimal).filter(({ kind }) => kind === "money" || kind === "percent");
  const bare = trailingNumber(line, decimal);
  const first = amounts.find(({ kind }) => kind === "money") ?? bare ?? amounts[0];
  if (first === undefined) return { name: cleanItemName(line) };
  const start = factorStart(line, first.start, decimal);
  const ahead = line.slice(0, start);
  if (!/\p{L}/u.test(ahead)) {
    const value = readValue(line.slice(start), decimal);
    if (value.quantity !== undefined) return { ...value, name: cleanItemName(line.replace(/\s*=.*$/, "")) };
    const shared = sharedName.exec(line);
    if (shared !== null && amounts.length === 1)
      return withName(cleanItemName(caught(shared, 2)), readValue(caught(shared, 1), decimal), line);
    const behind = line.slice(first.end).replace(moneyFirst, "");
    if (!/^\s*(?:[:–—-]|for|para|de|of|em|en)\s/iu.test(line.slice(first.end)))
      return { name: cleanItemName(line) };
    return withName(cleanItemName(behind), readValue(line.slice(start, first.end), decimal), line);
  }
  // "Hall (£4,000)" is no loss: behind a name, parentheses only enclose.
  const opened = /^[(\[]/.exec(line.slice(start)) ?? /[(\[]\s*$/.exec(ahead);
  const name = ahead
    .replace(/[(\[]\s*$/, "")
    // "In kind (labour, valued at $9,000)": an aside that the amount closes.
    .replace(/(?<=\p{L}[^(]*)\s*\([^()]*$/u, "")
    .replace(leader, "")
    .replace(dash, "");
  const rest = line.slice(start).replace(/^[(\[]/, "");
  const value = opened === null ? rest : rest.replace(/[)\]](?=[^)\]]*$)/, "");
  if (name.length > longestName) return { name: cleanItemName(line) };
  return withName(cleanItemName(name), readValue(value, decimal), name);
}

/** "40% stock", "25 % tienda y marketing": a share of what the list is about, with a short name behind it. */
const sharedName =
  /^(\d{1,3}(?:[.,]\d+)?\s?%)\s+((?!(?:of|de|do|da|del|off|from|more|less|más|menos|mais)(?!\p{L}))\p{L}[^\d.;:,(]{1,38})$/iu;

const leadsOver =
  /(?<!\p{L})(?:of|to|than|from|by|for|up|the|in|de|a|al|del|hasta|unos|mas|para|que|por|ate|com)\s+$/u;

/** A bare figure that closes a line behind a dash or dots: "Hall - 4,000". */
function trailingNumber(line: string, decimal: DecimalSign | undefined): TextAmount | undefined {
  const last = amountsIn(line, decimal).at(-1);
  if (last?.kind !== "number" || last.end < line.length) return undefined;
  const ahead = line.slice(0, last.start);
  // "Semillas y abonos 48.000": grouped digits behind a name, where no word leads over to them.
  const grouped = /^[1-9]\d{0,2}(?:[.,'’\u00A0\u202F ]\d{3})+$/.test(line.slice(last.start, last.end));
  const named = /\p{L}[\p{L})]\s+$/u.test(ahead) && !leadsOver.test(fold(ahead));
  return /(?:\s[–—-]\s|\.{3,}\s?|…\s?|=\s?)$/.test(ahead) || (grouped && named) ? last : undefined;
}

/** Where factors begin that stand before an amount: "2 x $450" begins at the 2. */
function factorStart(line: string, start: number, decimal: DecimalSign | undefined): number {
  const factor =
    /(?:^|[\s:(–—-])(\d[\d.,]*(?:\s\p{L}+){0,2}\s?(?:[x×*@]|(?<=\s)at(?=\s))\s?(?:\d[\d.,]*(?:\s\p{L}+){0,2}\s?[x×*@]\s?)?)$/u.exec(
      line.slice(0, start),
    );
  return factor === null || amountsIn(caught(factor, 1), decimal).length === 0
    ? start
    : start - caught(factor, 1).length;
}

function withName(name: string, value: ItemValue, said: string): ItemText {
  const due = value.due ?? dueBehindName(said);
  const currency = value.currency ?? (value.amount === undefined ? undefined : currencyIn(said));
  return {
    ...value,
    name,
    ...(due === undefined ? {} : { due }),
    ...(currency === undefined ? {} : { currency }),
  };
}

/** Marks of footnotes behind a name: "[^1]", "*", "†", "¹"; "C++" and "100%" are none. */
const footnote = /(?<=[\p{L}\d)])\s?(?:\[\^[^\]]{1,12}\]|\*{1,3}|[†‡§]|[¹²³⁴-⁹]|\\\*)+$/u;

/** "50% Engineering": the share is no part of the name. */
const sharePrefix = /^\d{1,3}(?:[.,]\d+)?\s?%\s*(?:[–—:-]\s*|(?:of|for|to|para|en|de)\s+)?(?=\p{L}{2})/iu;

/** "Engineering, 50%" as well; "VAT 21%" is named so. */
const shareSuffix = /(?<=\p{L}.*)\s*[,|–—-]\s*\d{1,3}(?:[.,]\d+)?\s?%$/u;

function withoutShare(name: string): string {
  const rest = name.replace(sharePrefix, "").replace(name.endsWith("%") ? shareSuffix : "", "");
  return roleIn(rest, false) === undefined ? rest : name;
}

/** "Impianti     €": the sign of a column that stands apart from its figures. */
const markBehind = /(?<=[\p{L}\d)%])\s+\p{Sc}$/u;

/** A name without its number, its footnotes and the signs that lead over to its amount. */
export const cleanItemName = remembered((name) => {
  const line = cleanName(singleLine(name).replace(dash, ""))
    .replace(/[,;]$/, "")
    .replace(footnote, "")
    .replace(markBehind, "");
  const plain = line.replace(numbering, "");
  const named = readMoment(line) !== undefined ? line : withoutShare(plain);
  return named === "" ? line : named;
});
