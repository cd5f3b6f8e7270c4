import { branchesOf, holdsAmounts, takeDetails, type Branch } from "./nesting.ts";
import { takeMarkedParents } from "./parents.ts";
import type { AmountRow, RowReading } from "./row.ts";
import { askAboutSums, takeUnnamedTotals } from "./unnamed.ts";
import { Members, withRow } from "./members.ts";
import type { ShownAmount } from "./sum.ts";
import { coverageOf, statesSum, takeTotal } from "./totals.ts";
import { itemAt } from "../../../itemAt.ts";

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
  outer?: Level,
): number[] {
  const level = new Level(branches, group, rows, readings, outer);
  return level.read();
}

/** What stands behind a row of a level: how many ordinary lines, and the roles of the others in their order. */
interface Behind {
  readonly ordinary: number;
  readonly roles: readonly NonNullable<AmountRow["role"]>[];
}

class Level {
  private readonly lines: Members;
  private open: Members;
  private heading: number | undefined;
  private readonly flat: number[];
  private readonly branches: readonly Branch[];
  private readonly group: number | undefined;
  private readonly rows: readonly AmountRow[];
  private readonly readings: RowReading[];
  /** What this level stands in; its lines so far stand before those here. */
  private readonly outer: Level | undefined;
  private readonly outerCount: number;
  /** What all lines so far come to, with those of the levels around. */
  private sumOfAll: ShownAmount;
  private behind: readonly Behind[] | undefined;

  constructor(
    branches: readonly Branch[],
    group: number | undefined,
    rows: readonly AmountRow[],
    readings: RowReading[],
    outer: Level | undefined,
  ) {
    this.outer = outer;
    this.outerCount = outer === undefined ? 0 : outer.outerCount + outer.lines.lines.length;
    this.sumOfAll = outer?.sumOfAll ?? { low: 0, high: 0, rounding: 0 };
    this.lines = new Members(rows);
    this.open = new Members(rows);
    this.branches = branches;
    this.group = group;
    this.rows = rows;
    this.readings = readings;
    this.flat = branches.filter(({ children }) => children.length === 0).map(({ index }) => index);
  }

  read(): number[] {
    takeMarkedParents(this.flat, this.rows, this.readings);
    this.branches.forEach((branch, position) => this.take(branch, position));
    const flat = new Set(this.flat);
    const { lines } = this.lines;
    if (lines.every((index) => flat.has(index)))
      takeUnnamedTotals(lines, this.totals(), this.rows, this.readings, this.group);
    else if (this.outer === undefined)
      askAboutSums(
        lines.filter((index) => this.readings[index]?.kind === "line"),
        this.rows,
        this.readings,
      );
    return lines.filter((index) => this.readings[index]?.kind === "line");
  }

  private totals(): number[] {
    return this.flat.filter((index) => this.readings[index]?.kind === "total");
  }

  private take(branch: Branch, position: number): void {
    const { index } = branch;
    const row = itemAt(this.rows, index);
    if (itemAt(this.readings, index).kind === "detail") return;
    if (branch.children.length > 0 && holdsAmounts(branch, this.rows)) this.takeParent(branch, position);
    else if (row.amount === undefined) this.takeHeading(branch, position);
    else if (row.total !== undefined) this.takeNamedTotal(index, position);
    else this.takeLine(index);
  }

  private takeLine(index: number): void {
    const within = this.heading ?? this.group;
    if (within !== undefined) itemAt(this.readings, index).within = within;
    this.add(index);
    this.open.add(index);
  }

  private add(index: number): void {
    this.lines.add(index);
    this.sumOfAll = withRow(this.sumOfAll, this.rows, index);
  }

  private everything(): number[] {
    return [...(this.outer?.everything() ?? []), ...this.lines.lines];
  }

  /** A row without an amount heads the rows behind it when it is set apart and amounts follow. */
  private takeHeading({ index, children }: Branch, position: number): void {
    const next = this.branches[position + 1];
    const row = next === undefined ? undefined : this.rows[next.index];
    const heads = children.length === 0 && row !== undefined && row.total === undefined;
    if (!heads || this.rows[index]?.heads !== true) return;
    const reading = itemAt(this.readings, index);
    reading.kind = "group";
    if (this.group !== undefined) reading.within = this.group;
    reading.evidence.add("layout");
    this.heading = index;
    this.open = new Members(this.rows);
  }

  /** A row with amounts in it by layout: a group, a line with details, or a total before its lines. */
  private takeParent(branch: Branch, position: number): void {
    const { index, children } = branch;
    const [row, reading] = [itemAt(this.rows, index), itemAt(this.readings, index)];
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
      this,
    );
    if (row.total !== undefined && row.amount !== undefined) {
      for (const line of inside) {
        this.add(line);
        this.open.add(line);
      }
      this.takeNamedTotal(index, position);
      return;
    }
    reading.kind = "group";
    reading.evidence.add("layout");
    if (this.group !== undefined) reading.within = this.group;
    if (row.amount !== undefined) {
      const kind = reading.kind;
      takeTotal(this.rows, index, coverageOf(this.rows, index, covering(this.rows, inside)), reading);
      reading.kind = kind;
    }
    for (const line of inside) this.add(line);
    this.open = new Members(this.rows, inside);
    this.heading = undefined;
  }

  private takeNamedTotal(index: number, position: number): void {
    const reading = itemAt(this.readings, index);
    const { ordinary, roles } = this.behindOf(position);
    const place = {
      open: this.open,
      all: this.lines,
      following: this.following(position),
      last: ordinary === 0,
    };
    const own = coverageOf(this.rows, index, place);
    const { length } = this.lines.lines;
    const everything = { lines: { length: this.outerCount + length }, sum: this.sumOfAll };
    // A grand total may close the last group and yet be of all of them.
    const beyond = this.outerCount > 0 && place.last && !own.fits && statesSum(this.rows[index], everything);
    const coverage = beyond ? { lines: this.everything(), chosen: undefined, fits: true } : own;
    const named = this.rows[index]?.total === "named";
    if (named && !coverage.fits && !place.last) {
      // "Total station" may be a thing: its amount is not the sum of anything.
      this.takeLine(index);
      reading.unsure = true;
      return;
    }
    takeTotal(this.rows, index, coverage, reading);
    if (named && !coverage.fits) reading.unsure = true;
    const all = coverage.lines.length >= length;
    const ahead = coverage.chosen === place.following && coverage.lines.length === ordinary;
    const widest = ahead || (place.last && (all || coverage.chosen === place.all));
    reading.whole = beyond || (this.group === undefined && widest);
    const within = reading.whole ? undefined : (this.heading ?? this.group);
    if (within !== undefined) reading.within = within;
    reading.before = roles;
    this.open = new Members(this.rows);
    if (place.last || coverage.chosen === place.all) this.heading = undefined;
  }

  /** What stands behind a position: found once for all, since a table may have a total in every other row. */
  private behindOf(position: number): Behind {
    this.behind ??= this.countBehind();
    return itemAt(this.behind, position);
  }

  private countBehind(): Behind[] {
    const behind: Behind[] = [];
    let [ordinary, roles] = [0, [] as NonNullable<AmountRow["role"]>[]];
    for (const branch of [...this.branches].reverse()) {
      behind.push({ ordinary, roles });
      if (this.isOrdinaryLine(branch)) ordinary += 1;
      const role = this.roleOfLine(branch.index);
      if (role !== undefined) roles = [role, ...roles.filter((other) => other !== role)];
    }
    return behind.reverse();
  }

  private isOrdinaryLine(branch: Branch): boolean {
    const row = itemAt(this.rows, branch.index);
    const line = row.amount !== undefined && row.total === undefined && row.role === undefined;
    return (line && this.readings[branch.index]?.kind !== "detail") || holdsAmounts(branch, this.rows);
  }

  private roleOfLine(index: number): AmountRow["role"] {
    const row = this.rows[index];
    return row?.amount === undefined || row.total !== undefined ? undefined : row.role;
  }

  /** The lines behind a position up to the next border: what a total may stand before. */
  private following(position: number): Members {
    const found = new Members(this.rows);
    if (this.lines.lines.length > 0) return found;
    for (let at = position + 1; at < this.branches.length; at++) {
      const { index } = this.branches[at] as Branch;
      const row = this.rows[index];
      if (row?.amount === undefined || row.total !== undefined) break;
      found.add(index);
    }
    return found;
  }
}

function covering(rows: readonly AmountRow[], lines: readonly number[]): Parameters<typeof coverageOf>[2] {
  const all = new Members(rows, lines);
  return { open: all, all, following: new Members(rows), last: true };
}
