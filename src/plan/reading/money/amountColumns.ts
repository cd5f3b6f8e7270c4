import { takeBeside, takeWhoPays } from "./besideColumns.ts";
import { caseIn, takeCases } from "./cases.ts";
import { columnsNamed } from "./columnWords.ts";
import { currencyIn } from "./currencyMarks.ts";
import { take, type ColumnRole, type Draft } from "./columnDraft.ts";
import {
  amountIn,
  areApart,
  isConversion,
  isDifference,
  isMultiple,
  isRowSum,
  isRunningSum,
} from "./columnSums.ts";
import type { GridRow } from "./grid.ts";
import { readWholeDue } from "./period.ts";
import { pairs, takeBeyondProduct, takeProduct } from "./productColumns.ts";
import { takeLikelyInRange, takeRange } from "./rangeColumns.ts";
import { takeMonthlyUnits, takeStaff } from "./staffColumns.ts";
import { isPerUnit, optionIn, totalIn } from "./words.ts";

/** Columns of amounts: their relations in figures first, then their words. Says whether some stay unexplained. */
export function takeAmounts(rows: readonly GridRow[], drafts: readonly Draft[], open: Draft[]): boolean {
  const left = (): Draft[] => open.filter(({ role }) => role === undefined);
  takeCompared(rows, drafts);
  const byPeriod = drafts.filter(({ role }) => role === "byPeriod");
  if (byPeriod.length > 0) takePeriodTotal(rows, byPeriod, left());
  takeStaff(rows, left(), drafts);
  takeMonthlyUnits(rows, left());
  takeProduct(rows, left(), drafts);
  takeBeyondProduct(rows, drafts);
  takeApart(rows, left());
  takeYearOfMonths(rows, left());
  takeCases(left());
  takeRange(rows, left());
  takeLikelyInRange(rows, left());
  takePlannedActual(rows, left(), drafts);
  takeOptions(left());
  for (const draft of left()) {
    if (draft.named.has("variance")) take(draft, "variance", "words");
    else if (draft.named.has("share") && left().length > 1 && mayBeShares(rows, draft))
      take(draft, "share", "words");
  }
  takeBothWays(rows, left());
  takeSum(rows, left());
  return takeRest(rows, left(), drafts);
}

/** Two times with what the second is more or less than the first: the second is the plan, the first what it was. */
function takeCompared(rows: readonly GridRow[], drafts: readonly Draft[]): void {
  const [first, second, ...more] = drafts.filter(({ role }) => role === "byPeriod");
  if (first === undefined || second === undefined || more.length > 0) return;
  const gap = drafts.find(
    ({ role, type, at }) =>
      role === undefined && type === "amount" && isDifference(rows, first.at, second.at, at),
  );
  if (gap === undefined) return;
  take(gap, "variance", "arithmetic");
  take(first, "note", "arithmetic");
}

/** "VAT 20%" over amounts is no column of shares. */
const mayBeShares = (rows: readonly GridRow[], { at }: Draft): boolean =>
  rows.every(({ cells }) => {
    const amount = cells[at]?.amount;
    return amount === undefined || (amount.kind !== "money" && amount.high <= 100);
  });

function takePeriodTotal(rows: readonly GridRow[], periods: readonly Draft[], left: readonly Draft[]): void {
  const parts = periods.map(({ at }) => at);
  for (const draft of left) {
    if (draft.role !== undefined) continue;
    const sums = isRowSum(rows, parts, draft.at);
    // "Later years" is a part of the total as well, though it names no time.
    const rest = sums
      ? undefined
      : left.find((other) => other !== draft && isRowSum(rows, [...parts, other.at], draft.at));
    take(rest, "byPeriod", "arithmetic");
    if (sums || rest !== undefined || totalIn(draft.heading) !== undefined)
      take(draft, "total", sums || rest !== undefined ? "arithmetic" : "words");
  }
}

const isUnitPrice = (heading: string): boolean =>
  totalIn(heading) === undefined && columnsNamed(heading).has("unitCost");

function takeApart(rows: readonly GridRow[], left: readonly Draft[]): void {
  for (const [one, two] of pairs(left)) {
    if (!areApart(rows, one.at, two.at)) continue;
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
      if (!said && monthly === undefined && areMonths(rows, first, second))
        first.due = { period: "month", times: 1 };
      take(kept, "amount", said ? "words" : "arithmetic");
      take(same, "sameMoney", said ? "words" : "arithmetic");
      return;
    }
  }
}

/**
 * Whether that one column is twelve times another can hardly be anything but a year of months: three amounts, in one
 * currency, that are not what one of something costs (a dozen has twelve as well).
 */
function areMonths(rows: readonly GridRow[], month: Draft, year: Draft): boolean {
  const amounts = rows.flatMap((row) =>
    amountIn(row, year.at) === undefined ? [] : (amountIn(row, month.at)?.high ?? []),
  );
  const distinct = new Set(amounts.filter((amount) => amount !== 0)).size;
  const counted = [month, year].some(({ heading, named }) => isPerUnit(heading) || named.has("quantity"));
  const oneCurrency = currencyIn(month.heading)?.mark === currencyIn(year.heading)?.mark;
  return distinct >= 3 && oneCurrency && !counted;
}

function takePlannedActual(rows: readonly GridRow[], left: readonly Draft[], drafts: readonly Draft[]): void {
  const actual = left.find(({ named }) => named.has("actual"));
  if (actual === undefined) return;
  const planned =
    left.find((draft) => draft !== actual && draft.named.has("planned")) ??
    left.find((draft) => draft !== actual && draft.named.has("amount")) ??
    drafts.find(({ role }) => role === "amount" || role === "low");
  if (planned === undefined) return;
  take(actual, "actual", "words");
  if (planned.role === undefined) take(planned, "planned", "words");
  for (const draft of left) {
    if (draft.role !== undefined) continue;
    if (isDifference(rows, planned.at, actual.at, draft.at)) take(draft, "variance", "arithmetic");
    else if (draft.named.has("variance")) take(draft, "variance", "words");
  }
  // "Approved | Spent | Committed | Remaining": what is spent, bound and left come to what was planned.
  const gaps = drafts.flatMap(({ role, at }) => (role === "variance" ? [at] : []));
  for (const draft of left)
    if (
      draft.role === undefined &&
      (isRowSum(rows, [actual.at, draft.at, ...gaps], planned.at) ||
        gaps.some((gap) => isRowSum(rows, [draft.at, gap], planned.at)))
    )
      take(draft, "note", "arithmetic");
}

function takeOptions(left: readonly Draft[]): void {
  const options = left.filter(
    ({ heading }) => optionIn(heading) !== undefined && caseIn(heading) === undefined,
  );
  if (options.length > 1) for (const draft of options) take(draft, "option", "words");
}

/** One column of what comes in and one of what is spent: what is left beside them is their difference. */
function takeBothWays(rows: readonly GridRow[], left: readonly Draft[]): void {
  const [income, ...otherIncomes] = left.filter(({ named }) => named.has("income") && !named.has("amount"));
  const [cost, ...otherCosts] = left.filter(({ named }) => named.has("cost"));
  if (income === undefined || cost === undefined || income === cost) return;
  if (otherIncomes.length > 0 || otherCosts.length > 0) return;
  take(income, "income", "words");
  take(cost, "amount", "words");
  for (const draft of left)
    if (draft.role === undefined && isDifference(rows, income.at, cost.at, draft.at))
      take(draft, "variance", "arithmetic");
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

const isPriced = ({ heading, named }: Draft): boolean => isPerUnit(heading) || named.has("unitCost");

/** Bare figures beside the only amounts with their currency are counts, unless their heading says otherwise. */
function withoutBareCounts(rows: readonly GridRow[], open: readonly Draft[]): readonly Draft[] {
  const [marked, ...more] = open.filter(({ at }) =>
    rows.some(({ cells }) => cells[at]?.amount?.kind === "money"),
  );
  if (marked === undefined || more.length > 0) return open;
  const isBare = (draft: Draft): boolean =>
    draft !== marked && !draft.named.has("amount") && currencyIn(draft.heading) === undefined;
  for (const draft of open.filter(isBare)) take(draft, "note", "cells");
  return open.filter((draft) => !isBare(draft));
}

/** What is left: one column is the amount; of several the one whose heading says so, if it is the only one. */
function takeRest(rows: readonly GridRow[], left: readonly Draft[], drafts: readonly Draft[]): boolean {
  const main: readonly ColumnRole[] = ["amount", "low", "planned", "byPeriod", "option"];
  const settledMain = drafts.find(({ role }) => role !== undefined && main.includes(role));
  const candidates = left.filter(({ role }) => role === undefined);
  if (settledMain !== undefined) {
    takeBeside(rows, candidates, settledMain);
    takeWhoPays(rows, settledMain, candidates);
    for (const draft of candidates.filter(({ role }) => role === undefined))
      take(draft, isConversion(rows, settledMain.at, draft.at) ? "sameMoney" : "unknown", "arithmetic");
    return candidates.some(
      ({ role, named }) => role === "unknown" && (named.has("amount") || named.size === 0),
    );
  }
  takeBeside(
    rows,
    candidates,
    pairs(candidates).find(([one, two]) => isRunningSum(rows, one.at, two.at))?.[0],
  );
  const open = candidates.filter(({ role }) => role === undefined);
  const [only] = open;
  if (only === undefined) return false;
  if (open.length === 1) {
    const perUnit = isPerUnit(only.heading) && !only.named.has("amount");
    take(only, perUnit ? "unitCost" : "amount", perUnit ? "words" : "cells");
    // "Cost per person", a rate or a salary may be for one of several.
    return !perUnit && (isPerUnit(only.heading) || (only.named.has("unitCost") && !only.named.has("amount")));
  }
  const quantities = open.filter(({ named }) => named.has("quantity") && !named.has("amount"));
  const others = open.filter((draft) => !quantities.includes(draft));
  const counted = candidates.some(isPriced) ? others : withoutBareCounts(rows, others);
  // What one of something costs stands beside what all of it costs.
  const units = counted.filter(({ heading }) => isPerUnit(heading) || isUnitPrice(heading));
  const rest = units.length < counted.length ? counted.filter((draft) => !units.includes(draft)) : counted;
  if (rest !== counted) for (const draft of units) take(draft, "unitCost", "words");
  for (const draft of quantities) take(draft, "quantity", "words");
  const [first] = rest;
  if (first === undefined) return true;
  const [said, ...more] = rest.filter(({ named }) => named.has("amount"));
  const isSaid = said !== undefined && more.length === 0;
  const chosen = isSaid ? said : first;
  take(chosen, "amount", isSaid ? "words" : "position");
  let unsure = false;
  for (const draft of rest) {
    if (draft === chosen) continue;
    const same =
      isConversion(rows, chosen.at, draft.at) &&
      currencyIn(draft.heading)?.mark !== currencyIn(chosen.heading)?.mark;
    take(draft, same ? "sameMoney" : "unknown", same ? "arithmetic" : "position");
    unsure ||= !same;
  }
  return unsure;
}
