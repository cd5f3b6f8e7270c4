import type { MoneyColumn } from "../../../lexicon/money.ts";
import { currencyIn, type CurrencyMark } from "./currencyMarks.ts";
import { areApart, isConversion, isDifference, isMultiple, isProduct, isRowSum, rise } from "./columnSums.ts";
import { columnsNamed, scaleOf } from "./columnWords.ts";
import type { Grid, GridRow } from "./grid.ts";
import { readMoment, type Moment } from "./moments.ts";
import { readWholeDue, type Due } from "./period.ts";
import { isPerUnit, optionIn, totalIn } from "./words.ts";

export type ColumnRole =
  | "ordinal"
  | "name"
  | "category"
  | "note"
  | "amount"
  | "low"
  | "likely"
  | "high"
  | "quantity"
  | "unitCost"
  | "byPeriod"
  | "total"
  | "planned"
  | "actual"
  | "variance"
  | "share"
  | "frequency"
  | "moment"
  | "income"
  | "apart"
  | "sameMoney"
  | "option"
  | "part"
  | "unknown";

/** What a column is, and why. */
export interface Column {
  readonly at: number;
  readonly heading: string;
  readonly role: ColumnRole;
  readonly because: "words" | "cells" | "arithmetic" | "position";
  readonly due?: Due;
  readonly scale: number;
  readonly currency?: CurrencyMark;
  readonly moment?: Moment;
}

/** A table's columns, with the table's reading as a whole. */
export interface TableColumns {
  readonly columns: readonly Column[];
  /** Columns of amounts whose relation nobody told. */
  readonly unsure: boolean;
}

interface Draft {
  readonly at: number;
  readonly heading: string;
  readonly named: ReadonlySet<MoneyColumn>;
  readonly type: "amount" | "percent" | "counted" | "moment" | "text" | "empty";
  role?: ColumnRole;
  because: Column["because"];
}

/** Finds out what each column is by its cells, by arithmetic over its rows and by its heading. */
export function readColumns(grid: Grid, inYear?: number): TableColumns {
  const drafts = Array.from({ length: grid.width }, (_, at): Draft => {
    const heading = grid.headings[at] ?? "";
    return { at, heading, named: columnsNamed(heading), type: typeOf(grid, at), because: "cells" };
  });
  const rows = grid.rows.filter(({ cells }) => cells.every(({ text }) => totalIn(text) === undefined));
  takeTexts(grid, drafts);
  takeFigures(rows, drafts, inYear);
  const open = drafts.filter(({ role, type }) => role === undefined && type === "amount");
  const unsure = open.length > 0 ? takeAmounts(rows, drafts, open) : false;
  return { columns: drafts.map((draft) => settled(draft, inYear)), unsure };
}

function settled(draft: Draft, inYear: number | undefined): Column {
  const { at, heading, role = "note", because } = draft;
  const due = readWholeDue(heading);
  const currency = currencyIn(heading);
  const moment = readMoment(heading, inYear);
  return {
    at,
    heading,
    role,
    because,
    scale: scaleOf(heading),
    ...(due === undefined ? {} : { due }),
    ...(currency === undefined ? {} : { currency }),
    ...(moment === undefined ? {} : { moment }),
  };
}

function typeOf({ rows }: Grid, at: number): Draft["type"] {
  const kinds = rows.map(({ cells }) => cells[at]?.kind ?? "empty").filter((kind) => kind !== "empty");
  const count = (...wanted: string[]): number => kinds.filter((kind) => wanted.includes(kind)).length;
  if (kinds.length === 0) return "empty";
  const worded = kinds.length - count("open");
  if (count("moment") === kinds.length) return "moment";
  // A bare figure such as 2000 looks like a year, which its column decides.
  if (count("amount", "moment") > 0.6 * worded && count("amount") > 0) return "amount";
  if (count("percent") > 0.6 * worded) return "percent";
  if (count("counted", "amount") > 0.6 * worded)
    return count("amount") > count("counted") ? "amount" : "counted";
  return "text";
}

/** Numbering, names, categories, remarks and periods of rows. */
function takeTexts({ rows }: Grid, drafts: readonly Draft[]): void {
  const give = (draft: Draft | undefined, role: ColumnRole, because: Draft["because"]): void => {
    if (draft === undefined) return;
    draft.role = role;
    draft.because = because;
  };
  const [first] = drafts;
  if (first !== undefined && isNumbering(first, rows)) give(first, "ordinal", "cells");
  const texts = drafts.filter(({ type, role }) => type === "text" && role === undefined);
  for (const draft of texts) if (draft.named.has("frequency")) give(draft, "frequency", "words");
  const free = texts.filter(({ role }) => role === undefined);
  const filled = (draft: Draft): string[] => rows.flatMap(({ cells }) => cells[draft.at]?.text || []);
  const repeats = (draft: Draft): boolean => {
    const values = filled(draft);
    return new Set(values).size < values.length || values.length < rows.length;
  };
  const names = free.filter(({ named }) => !named.has("note") || named.has("name"));
  const [one, two] = names.length > 0 ? names : free;
  const pair = one !== undefined && two !== undefined;
  const divided =
    pair &&
    two.at === one.at + 1 &&
    (two.named.has("name")
      ? one.named.has("category") || repeats(one)
      : repeats(one) && !two.named.has("note") && two.heading !== "");
  if (divided) {
    give(one, "category", one.named.has("category") ? "words" : "cells");
    give(two, "name", two.named.has("name") ? "words" : "cells");
  } else give(one, "name", one?.named.has("name") === true ? "words" : "position");
  for (const draft of free) if (draft.role === undefined) give(draft, "note", "cells");
  for (const draft of drafts.filter(({ type, role }) => type === "moment" && role === undefined)) {
    const name = drafts.some(({ role }) => role === "name");
    give(draft, name ? "moment" : "name", "cells");
  }
}

function isNumbering(draft: Draft, rows: readonly GridRow[]): boolean {
  const texts = rows.flatMap(({ cells }) => cells[draft.at]?.text || []);
  if (texts.length === 0 || !texts.every((text) => /^(?:\d{1,3}|[A-Za-z])(?:[.-]\d{1,3})*[.)]?$/.test(text)))
    return false;
  if (
    draft.named.has("ordinal") ||
    texts.some((text) => /^\d+[.-]\d/.test(text) && !/^\d+[.-]00?$/.test(text))
  ) {
    return draft.named.has("ordinal") || draft.at === 0;
  }
  const numbers = texts.map((text) => Number.parseInt(text, 10));
  return texts.length > 1 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

/** Columns whose cells or headings leave no doubt. */
function takeFigures(rows: readonly GridRow[], drafts: readonly Draft[], inYear: number | undefined): void {
  for (const draft of drafts) {
    if (draft.role !== undefined) continue;
    if (draft.type === "percent") draft.role = "share";
    else if (draft.type === "counted" || draft.type === "empty") {
      draft.role = draft.type === "counted" && draft.named.has("quantity") ? "quantity" : "note";
      draft.because = "words";
    }
  }
  const figures = drafts.filter(({ role, type }) => role === undefined && type === "amount");
  const years = figures.filter((draft) => allYears(rows, draft));
  for (const draft of years) if (figures.length > years.length) draft.role = "moment";
  const moments = figures.filter(
    ({ role, heading }) => role === undefined && readMoment(heading, inYear) !== undefined,
  );
  if (moments.length > 1) for (const draft of moments) take(draft, "byPeriod", "words");
}

function allYears(rows: readonly GridRow[], { at }: Draft): boolean {
  const texts = rows.flatMap(({ cells }) => cells[at]?.text || []);
  return texts.length > 0 && texts.every((text) => /^(?:19|20)\d{2}$/.test(text));
}

function take(draft: Draft | undefined, role: ColumnRole, because: Draft["because"]): void {
  if (draft === undefined) return;
  draft.role = role;
  draft.because = because;
}

/** Columns of amounts: their relations in figures first, then their words. Says whether some stay unexplained. */
function takeAmounts(rows: readonly GridRow[], drafts: readonly Draft[], open: Draft[]): boolean {
  const left = (): Draft[] => open.filter(({ role }) => role === undefined);
  const byPeriod = drafts.filter(({ role }) => role === "byPeriod");
  if (byPeriod.length > 0) takePeriodTotal(rows, byPeriod, left());
  takeProduct(rows, left(), drafts);
  takeApart(rows, left());
  takeYearOfMonths(rows, left());
  takeRange(rows, left());
  takePlannedActual(rows, left(), drafts);
  takeOptions(left());
  for (const draft of left()) {
    if (draft.named.has("variance")) take(draft, "variance", "words");
    else if (draft.named.has("share") && left().length > 1) take(draft, "share", "words");
  }
  takeSum(rows, left());
  return takeRest(rows, left(), drafts);
}

function takePeriodTotal(rows: readonly GridRow[], periods: readonly Draft[], left: readonly Draft[]): void {
  const parts = periods.map(({ at }) => at);
  for (const draft of left) {
    const sums = isRowSum(rows, parts, draft.at);
    if (sums || totalIn(draft.heading) !== undefined) take(draft, "total", sums ? "arithmetic" : "words");
  }
}

/** Quantity × unit cost = total, by arithmetic; by words where the table has the words and no total. */
function takeProduct(rows: readonly GridRow[], left: readonly Draft[], drafts: readonly Draft[]): void {
  const counts = drafts.filter(({ role, type }) => role === "quantity" && type === "counted");
  const factors = [...counts, ...left];
  for (const total of left) {
    for (const unit of left) {
      const others = factors.filter((draft) => draft !== total && draft !== unit);
      const single = others.find((draft) => isProduct(rows, [draft.at, unit.at], total.at));
      const pair =
        single === undefined
          ? pairs(others).find((two) => isProduct(rows, [...two.map(({ at }) => at), unit.at], total.at))
          : undefined;
      const quantities = single === undefined ? (pair ?? []) : [single];
      if (quantities.length === 0) continue;
      const swapped = quantities.length === 1 && isUnitCost(quantities[0]) && !isUnitCost(unit);
      take(total, "amount", "arithmetic");
      take(swapped ? quantities[0] : unit, "unitCost", "arithmetic");
      for (const draft of swapped ? [unit] : quantities) take(draft, "quantity", "arithmetic");
      return;
    }
  }
  const unit = left.find(({ named }) => named.has("unitCost"));
  const quantity = [...counts, ...left].find(
    (draft) => draft !== unit && draft.named.has("quantity") && !isPerUnit(draft.heading),
  );
  if (unit === undefined || quantity === undefined) return;
  take(unit, "unitCost", "words");
  take(quantity, "quantity", "words");
}

const isUnitCost = (draft: Draft | undefined): boolean =>
  draft !== undefined &&
  (draft.named.has("unitCost") || isPerUnit(draft.heading) || currencyIn(draft.heading) !== undefined);

function pairs(drafts: readonly Draft[]): Draft[][] {
  return drafts.flatMap((first, index) => drafts.slice(index + 1).map((second) => [first, second]));
}

function takeApart(rows: readonly GridRow[], left: readonly Draft[]): void {
  for (const [one, two] of pairs(left)) {
    if (one === undefined || two === undefined || !areApart(rows, one.at, two.at)) continue;
    const apart = one.named.has("apart") ? one : two;
    take(apart, "apart", "cells");
    return;
  }
}

function takeYearOfMonths(rows: readonly GridRow[], left: readonly Draft[]): void {
  for (const first of left) {
    for (const second of left) {
      if (first === second || first.role !== undefined || second.role !== undefined) continue;
      const monthly = readWholeDue(first.heading)?.period;
      const yearly = readWholeDue(second.heading)?.period;
      const said = monthly === "month" && yearly === "year";
      if (!said && !(monthly !== "year" && isMultiple(rows, first.at, second.at, 12))) continue;
      const [kept, same] = first.at < second.at || !said ? [first, second] : [second, first];
      take(kept, "amount", said ? "words" : "arithmetic");
      take(same, "sameMoney", said ? "words" : "arithmetic");
      return;
    }
  }
}

function takeRange(rows: readonly GridRow[], left: readonly Draft[]): void {
  const low = left.find(({ named }) => named.has("low"));
  const high = left.find((draft) => draft !== low && draft.named.has("high"));
  if (
    low === undefined ||
    high === undefined ||
    !(rise(rows, [low.at, high.at]) || rise(rows, [high.at, low.at]))
  )
    return;
  const falling = !rise(rows, [low.at, high.at]);
  take(falling ? high : low, "low", "words");
  take(falling ? low : high, "high", "words");
  const between = left.find(
    ({ role, named }) => role === undefined && (named.has("likely") || named.has("amount")),
  );
  if (
    between !== undefined &&
    rise(rows, [falling ? high.at : low.at, between.at, falling ? low.at : high.at])
  ) {
    take(between, "likely", "words");
  }
}

function takePlannedActual(rows: readonly GridRow[], left: readonly Draft[], drafts: readonly Draft[]): void {
  const actual = left.find(({ named }) => named.has("actual"));
  if (actual === undefined) return;
  const planned =
    left.find((draft) => draft !== actual && draft.named.has("planned")) ??
    left.find((draft) => draft !== actual && draft.named.has("amount")) ??
    drafts.find(({ role }) => role === "amount");
  if (planned === undefined) return;
  take(actual, "actual", "words");
  if (planned.role === undefined) take(planned, "planned", "words");
  for (const draft of left) {
    if (draft.role !== undefined) continue;
    if (isDifference(rows, planned.at, actual.at, draft.at)) take(draft, "variance", "arithmetic");
    else if (draft.named.has("variance")) take(draft, "variance", "words");
  }
}

function takeOptions(left: readonly Draft[]): void {
  const options = left.filter(({ heading }) => optionIn(heading) !== undefined);
  if (options.length > 1) for (const draft of options) take(draft, "option", "words");
}

/** Columns that add up to another are its parts (by who pays, by place): the sum is the amount. */
function takeSum(rows: readonly GridRow[], left: readonly Draft[]): void {
  if (left.length < 3) return;
  for (const total of [...left].reverse()) {
    const others = left.filter((draft) => draft !== total);
    if (
      !isRowSum(
        rows,
        others.map(({ at }) => at),
        total.at,
      )
    )
      continue;
    take(total, "amount", "arithmetic");
    for (const draft of others) take(draft, "part", "arithmetic");
    return;
  }
}

/** What is left: one column is the amount; of several the one whose heading says so, if it is the only one. */
function takeRest(rows: readonly GridRow[], left: readonly Draft[], drafts: readonly Draft[]): boolean {
  const main: readonly ColumnRole[] = ["amount", "low", "planned", "byPeriod", "option"];
  const settledMain = drafts.find(({ role }) => role !== undefined && main.includes(role));
  const candidates = left.filter(({ role }) => role === undefined);
  if (settledMain !== undefined) {
    for (const draft of candidates)
      take(draft, isConversion(rows, settledMain.at, draft.at) ? "sameMoney" : "unknown", "arithmetic");
    return candidates.some(
      ({ role, named }) => role === "unknown" && (named.has("amount") || named.size === 0),
    );
  }
  const incomes = candidates.filter(({ named }) => named.has("income") && !named.has("amount"));
  const costs = candidates.filter(({ named }) => named.has("cost"));
  if (incomes.length === 1 && costs.length === 1) {
    take(incomes[0], "income", "words");
    take(costs[0], "amount", "words");
    for (const draft of candidates) if (draft.role === undefined) take(draft, "variance", "position");
    return false;
  }
  const [only] = candidates;
  if (candidates.length === 1) {
    const perUnit =
      only !== undefined &&
      (only.named.has("unitCost") || isPerUnit(only.heading)) &&
      !only.named.has("amount");
    take(only, perUnit ? "unitCost" : "amount", perUnit ? "words" : "cells");
    return false;
  }
  const quantities = candidates.filter(({ named }) => named.has("quantity") && !named.has("amount"));
  const rest = candidates.filter((draft) => !quantities.includes(draft));
  for (const draft of quantities) take(draft, "quantity", "words");
  const [first, ...others] = rest;
  if (first === undefined) return quantities.length > 0;
  const amounts = rest.filter(({ named }) => named.has("amount"));
  const chosen = amounts.length === 1 ? amounts[0] : first;
  take(chosen, "amount", amounts.length === 1 ? "words" : "position");
  let unsure = false;
  for (const draft of [first, ...others]) {
    if (draft === chosen || chosen === undefined) continue;
    const same =
      isConversion(rows, chosen.at, draft.at) &&
      currencyIn(draft.heading)?.mark !== currencyIn(chosen.heading)?.mark;
    take(draft, same ? "sameMoney" : "unknown", same ? "arithmetic" : "position");
    unsure ||= !same;
  }
  return unsure;
}
