import { figuresBeside } from "./beside.ts";
import { amountsOf, Members } from "./members.ts";
import { partition, type Run } from "./partition.ts";
import type { AmountRow, RowReading } from "./row.ts";
import { provesSum, isSum, sumOf } from "./sum.ts";
import { coverageOf, statesSum, statesSumOf, takeTotal } from "./totals.ts";
import { itemAt } from "../../../itemAt.ts";

/**
 * Totals that no word names, among the lines of one group. A sum is never enough by itself: a second sign makes it
 * sure (the row is set apart, its other figures add up too, the group states the same sum, every line is in such
 * a run); without one, what can hardly be chance is a total to be asked about, and what may be chance a line.
 */
export function takeUnnamedTotals(
  lines: readonly number[],
  totals: readonly number[],
  rows: readonly AmountRow[],
  readings: RowReading[],
  /** The row that the lines stand in, if any. */
  group: number | undefined,
): void {
  const ordinary = lines.filter((index) => rows[index]?.role === undefined);
  if (ordinary.length < 2) return;
  const explained = totals.flatMap((total) => {
    const reading = readings[total];
    return reading?.fits === true ? [reading] : [];
  });
  if (explained.length > 0) {
    // Subtotals leave open what the lines that none of them counts are.
    if (explained.some((reading) => reading.whole === true)) return;
    const left = uncounted(ordinary, explained);
    if (!takeWholeTotal(lines, rows, readings, group, left)) flagRuns(ordinary, left, rows, readings);
    return;
  }
  // What the group states is the sum of all its lines: none of them is a total.
  if (group !== undefined && statesSumOf(rows, group, lines)) return;
  if (takeRuns(ordinary, totals, rows, readings)) return;
  if (totals.length > 0) {
    flagSums(lines, totals, rows, readings);
    return;
  }
  if (!takeWholeTotal(lines, rows, readings, group, new Set(lines)))
    flagRuns(ordinary, new Set(ordinary), rows, readings);
}

/** Among lines in groups and lines with details nothing is taken for a total without a word; what may be one is asked. */
export function askAboutSums(
  lines: readonly number[],
  rows: readonly AmountRow[],
  readings: readonly RowReading[],
): void {
  const explained = readings.filter(({ of, fits }) => of !== undefined && fits === true);
  if (explained.some(({ whole }) => whole === true)) return;
  const ordinary = lines.filter((index) => rows[index]?.role === undefined);
  flagRuns(ordinary, uncounted(ordinary, explained), rows, readings);
}

/** The lines that no total counts. */
function uncounted(lines: readonly number[], totals: readonly RowReading[]): ReadonlySet<number> {
  const counted = new Set(totals.flatMap(({ of }) => of ?? []));
  return new Set(lines.filter((index) => !counted.has(index)));
}

/** Every line is in a run that adds up: the sums are totals and no lines. */
function takeRuns(
  lines: readonly number[],
  totals: readonly number[],
  rows: readonly AmountRow[],
  readings: RowReading[],
): boolean {
  const trailing = partition(rows, lines, "trailing");
  const leading = partition(rows, lines, "leading");
  const runs = trailing ?? leading;
  if (runs === undefined || (runs.length < 2 && totals.length === 0)) return false;
  if (runs.some(({ total }) => rows[total]?.settled === true)) return false;
  const held = runs.length > 1 && covers(runs) ? runs.slice(0, -1) : runs;
  const parts = held.flatMap((run) => run.lines);
  const all = new Members(rows, parts);
  const stated = totals.length === 0 || totals.some((total) => statesSum(rows[total], all));
  const ambiguous = trailing !== undefined && leading !== undefined;
  const sure = runs.every(({ total, proven }) => proven || rows[total]?.marked === true);
  const apart = runs.every(({ total }) => rows[total]?.marked === true);
  if (ambiguous || !stated || !sure || (runs.length < 2 && !apart)) {
    for (const { total } of runs) itemAt(readings, total).unsure = true;
    return false;
  }
  for (const run of runs) {
    const reading = itemAt(readings, run.total);
    takeTotal(rows, run.total, { lines: run.lines, fits: true }, reading);
    reading.whole = run.lines.length === parts.length;
  }
  for (const total of totals) {
    if (statesSum(rows[total], all))
      takeTotal(rows, total, { lines: parts, fits: true }, itemAt(readings, total));
  }
  return true;
}

/** Whether the last run is the one over all others. */
function covers(runs: readonly Run[]): boolean {
  const last = runs.at(-1);
  const others = new Set(runs.slice(0, -1).flatMap((run) => run.lines));
  return last !== undefined && last.lines.length === others.size && last.lines.every((at) => others.has(at));
}

/**
 * A line that is the sum of all lines before it, where the stated total is that of the others, may be what some
 * trade calls its subtotal: it is asked about and stays a line, since no line goes because a total would then fit.
 */
function flagSums(
  lines: readonly number[],
  totals: readonly number[],
  rows: readonly AmountRow[],
  readings: readonly RowReading[],
): void {
  const before = new Members(rows);
  lines.forEach((index, position) => {
    const row = rows[index];
    const mayBeSum = before.comeTo(index);
    before.add(index);
    if (row?.amount === undefined || row.role !== undefined || row.settled === true) return;
    if (!mayBeSum || !provesSum(row.amount, amountsOf(rows, lines.slice(0, position)))) return;
    const others = new Members(
      rows,
      lines.filter((other) => other !== index),
    );
    if (totals.some((total) => statesSum(rows[total], others))) itemAt(readings, index).unsure = true;
  });
}

/** A line at an end that is the sum of all others is their total, to be asked about where nothing else says so. */
function takeWholeTotal(
  lines: readonly number[],
  rows: readonly AmountRow[],
  readings: RowReading[],
  group: number | undefined,
  /** Lines that no other total counts. */
  left: ReadonlySet<number>,
): boolean {
  const ends = [lines.at(-1), lines[0]].filter((index) => index !== undefined);
  for (const index of ends) {
    if (!left.has(index)) continue;
    const [row, reading] = [itemAt(rows, index), itemAt(readings, index)];
    const others = lines.filter((other) => other !== index);
    if (row.amount === undefined || row.role !== undefined || row.settled === true) continue;
    const amounts = amountsOf(rows, others);
    if (others.length < 2 || !isSum(row.amount, sumOf(amounts))) continue;
    if (row.amount.low === 0 && row.amount.high === 0) continue;
    const beside = figuresBeside(rows, index, others);
    if (beside === "differ") continue;
    const apart =
      row.marked || beside === "agree" || (group !== undefined && statesSumOf(rows, group, others));
    if (!apart && !provesSum(row.amount, amounts)) {
      reading.unsure = true;
      continue;
    }
    const all = new Members(rows, others);
    const coverage = coverageOf(rows, index, { open: all, all, following: new Members(rows), last: true });
    takeTotal(rows, index, coverage, reading);
    reading.evidence.add("position");
    reading.whole = group === undefined;
    if (!apart) reading.unsure = true;
    return true;
  }
  return false;
}

/**
 * A line that is the sum of all lines before it, or of those back to the last such line, may count them twice: it is
 * asked about and stays a line. So is a first line that is the sum of those right behind it.
 */
function flagRuns(
  lines: readonly number[],
  /** Those that may be such a sum: no total counts them. */
  left: ReadonlySet<number>,
  rows: readonly AmountRow[],
  readings: readonly RowReading[],
): void {
  const before = new Members(rows);
  let open = new Members(rows);
  for (const index of lines) {
    const isLeft = left.has(index);
    if (isLeft && (mayCountAgain(rows, index, open) || mayCountAgain(rows, index, before))) {
      itemAt(readings, index).unsure = true;
      open = new Members(rows);
      continue;
    }
    before.add(index);
    if (isLeft) open.add(index);
  }
  const [first, ...behind] = lines;
  if (first === undefined || !left.has(first)) return;
  const next = new Members(rows);
  for (const index of behind) {
    next.add(index);
    if (!mayCountAgain(rows, first, next)) continue;
    itemAt(readings, first).unsure = true;
    return;
  }
}

function mayCountAgain(rows: readonly AmountRow[], index: number, members: Members): boolean {
  const row = rows[index];
  if (row?.amount === undefined || row.settled === true || !members.comeTo(index)) return false;
  const amounts = amountsOf(rows, members.lines);
  return provesSum(row.amount, amounts) && figuresBeside(rows, index, members.lines) !== "differ";
}
