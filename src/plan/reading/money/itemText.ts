import type { DecimalSign } from "../../../calc/index.ts";
import { amountPhrases } from "../../../lexicon/amounts.ts";
import { anyOf } from "../../../lexicon/language.ts";
import { time } from "../../../lexicon/time.ts";
import { cleanName, fold, singleLine } from "../fold.ts";
import { amountsIn, type TextAmount } from "./amounts.ts";
import { currencyIn, type CurrencyMark } from "./currencyMarks.ts";
import type { DoubtKind } from "./moneyRow.ts";
import { readMoment } from "./moments.ts";
import { dueBehindName, readDue, type Due } from "./period.ts";
import type { ShownAmount } from "./structure/sum.ts";
import { isProductOf, type Product } from "./product.ts";
import { remembered } from "../remembered.ts";
import { roleIn } from "./words.ts";

/** What an item, a heading or a sentence says: a name and an amount with what belongs to it. */
export interface ItemText {
  readonly name: string;
  readonly amount?: ShownAmount;
  readonly share?: number;
  readonly due?: Due;
  readonly quantity?: number;
  readonly unit?: string;
  readonly unitCost?: { readonly low: number; readonly high: number };
  readonly derived?: true;
  readonly basis?: string;
  readonly currency?: CurrencyMark;
  readonly doubt?: DoubtKind;
}

/** No name of a line is longer than this: what is, is a sentence. */
const longestName = 120;
const numbering = /^(?:\d{1,2}(?:\.\d{1,3})*[.)]|\d{1,2}(?:\.\d{1,3})+|[a-z]\)|[ivx]{1,4}[.)])\s+/i;
const leader = /[\s.·…_]*(?:\.{3,}|…|·{3,}|_{3,})[\s.·…_]*$/;
const dash = /\s*(?:[:：=|]|→|[–—-])\s*$/;
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
  const value = text.trim();
  if (value === "") return splitWords(name, decimal);
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
    const behind = line.slice(first.end).replace(moneyFirst, "");
    if (!/^\s*(?:[:–—-]|for|para|de|of|em|en)\s/iu.test(line.slice(first.end)))
      return { name: cleanItemName(line) };
    return withName(cleanItemName(behind), readValue(line.slice(start, first.end), decimal), line);
  }
  // "Hall (£4,000)" is no loss: behind a name, parentheses only enclose.
  const opened = /^[(\[]/.exec(line.slice(start)) ?? /[(\[]\s*$/.exec(ahead);
  const name = ahead
    .replace(/[(\[]\s*$/, "")
    .replace(leader, "")
    .replace(dash, "");
  const rest = line.slice(start).replace(/^[(\[]/, "");
  const value = opened === null ? rest : rest.replace(/[)\]](?=[^)\]]*$)/, "");
  if (name.length > longestName) return { name: cleanItemName(line) };
  return withName(cleanItemName(name), readValue(value, decimal), name);
}

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
  return factor === null || amountsIn(factor[1] ?? "", decimal).length === 0
    ? start
    : start - (factor[1] ?? "").length;
}

function withName(name: string, value: Omit<ItemText, "name">, said: string): ItemText {
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

function withoutShare(name: string): string {
  const rest = name.replace(sharePrefix, "");
  return roleIn(rest, false) === undefined ? rest : name;
}

/** A name without its number, its footnotes and the signs that lead over to its amount. */
export const cleanItemName = remembered((name) => {
  const line = cleanName(singleLine(name).replace(dash, "")).replace(/[,;]$/, "").replace(footnote, "");
  const plain = line.replace(numbering, "");
  const named = readMoment(line) !== undefined ? line : withoutShare(plain);
  return named === "" ? line : named;
});

const periodCounts = (["year", "half", "quarter", "month", "week"] as const).map(
  (unit) => new RegExp(String.raw`\d\s*(?:${anyOf(time, (words) => words.units[unit])})(?!\p{L})`, "u"),
);

/** "30 % of 90,000", "el 21% de 4.000 €": a share of an amount that stands behind it. */
const shareOfAmount =
  /^\D{0,12}?(\d[\d.,]*)\s?%\s+(?:of|de|del|von|do|da|du|des|sobre|on)\s+(?:(?:the|el|la|los|las|o|a|le|den|der)\s+)?(?=[^\p{L}\d]{0,3}(?:\p{L}{1,3}[$€£]?\s?)?\d)/iu;

/** A share of an amount: what it comes to where that is said, else the product of both. */
function readShareOfAmount(
  value: string,
  decimal: DecimalSign | undefined,
): Omit<ItemText, "name"> | undefined {
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

/** The amount that a text behind a name says. */
export function readValue(value: string, decimal?: DecimalSign): Omit<ItemText, "name"> {
  const ofAmount = /%/.test(value) ? readShareOfAmount(value, decimal) : undefined;
  if (ofAmount !== undefined) return ofAmount;
  const amounts = amountsIn(value, decimal);
  const money = amounts.filter(({ kind }) => kind === "money");
  const product = isProductOf(value, amounts);
  const mark = currencyIn(value);
  const currency = mark === undefined ? {} : { currency: mark };
  const dues = (amount: TextAmount | undefined): { due?: Due } => {
    const due = dueBeside(value, amount, amounts);
    return due === undefined ? {} : { due };
  };
  if (product !== undefined) {
    return {
      ...product,
      ...(countsItsPeriods(value) ? {} : dues(undefined)),
      ...currency,
      basis: singleLine(value),
      ...(product.fits === false
        ? { doubt: "product" as const }
        : statesMore(value, money, product)
          ? { doubt: "severalAmounts" as const }
          : {}),
    };
  }
  const equals = afterEquals(value, amounts);
  const amount = equals ?? money[0] ?? wholeNumber(value, amounts);
  if (amount === undefined) {
    const percent = amounts.find(({ kind }) => kind === "percent");
    if (percent !== undefined && percent.low === percent.high && ofTheTotal.test(fold(value)))
      return { share: percent.low };
    return percent !== undefined && isWhole(value, percent.start, percent.end) && percent.low === percent.high
      ? { share: percent.low }
      : {};
  }
  const several =
    equals === undefined && ((money.length > 1 && areDifferent(value, money)) || isJoined(value, amount));
  const percent = amounts.find(({ kind }) => kind === "percent");
  return {
    amount,
    ...(percent !== undefined &&
    percent.low === percent.high &&
    percent.end < (amounts.at(-1)?.end ?? 0) &&
    ofTheTotal.test(fold(value.replace(/\([^()]*\)/g, " ")))
      ? { share: percent.low }
      : {}),
    ...dues(amount),
    ...currency,
    ...(saysMore(value, amount) ? { basis: singleLine(value) } : {}),
    ...(several
      ? { doubt: "severalAmounts" as const }
      : eachBehind.test(fold(value.slice("end" in amount ? amount.end : 0)))
        ? { doubt: "perUnit" as const }
        : {}),
  };
}

/** "40 % del total", "30% of the budget": a share of what the budget comes to. */
const ofTheTotal =
  /^\D{0,12}\d[\d.,]*\s?%\s+(?:(?:of|de|del|do|du|des|vom|von)\s+)?(?:(?:the|la|el|le|o|a)\s+)?(?:(?:total|overall|whole)\s+)?(?:total|budget|presupuesto|orcamento|gesamtbudget|budget total|presupuesto total|investment|inversion)\W*$/u;

/** "$150 each", "12 € cada uno": the price of one, of which nobody says how many. */
const eachBehind =
  /^\)?\s?(?:each|apiece|a piece|ea\.?|c\/u|cada un[oa]|la unidad|por unidad|per (?:unit|piece|item)|\/ ?(?:unit|ud\.?|unidad|piece|stuck)|pro stuck|je stuck|piece|(?:a )?l'unite|cada)(?!\p{L})/u;

/** "$2,200/month x 4 months" comes to what all four cost: it is no longer an amount of a month. */
function countsItsPeriods(value: string): boolean {
  const folded = fold(value);
  const due = readDue(value);
  return due !== undefined && due.period !== "once" && periodCounts.some((counted) => counted.test(folded));
}

/** How often an amount is due by the words up to the next amount, else by all words around. */
function dueBeside(
  value: string,
  amount: TextAmount | undefined,
  amounts: readonly TextAmount[],
): Due | undefined {
  if (amount === undefined) return readDue(value);
  const next = amounts.find(({ start }) => start >= amount.end)?.start ?? value.length;
  return readDue(value.slice(amount.end, next)) ?? readDue(value);
}

/** More figures than this say no amount, and to try each in a line of thousands would take the square of its length. */
const mostFigures = 50;

/** The first bare figure that is little less than the whole value. */
function wholeNumber(value: string, amounts: readonly TextAmount[]): TextAmount | undefined {
  return amounts
    .slice(0, mostFigures)
    .find(({ kind, start, end }) => kind === "number" && isWhole(value, start, end));
}

/** Whether a value is little more than its figure: words in parentheses and periods may stand beside it. */
function isWhole(value: string, start: number, end: number): boolean {
  const beside = `${value.slice(0, start)} ${value.slice(end)}`.replace(/\([^()]*\)/g, " ");
  return (
    readDue(beside) !== undefined ||
    !/\p{L}{2,}/u.test(beside.replace(/\b(?:de|of|ca|aprox|approx|about|unos)\b/gi, ""))
  );
}

function afterEquals(value: string, amounts: readonly TextAmount[]): TextAmount | undefined {
  const at = value.lastIndexOf("=");
  return at < 0 ? undefined : amounts.find(({ start }) => start > at);
}

/** "120 seats at $30 a month, about $43,200 a year": a product that another amount stands behind. */
function statesMore(value: string, money: readonly TextAmount[], product: Product): boolean {
  if (product.fits !== undefined || product.unitCost === undefined) return false;
  const { unitCost, amount } = product;
  return money.some(
    ({ high, start }) =>
      high !== unitCost.high && high !== amount.high && !/\([^)]*$/.test(value.slice(0, start)),
  );
}

/** Whether further amounts beside the first are other money, not the same in other words or in parentheses. */
function areDifferent(value: string, [first, ...others]: readonly TextAmount[]): boolean {
  return others.some((other) => {
    const between = value.slice(first?.end ?? 0, other.start);
    const ratio = first === undefined || first.high === 0 ? 0 : other.high / first.high;
    return !/\([^)]*$/.test(between) && Math.abs(ratio - 12) > 0.1;
  });
}

const joining = (phrases: readonly string[]): RegExp =>
  new RegExp(String.raw`^(.*?\d[^\d]*?)(?<!\p{L})(?:${phrases.join("|")})(?!\p{L})[^\d]*\d`, "u");
const joinedByAnd = joining(amountPhrases("and"));
const joinedByOr = joining(amountPhrases("or"));

/**
 * "300 € and 120 €" are two amounts, "between 300 and 400" is one; "5 or 6 M€" is about that much, "10 € or 20 €"
 * is a choice.
 */
function isJoined(value: string, { low, high, start, end }: ShownAmount & Partial<TextAmount>): boolean {
  if (low === high || start === undefined || end === undefined) return false;
  const said = value.slice(start, end);
  const choice = joinedByOr.exec(fold(said));
  if (choice !== null && currencyIn(said.slice(0, choice[1]?.length)) !== undefined) return true;
  return joinedByAnd.test(fold(said)) && !between.test(fold(value.slice(0, start + 12)));
}

const between = /(?<!\p{L})(?:between|entre|from|desde|de)(?!\p{L})/u;

const small =
  /\b(?:a|al|to|and|y|e|de|of|del|entre|between|por|per|cada|each|approx|aprox|about|around|ca|year|ano|anos|mes|month|years|months|meses|up|hasta|mil|millones|million|k|m)\b/g;

/** Whether a value has words beyond its amount and its period, which are its basis. */
function saysMore(value: string, { start, end }: { start?: number; end?: number } & ShownAmount): boolean {
  const beside = fold(`${value.slice(0, start ?? 0)} ${value.slice(end ?? 0)}`);
  const due = readDue(beside);
  const rest = beside.replace(small, " ");
  const words = rest.match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return false;
  if (due !== undefined && due.times > 1) return true;
  const other = words.filter(
    (word) =>
      readDue(word) === undefined &&
      currencyIn(word.toUpperCase()) === undefined &&
      currencyIn(word) === undefined,
  );
  return (
    other.some((word) => word.length > 1) &&
    !(due !== undefined && other.every((word) => /^(?:one|off|time|una|vez|sola|pago|unico)$/.test(word)))
  );
}
