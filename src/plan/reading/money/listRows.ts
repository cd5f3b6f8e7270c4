import type { Item } from "../../outline/item.ts";
import { isPlainItem } from "../fields.ts";
import { readNumber } from "../number.ts";
import { fieldOf, isRoiWord, keyOf, type Field } from "../words.ts";
import { readItem, type ItemText } from "./itemText.ts";
import type { MoneyRow } from "./moneyRow.ts";
import { readMoment } from "./moments.ts";
import { sayScale } from "./unitStatement.ts";
import { pairedFields, unitPairs } from "./unitPairs.ts";
import {
  isExample,
  isMeasure,
  isPerUnit,
  isPriceOfOne,
  isRate,
  isReference,
  roleIn,
  totalIn,
} from "./words.ts";

/** What the bullets nested in a line may fill in, as a plan is written. */
const lineFields: readonly Field[] = ["low", "high", "likely", "period", "actual", "basis", "kind"];

/** A measure that stands among costs. */
export interface Measure {
  readonly item: Item;
}

/** The items of a list as rows of money, nested ones deeper. Measures and examples among them are left out. */
export function rowsOfItems(
  items: readonly Item[],
  depth: number,
  inYear: number | undefined,
  measures: Measure[],
): MoneyRow[] {
  const rows: MoneyRow[] = [];
  const texts = items.map((item) => readItem(item.name, item.text));
  const pairs = unitPairs(texts);
  const prices = new Set([...pairs.values()].map(({ priceAt }) => priceAt));
  for (const [at, item] of items.entries()) {
    if (prices.has(at) || item.struck === true) continue;
    const plain = isPlainItem(item);
    const said = texts[at] ?? readItem(item.name, item.text);
    const pair = pairs.get(at);
    const price = pair === undefined ? undefined : items[pair.priceAt];
    const grows = said.amount === undefined && said.share !== undefined && isRate(said.name);
    if (!plain && pair === undefined && (grows || isMeasure(said.name) || isRoiWord(said.name))) {
      measures.push({ item });
      continue;
    }
    if (!plain && said.currency === undefined && isReference(said.name)) continue;
    if (
      !plain &&
      pair === undefined &&
      (isExample(said.name) || isPerUnit(said.name) || isPriceOfOne(said.name))
    )
      continue;
    const fields = new Map<Field, Item>();
    const others: Item[] = [];
    for (const nested of item.nested) {
      const field = fieldOf(nested.name);
      if (field !== undefined && lineFields.includes(field) && nested.text !== "" && !fields.has(field))
        fields.set(field, nested);
      else others.push(nested);
    }
    const nested = rowsOfItems(others, depth + 1, inYear, measures);
    const heads = nested.some(({ amount }) => amount !== undefined);
    const behindSubtotal = rows.at(-1)?.total !== undefined;
    const row = itemRow(item, said, { plain, depth, inYear, heads, behindSubtotal, fields });
    rows.push(
      pair === undefined || price === undefined
        ? row
        : { ...row, ...pairedFields(pair, { line: price.firstLine, lastLine: price.lastLine }) },
      ...nested,
    );
  }
  return rows;
}

interface ItemPlace {
  readonly plain: boolean;
  readonly depth: number;
  readonly inYear: number | undefined;
  readonly heads: boolean;
  readonly behindSubtotal: boolean;
  readonly fields: ReadonlyMap<Field, Item>;
}

function itemRow(item: Item, said: ItemText, place: ItemPlace): MoneyRow {
  const { plain, depth, inYear, heads, behindSubtotal, fields } = place;
  const { name, amount, ...more } = said;
  const number = (field: Field): number | undefined => {
    const text = fields.get(field)?.text;
    return text === undefined ? undefined : readNumber(text);
  };
  const low = number("low") ?? amount?.low ?? number("high") ?? amount?.high;
  const high = number("high") ?? amount?.high ?? low;
  const likely = number("likely") ?? more.likely;
  const actual = number("actual");
  const period = keyOf("period", fields.get("period")?.text ?? "");
  const basis = fields.get("basis")?.text ?? more.basis;
  const total = plain ? undefined : totalIn(name);
  const role = plain || total !== undefined ? undefined : roleIn(name, behindSubtotal);
  const moment = plain ? undefined : readMoment(name, inYear);
  return {
    ...more,
    name: plain ? item.name : name,
    depth,
    marked: false,
    line: item.firstLine,
    lastLine: item.lastLine,
    more: [...fields.values()].map(({ firstLine, lastLine }) => [firstLine, lastLine] as const),
    source: "item",
    ...(sayScale([item.words]) ? { saysScale: true as const } : {}),
    ...(plain ? { plain: true as const } : {}),
    ...(low === undefined || high === undefined
      ? {}
      : { amount: { low, high, rounding: amount?.rounding ?? 0 } }),
    ...(heads && amount === undefined ? { heads: true as const } : {}),
    ...total,
    ...(role === undefined ? {} : { role }),
    ...(moment === undefined ? {} : { moment }),
    ...(period === undefined ? {} : { due: { period, times: 1 } }),
    ...(likely === undefined ? {} : { likely }),
    ...(actual === undefined ? {} : { actual }),
    ...(basis === undefined ? {} : { basis }),
  };
}
