// Over 150 lines: what is corrected of one thing that the engine keeps, its reads, stands together.
import { IDependencyManagerService, IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import type { IUnitRange } from "@univerjs/core";
import { CellPlaces, type PlacedFormula } from "./cellPlaces.ts";
import type { Engine } from "./engine.ts";

interface Reading {
  readonly treeId: number;
  readonly rangeList: readonly IUnitRange[];
}

/** What the engine keeps of which formulas read which cells: its own members, of one version. */
interface ReadsKept {
  addDependencyRTreeCache(reading: Reading): void;
  reset(): void;
  _removeDependencyRTreeCache(treeId: number): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
  _removeAllTreeMap(treeId: number): void;
  readonly _dependencyRTreeCache: SingleCells;
  readonly _formulaData: BySheet;
  readonly _otherFormulaData: BySheet;
  readonly _featureFormulaData: BySheet;
  clearFormulaDependency(unitId: string, sheetId?: string): void;
  clearOtherFormulaDependency(unitId: string, sheetId?: string): void;
  clearFeatureFormulaDependency(unitId: string, sheetId?: string): void;
}

/** The formulas that read single cells, by workbook, sheet, row and column. */
interface SingleCells {
  readonly _oneCellCache: ReadonlyMap<string, ReadonlyMap<string, CellReaders>>;
  openKdTree(): void;
  closeKdTree(): void;
  bulkSearch(searches: readonly IUnitRange[], except?: ReadonlySet<number>): Set<number>;
  readonly _tree: ReadonlyMap<string, ReadonlyMap<string, Areas>>;
}
/** The formulas that read areas of a sheet. */
interface Areas {
  search(box: Record<"minX" | "minY" | "maxX" | "maxY", number>): readonly { readonly id: number }[];
}
type CellReaders = ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<number>>>;

type BySheet = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** Whether all that a formula reads is kept, or some of it was forgotten since it was added. */
export interface KeptReads {
  has(treeId: number): boolean;
}

interface Generator {
  readonly _executedAddressFunctionNodeIds: Set<number>;
  _calculateAddressFunction(cells: CellPlaces, formula: PlacedFormula): Promise<void>;
  _calculateListByFunctionRefNode(formulas: readonly PlacedFormula[]): Promise<void>;
}

/**
 * At each calculation the engine adds what every formula reads to what it keeps of it, and never takes the same
 * out again, so that each calculation cost more than the one before. Here reads that are kept already are left,
 * and others take the place of those before. It also sorts the cells of all formulas into a tree each time,
 * which only formulas like INDEX ask for.
 */
export function keepReadsOnce(engine: Engine): KeptReads {
  placeCellsOnDemand(engine.get(IFormulaDependencyGenerator) as unknown as Generator);
  const kept = engine.get(IDependencyManagerService) as unknown as ReadsKept;
  clearOneSheet(kept);
  searchInPlace(kept._dependencyRTreeCache);
  return keepOnce(kept);
}

/** For each calculation the engine sorts all single cells that are read into trees, to search a few of them. */
function searchInPlace(cells: SingleCells): void {
  cells.openKdTree = () => undefined;
  cells.closeKdTree = () => undefined;
  cells.bulkSearch = (searches, except) => {
    const found = new Set<number>();
    const add = (id: number): void => {
      if (except?.has(id) !== true) found.add(id);
    };
    for (const { unitId, sheetId, range } of searches) {
      const { startRow, endRow, startColumn, endColumn } = range;
      const rows = cells._oneCellCache.get(unitId)?.get(sheetId);
      if (rows !== undefined) {
        forEachWithin(rows, startRow, endRow, (columns) =>
          forEachWithin(columns, startColumn, endColumn, (readers) => readers.forEach(add)),
        );
      }
      const box = { minX: startColumn, minY: startRow, maxX: endColumn, maxY: endRow };
      for (const { id } of cells._tree.get(unitId)?.get(sheetId)?.search(box) ?? []) add(id);
    }
    return found;
  };
}

/** For what stands between two numbers; the engine writes no number where there is no bound. */
function forEachWithin<T>(
  places: ReadonlyMap<number, T>,
  first: number,
  last: number,
  take: (what: T) => void,
): void {
  const [from, to] = [Number.isNaN(first) ? 0 : first, Number.isNaN(last) ? Infinity : last];
  if (to - from >= places.size) {
    for (const [at, what] of places) if (at >= from && at <= to) take(what);
    return;
  }
  for (let at = from; at <= to; at += 1) {
    const what = places.get(at);
    if (what !== undefined) take(what);
  }
}

/** Asked to forget the formulas of a sheet that has none, the engine forgets those of all sheets. */
function clearOneSheet(kept: ReadsKept): void {
  const onKnownSheets =
    (clear: (unitId: string, sheetId?: string) => void, sheets: BySheet) =>
    (unitId: string, sheetId?: string): void => {
      if (sheetId === undefined || sheets.get(unitId)?.has(sheetId) === true)
        clear.call(kept, unitId, sheetId);
    };
  kept.clearFormulaDependency = onKnownSheets(kept.clearFormulaDependency, kept._formulaData);
  kept.clearOtherFormulaDependency = onKnownSheets(kept.clearOtherFormulaDependency, kept._otherFormulaData);
  kept.clearFeatureFormulaDependency = onKnownSheets(
    kept.clearFeatureFormulaDependency,
    kept._featureFormulaData,
  );
}

function keepOnce(kept: ReadsKept): KeptReads {
  const known = new Map<number, readonly Read[]>();
  /** The formulas that read cells of a sheet. */
  const readers = new Map<string, Set<number>>();
  const incomplete = new Set<number>();
  const add = kept.addDependencyRTreeCache.bind(kept);
  const reset = kept.reset.bind(kept);
  const removeReads = kept._removeDependencyRTreeCache.bind(kept);
  const removeSheet = kept._removeDependencyRTreeCacheById.bind(kept);
  const removeFormula = kept._removeAllTreeMap.bind(kept);

  kept.addDependencyRTreeCache = ({ treeId, rangeList }) => {
    const before = known.get(treeId) ?? [];
    incomplete.delete(treeId);
    if (before.length === rangeList.length && before.every((read, index) => isSame(read, rangeList[index])))
      return;
    const isMore = before.every((read) => rangeList.some((one) => isSame(read, one)));
    if (!isMore) kept._removeAllTreeMap(treeId);
    known.set(treeId, rangeList.map(readOf));
    for (const { sheetId } of rangeList) {
      const own = readers.get(sheetId);
      if (own === undefined) readers.set(sheetId, new Set([treeId]));
      else own.add(treeId);
    }
    const isNew = (one: IUnitRange): boolean => !isMore || !before.some((read) => isSame(read, one));
    add({ treeId, rangeList: before.length === 0 ? rangeList : rangeList.filter(isNew) });
  };
  kept.reset = () => {
    known.clear();
    readers.clear();
    incomplete.clear();
    reset();
  };
  kept._removeDependencyRTreeCache = (treeId) => {
    if (known.delete(treeId)) removeReads(treeId);
  };
  kept._removeAllTreeMap = (treeId) => {
    kept._removeDependencyRTreeCache(treeId);
    removeFormula(treeId);
  };
  // What is read of the sheet is forgotten with it: the next calculation adds what still is.
  kept._removeDependencyRTreeCacheById = (unitId, sheetId) => {
    for (const treeId of readers.get(sheetId) ?? []) {
      const others = known.get(treeId)?.filter((read) => read.sheetId !== sheetId);
      if (others !== undefined) known.set(treeId, others);
      incomplete.add(treeId);
    }
    readers.delete(sheetId);
    removeSheet(unitId, sheetId);
  };
  return { has: (treeId) => known.has(treeId) && !incomplete.has(treeId) };
}

/** What the engine's own range was when it was kept. */
interface Read {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const readOf = ({ sheetId, range }: IUnitRange): Read => ({
  sheetId,
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

/** Whole rows and columns have no number where they have no bound, which is itself here. */
const isSame = (read: Read, now: IUnitRange | undefined): boolean =>
  now !== undefined &&
  read.sheetId === now.sheetId &&
  Object.is(read.top, now.range.startRow) &&
  Object.is(read.left, now.range.startColumn) &&
  Object.is(read.bottom, now.range.endRow) &&
  Object.is(read.right, now.range.endColumn);

function placeCellsOnDemand(generator: Generator): void {
  generator._calculateListByFunctionRefNode = async (formulas) => {
    const cells = new CellPlaces(formulas);
    generator._executedAddressFunctionNodeIds.clear();
    for (const formula of formulas) {
      // Asked each time: the functions of one formula may be answered for another.
      if (formula.addressFunctionNodes.length > 0) await generator._calculateAddressFunction(cells, formula);
    }
  };
}
