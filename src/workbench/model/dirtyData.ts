import type { IActiveDirtyManagerService } from "@univerjs/engine-formula";

/** What a change makes the engine calculate. */
export type Conversion = NonNullable<Exclude<ReturnType<IActiveDirtyManagerService["get"]>, void>>;
export type DirtyData = ReturnType<Conversion["getDirtyData"]>;

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Places as ranges: neighbours in a column become one. */
export function placeRanges(
  unitId: string,
  places: readonly CellPlace[],
): Required<DirtyData>["dirtyRanges"] {
  const sorted = [...places].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const ranges: Required<DirtyData>["dirtyRanges"] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = ranges.at(-1);
    if (last?.sheetId === sheetId && last.range.startColumn === column && row <= last.range.endRow + 1) {
      last.range.endRow = row;
    } else {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      ranges.push({ unitId, sheetId, range });
    }
  }
  return ranges;
}

/**
 * One range a sheet around all of its ranges: more cells than changed, yet far from all of a workbook with
 * many sheets. Each range costs a search, so many small ones cost more than what lies between them.
 */
export function boundsBySheet(
  ranges: Required<DirtyData>["dirtyRanges"],
): Required<DirtyData>["dirtyRanges"] {
  const sheets = new Map<string, Required<DirtyData>["dirtyRanges"][number]>();
  for (const entry of ranges) {
    const key = JSON.stringify([entry.unitId, entry.sheetId]);
    const known = sheets.get(key);
    if (known === undefined) {
      sheets.set(key, { ...entry, range: { ...entry.range } });
      continue;
    }
    const { range } = known;
    range.startRow = Math.min(range.startRow, entry.range.startRow);
    range.startColumn = Math.min(range.startColumn, entry.range.startColumn);
    range.endRow = Math.max(range.endRow, entry.range.endRow);
    range.endColumn = Math.max(range.endColumn, entry.range.endColumn);
  }
  return [...sheets.values()];
}

/** Nothing to calculate. */
export function emptyDirtyData(): Required<DirtyData> {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

/** Adds what one change made dirty. */
export function mergeDirtyData(all: Required<DirtyData>, data: DirtyData): void {
  all.forceCalculation ||= data.forceCalculation ?? false;
  all.dirtyRanges.push(...(data.dirtyRanges ?? []));
  mergeDeep(all.dirtyNameMap, data.dirtyNameMap);
  mergeDeep(all.dirtyDefinedNameMap, data.dirtyDefinedNameMap);
  mergeDeep(all.dirtySuperTableMap, data.dirtySuperTableMap);
  mergeDeep(all.dirtyUnitFeatureMap, data.dirtyUnitFeatureMap);
  mergeDeep(all.dirtyUnitOtherFormulaMap, data.dirtyUnitOtherFormulaMap);
  mergeDeep(all.clearDependencyTreeCache, data.clearDependencyTreeCache);
}

/** Maps of ids down to a text or a flag. */
function mergeDeep(target: object, source: object | undefined): void {
  const into = target as Record<string, unknown>;
  for (const [key, value] of Object.entries(source ?? {})) {
    if (typeof value !== "object" || value === null) into[key] = value;
    else {
      into[key] ??= {};
      mergeDeep(into[key] as object, value as object);
    }
  }
}
