import type { DecimalSign } from "../../../calc/index.ts";
import { amountPhrases } from "../../../lexicon/amounts.ts";
import { anyOf } from "../../../lexicon/language.ts";
import { time } from "../../../lexicon/time.ts";
import { fold, singleLine } from "../fold.ts";
import { amountsIn, type TextAmount } from "./amounts.ts";
import { currencyIn, type CurrencyMark } from "./currencyMarks.ts";
import type { DoubtKind } from "./moneyRow.ts";
import { readDue, type Due } from "./period.ts";
import { readMultipleOf } from "./multipleOf.ts";
import { isProductOf, timesPaid, type Product } from "./product.ts";
import { readShareOfAmount } from "./shareOfAmount.ts";
import type { ShownAmount } from "./structure/sum.ts";
import { isPerUnit } from "./words.ts";
import { allCaught } from "../match.ts";
import { textAt } from "../../textAt.ts";
import { itemAt } from "../../itemAt.ts";

/** What an item, a heading or a sentence says beside its name: an amount with what belongs to it. */
export interface ItemValue {
  readonly amount?: ShownAmount;
  readonly likely?: number;
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

const periodCounts = (["year", "half", "quarter", "month", "week"] as const).map(
  (unit) => new RegExp(String.raw`\d\s*(?:${anyOf(time, (words) => words.units[unit])})(?!\p{L})`, "u"),
);

/** The amount that a text behind a name says. */
export function readValue(value: string, decimal?: DecimalSign): ItemValue {
  const ofAmount = /%/.test(value)
    ? readShareOfAmount(value, decimal)
    : /\d/.test(value)
      ? readMultipleOf(value, decimal)
      : undefined;
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
  const percent = amounts.find(({ kind }) => kind === "percent");
  if (amount === undefined) {
    if (percent === undefined || percent.low !== percent.high) return {};
    const isShare = ofTheTotal.test(fold(value)) || isWhole(value, percent.start, percent.end);
    return isShare ? { share: percent.low } : {};
  }
  const paid = equals === undefined && money.length === 1 ? timesPaid(value, dues(amount).due) : undefined;
  if (paid !== undefined) {
    const all = { low: amount.low * paid, high: amount.high * paid, rounding: 0 };
    const unitCost = { low: amount.low, high: amount.high };
    return { amount: all, quantity: paid, unitCost, derived: true, basis: singleLine(value), ...currency };
  }
  const several = equals === undefined && (areDifferent(value, money) || isJoined(value, amount));
  const stated = money.find((one) => one === amount);
  const isPercentiles = stated?.percentiles === true;
  return {
    amount,
    ...(stated?.likely === undefined ? {} : { likely: stated.likely }),
    ...(percent !== undefined &&
    percent.low === percent.high &&
    percent.end < itemAt(amounts, amounts.length - 1).end &&
    ofTheTotal.test(fold(value.replace(/\([^()]*\)/g, " ")))
      ? { share: percent.low }
      : {}),
    ...dues(amount),
    ...currency,
    ...(percentile.test(value) || stated?.bound === true || saysMore(value, amount)
      ? { basis: singleLine(value) }
      : {}),
    ...(isPercentiles
      ? { doubt: "percentiles" as const }
      : several
        ? { doubt: "severalAmounts" as const }
        : isOfOne(value.slice(amount.end)) || countsWhatIsPriced(value, amount)
          ? { doubt: "perUnit" as const }
          : {}),
  };
}

/** "€5M (P80)" is no plain amount. */
const percentile = /(?<![\p{L}\d])p[1-9]\d?(?![\p{L}\d])/iu;

/** "40 % del total", "30% of the budget": a share of what the budget comes to. */
const ofTheTotal =
  /^\D{0,12}\d[\d.,]*\s?%\s+(?:(?:of|de|del|do|du|des|vom|von)\s+)?(?:(?:the|la|el|le|o|a)\s+)?(?:(?:total|overall|whole)\s+)?(?:total|budget|presupuesto|orcamento|gesamtbudget|budget total|presupuesto total|investment|inversion)\W*$/u;

/** "$150 each", "12 € cada uno": the price of one, of which nobody says how many. */
const eachBehind =
  /^\)?\s?(?:each|apiece|a piece|ea\.?|c\/u|cada un[oa]|la unidad|por unidad|per (?:unit|piece|item)|\/ ?(?:unit|ud\.?|unidad|piece|stuck)|pro stuck|je stuck|piece|(?:a )?l'unite|cada)(?!\p{L})/u;

/** "$25 per user per month", "1,450 per month each": behind the amount and before any remark. */
function isOfOne(behind: string): boolean {
  const said = fold(behind);
  if (eachBehind.test(said)) return true;
  const near = textAt(said.split(/[(,;=]/), 0);
  return eachClosing.test(near) || isPerUnit(near) || (overUnit.test(near) && readDue(near) === undefined);
}

/** "140 € por puesto, 36 puestos": what stands behind the amount as one is counted beside it. */
function countsWhatIsPriced(value: string, amount: ShownAmount & Partial<TextAmount>): boolean {
  const folded = fold(value);
  const one = pricedOne.exec(folded.slice(amount.end ?? 0))?.[1];
  if (one === undefined || readDue(`por ${one}`) !== undefined) return false;
  return new RegExp(String.raw`\d\s+${one.slice(0, 6)}\p{L}*`, "u").test(folded);
}

const pricedOne = /^\W{0,3}(?:por|per|pro|par|cada|je|a)\s(\p{L}{3,})/u;

/** "150/episode", "0.48 €/litre", "22 per hour". */
const overUnit = /^\W{0,3}(?:\/|(?:per|pro)\s|por\shora)\s?\p{L}*/u;
const eachClosing = /(?<!\p{L})(?:each|apiece|c\/u|cada un[oa]|cada)\W*$/u;

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
  if (first === undefined) return false;
  return others.some((other) => {
    const between = value.slice(first.end, other.start);
    const ratio = first.high === 0 ? 0 : other.high / first.high;
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
function isJoined(value: string, { low, high, start, end }: TextAmount): boolean {
  if (low === high) return false;
  const said = value.slice(start, end);
  const choice = joinedByOr.exec(fold(said));
  if (choice !== null && currencyIn(said.slice(0, choice[1]?.length)) !== undefined) return true;
  return joinedByAnd.test(fold(said)) && !between.test(fold(value.slice(0, start + 12)));
}

const between = /(?<!\p{L})(?:between|entre|from|desde|de)(?!\p{L})/u;

const small =
  /\b(?:a|al|to|and|y|e|de|of|del|entre|between|por|per|cada|each|approx|aprox|about|around|ca|year|ano|anos|mes|month|years|months|meses|up|hasta|mil|millones|million|k|m)\b/g;

/** Whether a value has words beyond its amount and its period, which are its basis. */
function saysMore(value: string, { start, end }: TextAmount): boolean {
  const beside = fold(`${value.slice(0, start)} ${value.slice(end)}`);
  const due = readDue(beside);
  const rest = beside.replace(small, " ");
  const words = allCaught(rest, /\p{L}+/gu);
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
