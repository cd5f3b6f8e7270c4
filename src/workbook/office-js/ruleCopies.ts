import { cellAddress } from "../address.ts";
import type { Cell, ConditionalFormatSpec, RangeRef, SheetId, SheetSpec } from "../spec.ts";
import { relativeForm } from "./repeats.ts";

/** Rules of one range that another new sheet has alike: they are copied with the formats of a cell there. */
export interface RuleCopy {
  readonly source: RangeRef;
  readonly target: RangeRef;
  /** Neighbours in the list of their sheet. */
  readonly rules: readonly ConditionalFormatSpec[];
}

/**
 * The rules of new sheets that can be copied from a sheet before, by sheet. Copying brings along how the
 * source's cell looks and takes away the rules that the target's cells have: so the looks are the same,
 * and no other rule touches these cells. Never within a sheet, where Excel may take copies for one rule.
 */
export function ruleCopiesOf(sheets: readonly SheetSpec[]): ReadonlyMap<SheetId, readonly RuleCopy[]> {
  const known = new Map<string, RangeRef>();
  const copies = new Map<SheetId, RuleCopy[]>();
  for (const sheet of sheets) {
    const found = groupsOf(sheet).flatMap((rules) => {
      const [first] = rules;
      const look = first === undefined ? undefined : sharedLook(sheet, first.range);
      if (first === undefined || look === undefined) return [];
      const said = rules.map((rule) => inItsPlace(rule));
      const key = said.includes(undefined) ? undefined : JSON.stringify([look, said]);
      return key === undefined ? [] : [{ key, rules, target: first.range }];
    });
    copies.set(
      sheet.id,
      found.flatMap(({ key, rules, target }) => {
        const source = known.get(key);
        return source === undefined ? [] : [{ source, target, rules }];
      }),
    );
    for (const { key, target } of found) {
      if (!known.has(key)) known.set(key, { ...target, rows: 1, columns: 1 });
    }
  }
  return copies;
}

/** Rules side by side in the list whose range no other rule touches. */
function groupsOf({ conditionalFormats }: SheetSpec): ConditionalFormatSpec[][] {
  const groups: ConditionalFormatSpec[][] = [];
  for (const rule of conditionalFormats) {
    const last = groups.at(-1);
    const isSame = last?.[0] !== undefined && sameRange(last[0].range, rule.range);
    if (isSame) last.push(rule);
    else groups.push([rule]);
  }
  return groups.filter(
    (group) =>
      group.length > 1 &&
      conditionalFormats.every(
        (rule) => group.includes(rule) || !group.some(({ range }) => touches(range, rule.range)),
      ),
  );
}

const sameRange = (one: RangeRef, other: RangeRef): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

const touches = (one: RangeRef, other: RangeRef): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** What a rule says, counted from its own place; undefined where that cannot be told. */
function inItsPlace(rule: ConditionalFormatSpec): unknown {
  const { range, ...said } = rule;
  if (said.kind !== "formula") return undefined;
  const formula = relativeForm(said.formula, range.row, range.column);
  return formula === undefined ? undefined : { ...said, formula };
}

/** Style and number format of cells that all look alike; undefined where they do not. */
function sharedLook({ blocks }: SheetSpec, range: RangeRef): string | undefined {
  const cells = new Map<string, Cell>();
  for (const block of blocks) {
    block.cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        const [row, column] = [block.row + down, block.column + right];
        if (touches(range, { ...range, row, column, rows: 1, columns: 1 })) {
          cells.set(cellAddress(row, column), cell);
        }
      }),
    );
  }
  const looks = new Set([...cells.values()].map(({ role, format }) => `${role ?? ""} ${format ?? ""}`));
  const [look] = looks;
  return looks.size === 1 && cells.size === range.rows * range.columns ? look : undefined;
}
