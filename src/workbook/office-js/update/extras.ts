import type { ChartSpec, ConditionalFormatSpec, RangeRef, SheetSpec, ValidationSpec } from "../../spec.ts";
import { movedArea, movedFormula, type Moved } from "./references.ts";
import type { FinalSheet } from "./sheetUpdate.ts";

/** A chart whose words or numbers change. */
export interface ChartChange {
  readonly was: ChartSpec;
  readonly chart: ChartSpec;
}

/** What belongs to cells beside their content and look. */
export interface Extras {
  readonly validations: readonly ValidationSpec[];
  /** Rules that these take the place of, where their cells stand now. */
  readonly replaced: readonly ValidationSpec[];
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
  readonly charts: readonly ChartChange[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
}

/** Where a range of a wanted sheet comes to lie. */
export function finalRange(range: RangeRef, sheets: readonly FinalSheet[]): RangeRef {
  const sheet = sheets.find(({ next }) => next.id === range.sheet);
  return sheet === undefined ? range : rangeNow(range, sheet.place);
}

/** Where a range of an inserted sheet lies before the update. */
export function formerRange(range: RangeRef, sheets: readonly FinalSheet[]): RangeRef {
  const sheet = sheets.find(({ next }) => next.id === range.sheet);
  return sheet === undefined ? range : rangeNow(range, sheet.placement.place);
}

function rangeNow(range: RangeRef, place: FinalSheet["place"]): RangeRef {
  const { row, column, rows, columns } = range;
  const corners = { from: { row, column }, to: { row: row + rows - 1, column: column + columns - 1 } };
  const area = movedArea("", corners, (_name, down, right) => place(down, right));
  if (area === undefined) return range;
  return {
    sheet: range.sheet,
    row: area.from.row,
    column: area.from.column,
    rows: area.to.row - area.from.row + 1,
    columns: area.to.column - area.from.column + 1,
  };
}

export function extrasOf(final: FinalSheet, sheets: readonly FinalSheet[], moved: Moved): Extras {
  const { base, next, rows } = final;
  const ends = endRows(final);
  const changed = new Set(
    next.validations.filter((entry, index) => saysOtherwise(entry, base.validations[index])),
  );
  const validations = next.validations.flatMap((entry): ValidationSpec[] => {
    if (changed.has(entry)) return [{ ...entry, range: finalRange(entry.range, sheets) }];
    return parts(entry.range, ends).map((part) => ({ ...entry, range: finalRange(part, sheets) }));
  });
  const conditionalFormats = next.conditionalFormats.flatMap((entry) =>
    parts(entry.range, ends).map((part) => ruleFor(entry, part, next, sheets, moved)),
  );
  const heights = new Map((base.rowHeights ?? []).map(({ row, points }) => [row, points]));
  return {
    validations,
    replaced: base.validations.flatMap((entry, index): ValidationSpec[] => {
      const by = next.validations[index];
      if (by === undefined || !changed.has(by)) return [];
      return [{ ...entry, range: wholeColumns(rangeNow(entry.range, final.placement.place), final) }];
    }),
    conditionalFormats,
    charts: next.charts.flatMap((chart): ChartChange[] => {
      const was = base.charts.find(({ id }) => id === chart.id);
      return was === undefined || !isChanged(was, chart, sheets) ? [] : [{ was, chart }];
    }),
    rowHeights: (next.rowHeights ?? []).flatMap(({ row, points }) => {
      const place = rows.wanted.get(row);
      if (place === undefined || (!rows.fresh.has(place) && heights.get(row) === points)) return [];
      return [{ row: place, points }];
    }),
  };
}

/** A range in a table with the rows that somebody added to it. */
function wholeColumns(range: RangeRef, { state }: FinalSheet): RangeRef {
  const table = state.tables.find(({ row, rows }) => range.row > row && range.row < row + rows);
  return table === undefined ? range : { ...range, row: table.row + 1, rows: table.rows - 1 };
}

/** New rows behind the last of a table, which no rule of the rows above reaches, and those of new tables. */
function endRows(final: FinalSheet): ReadonlySet<number> {
  const end = new Set<number>();
  for (const { spec, state, area } of final.tables) {
    const last =
      state === undefined
        ? area.row
        : Math.max(
            ...Array.from({ length: state.rows }, (_, index) => final.rows.of(state.row + index) ?? 0),
          );
    for (let row = spec.row + 1; row <= spec.row + spec.rows; row += 1) {
      const place = final.rows.wanted.get(row);
      if (place !== undefined && place > last && final.rows.fresh.has(place)) end.add(row);
    }
  }
  return end;
}

/** The pieces of a range that lie in some rows. */
function parts(range: RangeRef, rows: ReadonlySet<number>): RangeRef[] {
  const found: RangeRef[] = [];
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    const last = found.at(-1);
    if (!rows.has(row)) continue;
    if (last !== undefined && last.row + last.rows === row)
      found[found.length - 1] = { ...last, rows: last.rows + 1 };
    else found.push({ ...range, row, rows: 1 });
  }
  return found;
}

/** A rule for a part of its range: its formula speaks of the first cell of that part. */
function ruleFor(
  rule: ConditionalFormatSpec,
  part: RangeRef,
  sheet: SheetSpec,
  sheets: readonly FinalSheet[],
  moved: Moved,
): ConditionalFormatSpec {
  const range = finalRange(part, sheets);
  if (rule.kind !== "formula") return { ...rule, range };
  const formula = movedFormula(rule.formula, sheet.name, (name, row, column) => {
    const isOwnRow = name === sheet.name && row === rule.range.row;
    return moved(name, isOwnRow ? part.row : row, column);
  });
  return { ...rule, range, formula };
}

function saysOtherwise(one: ValidationSpec, other: ValidationSpec | undefined): boolean {
  const words = ({ range: _range, ...rule }: ValidationSpec): string => JSON.stringify(rule);
  return other === undefined || words(one) !== words(other);
}

function isChanged(was: ChartSpec, chart: ChartSpec, sheets: readonly FinalSheet[]): boolean {
  const source = (entry: ChartSpec): string =>
    JSON.stringify(entry.series.map(({ categories, values }) => [categories, values]));
  const hasMoved = chart.series.some(({ values }) => {
    const sheet = sheets.find(({ next }) => next.id === values.sheet);
    return sheet !== undefined && sheet.rows.steps.length > 0;
  });
  const words = (entry: ChartSpec): string =>
    JSON.stringify([
      entry.title,
      entry.series.map(({ name }) => name),
      entry.valueAxisTitle,
      entry.categoryAxisTitle,
      entry.valueFormat,
    ]);
  return hasMoved || source(was) !== source(chart) || words(was) !== words(chart);
}
