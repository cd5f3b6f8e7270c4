import { anyOf } from "../../../lexicon/language.ts";
import { time } from "../../../lexicon/time.ts";
import { fold } from "../fold.ts";
import { currencyIn } from "./currencyMarks.ts";
import { take, type Draft } from "./columnDraft.ts";
import { isProduct } from "./columnSums.ts";
import type { GridRow } from "./grid.ts";
import { readDue, readWholeDue } from "./period.ts";
import { isPerUnit } from "./words.ts";

const yearOfMonths = 12;
const monthWord = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(time, (words) => words.units.month)})(?!\p{L})`,
  "u",
);

/** "Months", "Meses en 2027": how long something is paid for, which is no amount and not how often it is due. */
export const countsMonths = (heading: string): boolean =>
  monthWord.test(fold(heading)) && readDue(heading) === undefined;

/** What people cost for so many months ("2 x 36,000 a year x 9 months"), with or without what that comes to. */
export function takeStaff(rows: readonly GridRow[], left: readonly Draft[], drafts: readonly Draft[]): void {
  const months = left.find((draft) => countsMonths(draft.heading) && holdsMonths(rows, draft));
  if (months === undefined) return;
  const counted = drafts.filter(({ role, type }) => role === "quantity" && type === "counted");
  const others = [...counted, ...left.filter((draft) => draft !== months)];
  const salaries = left
    .filter((draft) => draft !== months && !draft.named.has("quantity"))
    .sort((a, b) => Number(isPaid(rows, b)) - Number(isPaid(rows, a)) || b.at - a.at);
  for (const total of others) {
    for (const salary of salaries) {
      if (salary === total) continue;
      const alone = yearsOfMonths(rows, [salary, months], total);
      const people = alone
        ? undefined
        : others.find(
            (count) =>
              count !== total && count !== salary && yearsOfMonths(rows, [salary, months, count], total),
          );
      if (people === undefined && !alone) continue;
      take(total, "amount", "arithmetic");
      takeFactors(salary, [months, people], "arithmetic");
      salary.due = { period: "year", times: 1 };
      return;
    }
  }
  takeByWords(months, others);
}

/** How many times what one costs a month, for a year: "14 seats | $8 | $1,344". */
export function takeMonthlyUnits(rows: readonly GridRow[], left: readonly Draft[]): void {
  // What is money is what one costs; how many stands mostly in front of it.
  const units = left
    .filter(({ named }) => !named.has("quantity"))
    .sort((a, b) => Number(isPaid(rows, b)) - Number(isPaid(rows, a)) || b.at - a.at);
  for (const total of units) {
    for (const unit of units) {
      const count = left.find(
        (draft) =>
          draft !== total &&
          draft !== unit &&
          isProduct(rows, [draft.at, unit.at], total.at, 1 / yearOfMonths),
      );
      if (unit === total || count === undefined || readWholeDue(unit.heading)?.period === "year") continue;
      take(total, "amount", "arithmetic");
      take(unit, "unitCost", "arithmetic");
      take(count, "quantity", "arithmetic");
      unit.due = { period: "month", times: 1 };
      total.due = { period: "year", times: 1 };
      return;
    }
  }
}

/** Without what all comes to the words must say it: a salary, and for how long. */
function takeByWords(months: Draft, others: readonly Draft[]): void {
  const [salary, ...more] = others.filter(({ named }) => named.has("unitCost") && !named.has("quantity"));
  const people = others.find(({ named }) => named.has("quantity"));
  const rest = others.filter((draft) => draft !== salary && draft !== people && draft.role === undefined);
  if (salary === undefined || more.length > 0 || rest.length > 0) return;
  const due = readWholeDue(salary.heading)?.period;
  if (due !== "year" && due !== "month") return;
  takeFactors(salary, [months, people], "words");
}

function takeFactors(salary: Draft, counts: readonly (Draft | undefined)[], because: Draft["because"]): void {
  take(salary, "unitCost", because);
  for (const count of counts) take(count, "quantity", because);
}

const yearsOfMonths = (rows: readonly GridRow[], factors: readonly Draft[], total: Draft): boolean =>
  isProduct(
    rows,
    factors.map(({ at }) => at),
    total.at,
    yearOfMonths,
  );

const isPaid = (rows: readonly GridRow[], { at, named, heading }: Draft): boolean =>
  named.has("unitCost") ||
  isPerUnit(heading) ||
  currencyIn(heading) !== undefined ||
  rows.some(({ cells }) => cells[at]?.amount?.kind === "money");

/** Bare figures of up to five years. */
const holdsMonths = (rows: readonly GridRow[], { at }: Draft): boolean =>
  rows.every(({ cells }) => {
    const amount = cells[at]?.amount;
    return (
      amount === undefined || (amount.kind === "number" && amount.low > 0 && amount.high <= 5 * yearOfMonths)
    );
  });
