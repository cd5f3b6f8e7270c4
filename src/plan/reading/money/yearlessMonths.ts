import type { Column } from "./columnDraft.ts";
import { readMoment } from "./moments.ts";

/** Any year: it only makes a bare month's name one of the twelve. */
const anyYear = 2001;

/**
 * Columns of months that name no year ("Jan | Feb | Mar"), in their order, are months of the plan: the first that is
 * named is its first. Which year they are of is asked.
 */
export function withYearlessMonths(columns: readonly Column[]): readonly Column[] {
  const periods = columns.filter(({ role }) => role === "byPeriod");
  const numbers = periods.map(({ moment, heading }) =>
    moment?.unit === "month" && moment.when === undefined ? monthNamed(heading) : undefined,
  );
  const [first] = numbers;
  if (first === undefined) return columns;
  const months = numbers.map((number) => (number === undefined ? 0 : 1 + ((number - first + 12) % 12)));
  const rising = months.every((month, index) => month > (months[index - 1] ?? 0));
  if (!rising) return columns;
  return columns.map((column) => {
    const month = months[periods.indexOf(column)];
    return month === undefined
      ? column
      : { ...column, moment: { unit: "month", when: `M${month}` }, yearless: true };
  });
}

function monthNamed(heading: string): number | undefined {
  const when = readMoment(heading, anyYear)?.when;
  return when === undefined ? undefined : Number(when.slice(5));
}
