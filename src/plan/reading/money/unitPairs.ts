import { numberWords } from "../../../lexicon/amounts.ts";
import { fromEach } from "../../../lexicon/language.ts";
import { time } from "../../../lexicon/time.ts";
import { fold, singleLine } from "../fold.ts";
import { readNumber } from "../number.ts";
import type { MoneyRow } from "./moneyRow.ts";
import { readDue, type Due } from "./period.ts";
import { isSum, type ShownAmount } from "./structure/sum.ts";
import { isPerUnit, saysOnlyBudget } from "./words.ts";
import { allCaught, caught } from "../match.ts";

interface Priced {
  readonly name: string;
  readonly amount?: ShownAmount;
  readonly due?: Due;
}

/** A row that states what several come to, beside the row with the price of one. */
export interface UnitPair {
  /** The row with the price of one. */
  readonly priceAt: number;
  readonly name: string;
  readonly quantity: number;
  readonly unit: string;
  readonly unitCost: { readonly low: number; readonly high: number };
}

/**
 * "Team cost per sprint: 18,000" beside "Three sprints: 54,000" is one line: a row whose name counts what the row
 * beside it prices one of, and whose amount is the product. By the place of the row with the product.
 */
export function unitPairs(rows: readonly Priced[]): ReadonlyMap<number, UnitPair> {
  const pairs = new Map<number, UnitPair>();
  const priced = new Set<number>();
  rows.forEach((row, at) => {
    const counted = row.amount === undefined ? undefined : countIn(row.name);
    if (counted === undefined) return;
    for (const priceAt of [at - 1, at + 1]) {
      const price = rows[priceAt];
      if (price === undefined || priced.has(priceAt) || pairs.has(priceAt) || pairs.has(at)) continue;
      const pair = pairOf(price, row, counted);
      if (pair === undefined) continue;
      pairs.set(at, { ...pair, priceAt });
      priced.add(priceAt);
    }
  });
  return pairs;
}

function pairOf(price: Priced, product: Priced, counted: Counted): Omit<UnitPair, "priceAt"> | undefined {
  const { amount: one } = price;
  if (one === undefined || one.high === 0 || product.amount === undefined) return undefined;
  if (!isPriceOf(price, counted.unit)) return undefined;
  const { quantity, unit } = counted;
  const computed = {
    low: one.low * quantity,
    high: one.high * quantity,
    rounding: one.rounding * quantity,
  };
  if (!isSum(product.amount, computed)) return undefined;
  const named = nameOfPrice(price.name);
  const name = named === "" || saysOnlyBudget(named) ? product.name : named;
  return { name, quantity, unit, unitCost: { low: one.low, high: one.high } };
}

interface Counted {
  readonly quantity: number;
  readonly unit: string;
}

const counting = /(?<![\p{L}\d.,])(\p{L}{2,}|\d[\d.,]*)\s+(\p{L}{3,})/gu;

/** The first number above one with a word behind it: "Cuatro talleres", "Rent for 12 months". */
function countIn(name: string): Counted | undefined {
  for (const found of singleLine(name).matchAll(counting)) {
    const [count, unit] = [caught(found, 1), caught(found, 2)];
    const quantity = /\d/.test(count) ? readNumber(count) : numberWords.get(fold(count));
    if (quantity !== undefined && quantity > 1 && Number.isInteger(quantity)) return { quantity, unit };
  }
  return undefined;
}

/** Whether an amount is for one of what a word counts: by its period, or by its words for one of it. */
function isPriceOf({ name, due }: Priced, unit: string): boolean {
  const said = due ?? readDue(name);
  const folded = fold(unit);
  const period = said === undefined ? undefined : timeWord(said);
  if (period?.test(folded) === true) return true;
  if (!isPerUnit(name) && !each.test(fold(name))) return false;
  const words = allCaught(fold(behindEach(name)), /\p{L}+/gu);
  return words.some((word) => stemOf(word) === stemOf(folded)) || (isPerson(folded) && words.some(isPerson));
}

const each = new RegExp(
  String.raw`(?<!\p{L})(?:per|por|each|every|cada|pro|par|pour chaque|one|un|una|uno)(?!\p{L})`,
  "u",
);
const behindEach = (name: string): string => {
  const found = each.exec(fold(name));
  return found === null ? name : name.slice(found.index + found[0].length);
};

/** Two numbers of one word have their beginning in common. */
const stemOf = (word: string): string => word.replace(/(?:es|s|os|as|x)$/, "").slice(0, 6);
const isPerson = (word: string): boolean => /^(?:pe(?:rson|ople|ssoa)|heads?$)/.test(word);

const units = new Map(
  (["year", "month"] as const).map((unit) => [
    unit,
    new RegExp(`^(?:${fromEach(time, (words) => words.units[unit]).join("|")})$`, "u"),
  ]),
);

function timeWord({ period, times }: Due): RegExp | undefined {
  return period === "once" || times !== 1 ? undefined : units.get(period);
}

/** "Team cost per sprint" without what makes it the price of one. */
function nameOfPrice(name: string): string {
  const found = each.exec(fold(name));
  const plain = found === null ? name : name.slice(0, found.index);
  return plain.replace(/[\s(:,–-]+$/, "").trim();
}

/** What a pair gives the row that states the product. */
export function pairedFields(
  { name, quantity, unit, unitCost }: UnitPair,
  price: Pick<MoneyRow, "line" | "lastLine" | "more">,
): Pick<MoneyRow, "name" | "quantity" | "unit" | "unitCost" | "more"> {
  const more = [[price.line, price.lastLine] as const, ...(price.more ?? [])];
  return { name, quantity, unit, unitCost, more };
}

/** Rows of a table in which every price beside its product is one line with it, and every other price is asked about. */
export function withUnitPairs(rows: readonly MoneyRow[]): MoneyRow[] {
  const pairs = unitPairs(rows);
  const prices = new Set([...pairs.values()].map(({ priceAt }) => priceAt));
  return rows.flatMap((row, at): MoneyRow[] => {
    if (prices.has(at)) return [];
    const pair = pairs.get(at);
    const price = pair === undefined ? undefined : rows[pair.priceAt];
    if (pair !== undefined && price !== undefined) return [{ ...row, ...pairedFields(pair, price) }];
    const asked = row.amount !== undefined && row.quantity === undefined && isPerUnit(row.name);
    return asked && row.doubt === undefined ? [{ ...row, doubt: "perUnit" }] : [row];
  });
}
