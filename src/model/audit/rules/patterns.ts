import { addressText } from "../../workbook/index.ts";
import { isInside } from "../../workbook/area.ts";
import type { Found } from "../finding.ts";
import {
  continuesAcross,
  copiesBeside,
  formulaAt,
  isTyped,
  linesOf,
  patternOf,
  readsAlong,
  returnsAcross,
  typed,
  type Direction,
  type Member,
} from "../lines.ts";
import { carriesBalance, carriesOn, looksBack, opensTyped, sharesReferences } from "./openings.ts";
import type { SheetView, WorkbookView } from "../view.ts";

/** From so many cells alike on, a formula counts as filled along its line. */
const fewestAlike = 3;
/** At most so large a part of those alike may differ and still be the exception. */
const largestPart = 1 / 3;
/** Figures among formulas may be as many as half of them: no formula starts anew there. */
const largestPartTyped = 1 / 2;

/** Formulas that differ from those they stand among, and numbers typed over formulas. */
export function patterns(view: WorkbookView): Found[] {
  return view.sheets.flatMap((sheet) => {
    const found = (["row", "column"] as const).flatMap((direction) =>
      linesOf(sheet, direction).flatMap((line) => exceptionsOf(sheet, line, direction)),
    );
    // A cell that breaks both its row and its column is said once.
    const seen = new Set<string>();
    return found.filter(({ cell }) => {
      const place = `${cell.row} ${cell.column}`;
      return !seen.has(place) && seen.add(place);
    });
  });
}

function exceptionsOf(sheet: SheetView, line: readonly Member[], direction: Direction): Found[] {
  const filled = commonPattern(line);
  if (filled === undefined) return [];
  const groups = runsOf(line);
  const first = groups.findIndex(({ pattern }) => pattern === filled.pattern);
  const last = groups.findLastIndex(({ pattern }) => pattern === filled.pattern);
  // Only what stands among the filled cells, or right beside them, can be one of them that was changed.
  return groups.slice(Math.max(0, first - 1), last + 2).flatMap(({ pattern, members }): Found[] => {
    const index = groups.findIndex((group) => group.members === members);
    const part = pattern === typed && index > first && index < last ? largestPartTyped : largestPart;
    if (pattern === filled.pattern) return [];
    if (pattern === typed && index < first) {
      const overtyped = overtypedOf(sheet, members, filled, direction);
      if (overtyped.length > 0) return [findingOf(sheet, overtyped, filled.example)];
    }
    if (members.length > filled.count * part) return [];
    // What returns along the line, a total after each quarter, belongs to its build.
    if (pattern !== typed && groups.filter((group) => group.pattern === pattern).length > 1) return [];
    const copied = copiesBeside(sheet, members, direction);
    if (index < first && !copied && !startsOdd(sheet, members, filled, line, direction)) return [];
    if (index > last && !copied && !endsOdd(members, filled)) return [];
    const before = groups[index - 1];
    if (before?.pattern !== filled.pattern && carriesOn(members, before?.members, filled.example)) return [];
    if (carriesBalance(members, filled.example)) return [];
    if (members.some((member) => sumsUp(member, line)) || continuesAcross(sheet, members, direction))
      return [];
    if (members.every((member) => returnsAcross(sheet, member, direction))) return [];
    return [findingOf(sheet, members, filled.example)];
  });
}

interface Filled {
  readonly pattern: string;
  readonly count: number;
  readonly example: Member;
}

/** The formula that most of the line, or of a part of it, is filled with; none where formulas are few or take turns. */
function commonPattern(line: readonly Member[]): Filled | undefined {
  const counts = new Map<string, { count: number; first: number; last: number; example: Member }>();
  for (const [index, member] of line.entries()) {
    if (member.formula === undefined) continue;
    const known = counts.get(member.formula.pattern) ?? {
      count: 0,
      first: index,
      last: index,
      example: member,
    };
    counts.set(member.formula.pattern, { ...known, count: known.count + 1, last: index });
  }
  const [most] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  if (most === undefined || most[1].count < fewestAlike) return undefined;
  const { count, first, last, example } = most[1];
  // Subtotals that take turns with what they add up are no filled line.
  const isRun = line.some(
    (member, index) => member.formula?.pattern === most[0] && line[index + 1]?.formula?.pattern === most[0],
  );
  return isRun && count > (last - first + 1) / 2 ? { pattern: most[0], count, example } : undefined;
}

interface Run {
  readonly pattern: string;
  readonly members: readonly Member[];
}

function runsOf(line: readonly Member[]): Run[] {
  const runs: { pattern: string; members: Member[] }[] = [];
  for (const member of line) {
    const last = runs.at(-1);
    if (last !== undefined && last.pattern === patternOf(member)) last.members.push(member);
    else runs.push({ pattern: patternOf(member), members: [member] });
  }
  return runs;
}

/** The first of a line may open it: a formula on what stands before needs a start. A number there is an input mostly. */
function startsOdd(
  sheet: SheetView,
  group: readonly Member[],
  { example }: Filled,
  line: readonly Member[],
  direction: Direction,
): boolean {
  const [first] = group;
  if (first === undefined || line.length <= fewestAlike || looksBack(example, line)) return false;
  if (first.formula === undefined) {
    const reads = example.formula !== undefined && readsAlong(example.formula, direction, -1);
    return group.length === 1 && !reads && !opensTyped(sheet, first, direction);
  }
  // A bare reference takes over where the line begins, as a calendar does its first day.
  if (first.formula.tokens.filter(({ type }) => !/whitespace/i.test(type)).length === 1) return false;
  return sharesReferences(first, example);
}

/** Of the numbers that open a line, those that stand where the lines beside it hold its formula already. */
function overtypedOf(
  sheet: SheetView,
  group: readonly Member[],
  { pattern }: Filled,
  direction: Direction,
): readonly Member[] {
  const [down, right] = direction === "row" ? [1, 0] : [0, 1];
  const at = ({ cell }: Member, side: number, along: number): readonly [number, number] => [
    cell.row + side * down + along * right,
    cell.column + side * right + along * down,
  ];
  // Figures on a diagonal are the edge of a triangle.
  const overtyped = group.filter((member) =>
    [-1, 1].some(
      (side) =>
        formulaAt(sheet, ...at(member, side, 0))?.pattern === pattern &&
        ![-1, 1].some(
          (along) => isTyped(sheet, ...at(member, -side, along)) && !isTyped(sheet, ...at(member, -side, 0)),
        ),
    ),
  );
  return overtyped.length < group.length && overtyped.length <= 2 ? overtyped : [];
}

/** A number or a changed copy behind the filled cells; another calculation may stand there. */
function endsOdd(group: readonly Member[], { example }: Filled): boolean {
  const [first] = group;
  if (first === undefined || group.length > 1) return false;
  return first.formula === undefined || sharesReferences(first, example);
}

/** A total refers to several cells of its line. */
function sumsUp({ formula }: Member, line: readonly Member[]): boolean {
  const ranges =
    formula?.references.filter(({ sheet, single }) => !single && sheet === formula.sheet.name) ?? [];
  return ranges.some(({ area }) => line.filter(({ cell }) => isInside(area, cell)).length > 1);
}

function findingOf({ sheet }: SheetView, members: readonly Member[], example: Member): Found {
  const [first] = members;
  if (first === undefined) throw new RangeError("a group has a cell");
  const cell = { sheet: sheet.name, row: first.cell.row, column: first.cell.column };
  const neighbour = { sheet: sheet.name, row: example.cell.row, column: example.cell.column };
  const details = {
    neighbour: addressText(neighbour),
    neighbourFormula: `=${example.formula?.formula ?? ""}`,
  };
  return first.formula === undefined
    ? {
        rule: "overwritten",
        cell,
        cells: members.length,
        details: { value: String(first.cell.value), ...details },
      }
    : {
        rule: "brokenPattern",
        cell,
        cells: members.length,
        details: { formula: `=${first.formula.formula}`, ...details },
      };
}
