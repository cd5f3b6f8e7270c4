import { branchesOf, holdsAmounts, takeDetails, type Branch } from "./nesting.ts";
import { takeMarkedParents } from "./parents.ts";
import type { AmountRow, RowReading } from "./row.ts";
import { takeUnnamedTotals } from "./unnamed.ts";
import { coverageOf, statesSumOf, takeTotal } from "./totals.ts";

/**
 * What each row of a table or list of amounts is: a line, a detail of a line, a group of lines, or a total of
 * which lines. Position, layout and words decide; arithmetic confirms them, and alone only where a sum can hardly
 * be chance. No row is ever left out or moved so that a total would fit: what does not add up stays a total
 * that does not fit.
 */
export function readRows(rows: readonly AmountRow[]): RowReading[] {
  const readings = rows.map(({ amount }): RowReading => ({
    kind: amount === undefined ? "remark" : "line",
    evidence: new Set(),
  }));
  readLevel(branchesOf(rows), undefined, rows, readings);
  return readings;
}

/** Rows of one level of one group, in order; returns the lines in them. */
function readLevel(
  branches: readonly Branch[],
  group: number | undefined,
  rows: readonly AmountRow[],
  readings: RowReading[],
  outer: readonly number[] = [],
): number[] {
  const level = new Level(branches, group, rows, readings, outer);
  return level.read();
}

class Level {
  private readonly lines: number[] = [];
  private open: number[] = [];
  private heading: number | undefined;
  private readonly flat: number[];
  private readonly branches: readonly Branch[];
  private readonly group: number | undefined;
  private readonly rows: readonly AmountRow[];
  private readonly readings: RowReading[];
  /** Lines of what stands before, outside of this level. */
  private readonly outer: readonly number[];

  constructor(
    branches: readonly Branch[],
    group: number | undefined,
    rows: readonly AmountRow[],
    readings: RowReading[],
    outer: readonly number[],
  ) {
    this.outer = outer;
    this.branches = branches;
    this.group = group;
    this.rows = rows;
    this.readings = readings;
    this.flat = branches.filter(({ children }) => children.length === 0).map(({ index }) => index);
  }

  read(): number[] {
    takeMarkedParents(this.flat, this.rows, this.readings);
    this.branches.forEach((branch, position) => this.take(branch, position));
    const own = this.lines.filter((index) => this.flat.includes(index));
    const alone = own.length === this.lines.length;
    if (alone) takeUnnamedTotals(own, this.totals(), this.rows, this.readings, this.group);
    return this.lines.filter((index) => this.readings[index]?.kind === "line");
  }

  private totals(): number[] {
    return this.flat.filter((index) => this.readings[index]?.kind === "total");
  }

  private take(branch: Branch, position: number): void {
    const { index } = branch;
    const row = this.rows[index];
    const reading = this.readings[index];
    if (row === undefined || reading === undefined || reading.kind === "detail") return;
    if (branch.children.length > 0 && holdsAmounts(branch, this.rows)) this.takeParent(branch, position);
    else if (row.amount === undefined) this.takeHeading(branch, position);
    else if (row.total !== undefined) this.takeNamedTotal(index, position);
    else this.takeLine(index);
  }

  private takeLine(index: number): void {
    const reading = this.readings[index];
    if (reading === undefined) return;
    const within = this.heading ?? this.group;
    if (within !== undefined) reading.within = within;
    this.lines.push(index);
    this.open.push(index);
  }

  /** A row without an amount heads the rows behind it when it is set apart and amounts follow. */
  private takeHeading({ index, children }: Branch, position: number): void {
    const next = this.branches[position + 1];
    const row = next === undefined ? undefined : this.rows[next.index];
    const heads = children.length === 0 && row !== undefined && row.total === undefined;
    const reading = this.readings[index];
    if (!heads || reading === undefined || this.rows[index]?.heads !== true) return;
    reading.kind = "group";
    if (this.group !== undefined) reading.within = this.group;
    reading.evidence.add("layout");
    this.heading = index;
    this.open = [];
  }

  /** A row with amounts in it by layout: a group, a line with details, or a total before its lines. */
  private takeParent(branch: Branch, position: number): void {
    const { index, children } = branch;
    const row = this.rows[index];
    const reading = this.readings[index];
    if (row === undefined || reading === undefined) return;
    const deep = children.some((child) => holdsAmounts(child, this.rows));
    const isGroup = row.amount === undefined || row.apart === true || row.total !== undefined || deep;
    if (!isGroup) {
      takeDetails(branch, this.rows, this.readings);
      this.takeLine(index);
      return;
    }
    const inside = readLevel(
      children,
      row.total === undefined ? index : this.group,
      this.rows,
      this.readings,
      [...this.outer, ...this.lines],
    );
    if (row.total !== undefined && row.amount !== undefined) {
      this.lines.push(...inside);
      this.open.push(...inside);
      this.takeNamedTotal(index, position);
      return;
    }
    reading.kind = "group";
    reading.evidence.add("layout");
    if (this.group !== undefined) reading.within = this.group;
    if (row.amount !== undefined) {
      const kind = reading.kind;
      takeTotal(this.rows, index, coverageOf(this.rows, index, covering(inside)), reading);
      reading.kind = kind;
    }
    this.lines.push(...inside);
    this.open = [...inside];
    this.heading = undefined;
  }

  private takeNamedTotal(index: number, position: number): void {
    const reading = this.readings[index];
    if (reading === undefined) return;
    const behind = this.branches.slice(position + 1);
    const ordinary = behind.filter((branch) => this.isOrdinaryLine(branch));
    const place = {
      open: this.open,
      all: [...this.lines],
      following: this.following(position),
      last: ordinary.length === 0,
    };
    const own = coverageOf(this.rows, index, place);
    const everything = [...this.outer, ...this.lines];
    // A grand total may close the last group and yet be of all of them.
    const beyond =
      this.outer.length > 0 && place.last && !own.fits && statesSumOf(this.rows, index, everything);
    const coverage = beyond ? { lines: everything, fits: true } : own;
    const named = this.rows[index]?.total === "named";
    if (named && !coverage.fits && !place.last) {
      // "Total station" may be a thing: its amount is not the sum of anything.
      this.takeLine(index);
      reading.unsure = true;
      return;
    }
    takeTotal(this.rows, index, coverage, reading);
    if (named && !coverage.fits) reading.unsure = true;
    const all = coverage.lines.length >= this.lines.length;
    const ahead = coverage.lines === place.following && coverage.lines.length === ordinary.length;
    const widest = ahead || (place.last && (all || coverage.lines === place.all));
    reading.whole = beyond || (this.group === undefined && widest);
    const within = reading.whole ? undefined : (this.heading ?? this.group);
    if (within !== undefined) reading.within = within;
    reading.before = [...new Set(behind.flatMap(({ index: other }) => this.roleOfLine(other)))];
    this.open = [];
    if (place.last || coverage.lines === place.all) this.heading = undefined;
  }

  private isOrdinaryLine(branch: Branch): boolean {
    const row = this.rows[branch.index];
    if (row === undefined) return false;
    const line = row.amount !== undefined && row.total === undefined && row.role === undefined;
    return (line && this.readings[branch.index]?.kind !== "detail") || holdsAmounts(branch, this.rows);
  }

  private roleOfLine(index: number): NonNullable<AmountRow["role"]>[] {
    const row = this.rows[index];
    return row?.role === undefined || row.amount === undefined || row.total !== undefined ? [] : [row.role];
  }

  /** The lines behind a position up to the next border: what a total may stand before. */
  private following(position: number): number[] {
    if (this.lines.length > 0) return [];
    const found: number[] = [];
    for (const branch of this.branches.slice(position + 1)) {
      const row = this.rows[branch.index];
      if (row?.amount === undefined || row.total !== undefined) break;
      found.push(branch.index);
    }
    return found;
  }
}

function covering(lines: readonly number[]): Parameters<typeof coverageOf>[2] {
  return { open: lines, all: lines, following: [], last: true };
}
