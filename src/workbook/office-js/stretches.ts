/** Rows that are written together: columns `from` up to `to`, nothing of these rows lies outside. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** What an empty cell of an assignment costs, and an assignment of its own, in bytes of a request (measured). */
const skippedCellBytes = 5;
const assignmentBytes = 280;

/** Where rows have something: null leaves a cell alone. */
export function stretchesOf(rows: readonly (readonly (string | number | null)[])[]): Stretch[] {
  const alike: Stretch[] = [];
  rows.forEach((row, first) => {
    const from = row.findIndex((value) => value !== null);
    if (from < 0) return;
    const to = row.findLastIndex((value) => value !== null) + 1;
    const last = alike.at(-1);
    if (last !== undefined && last.first + last.count === first && last.from === from && last.to === to) {
      alike[alike.length - 1] = { ...last, count: last.count + 1 };
    } else alike.push({ first, count: 1, from, to });
  });
  const joined: Stretch[] = [];
  for (const next of alike) {
    const last = joined.at(-1);
    const both = last === undefined ? undefined : together(last, next);
    if (last !== undefined && both !== undefined) {
      const skipped = cellsOf(both) - cellsOf(last) - cellsOf(next);
      if (skipped * skippedCellBytes < assignmentBytes) {
        joined[joined.length - 1] = both;
        continue;
      }
    }
    joined.push(next);
  }
  return joined;
}

const cellsOf = ({ count, from, to }: Stretch): number => count * (to - from);
const together = (one: Stretch, other: Stretch): Stretch => ({
  first: one.first,
  count: other.first + other.count - one.first,
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to),
});
