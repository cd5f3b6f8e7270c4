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
  _searchByOneCellCache(search: IUnitRange): number[];
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
  cells._searchByOneCellCache = ({ unitId, sheetId, range }) => {
    const found: number[] = [];
    const rows = cells._oneCellCache.get(unitId)?.get(sheetId);
    if (rows === undefined) return found;
    for (const columns of within(rows, range.startRow, range.endRow)) {
      for (const readers of within(columns, range.startColumn, range.endColumn)) found.push(...readers);
    }
    return found;
  };
}

/** What stands between two numbers; the engine writes no number where there is no bound. */
function within<T>(places: ReadonlyMap<number, T>, first: number, last: number): T[] {
  const [from, to] = [Number.isNaN(first) ? 0 : first, Number.isNaN(last) ? Infinity : last];
  if (to - from >= places.size)
    return [...places].flatMap(([at, what]) => (at >= from && at <= to ? [what] : []));
  const found: T[] = [];
  for (let at = from; at <= to; at += 1) {
    const what = places.get(at);
    if (what !== undefined) found.push(what);
  }
  return found;
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
  const known = new Map<number, readonly string[]>();
  /** The formulas that read cells of a sheet. */
  const readers = new Map<string, Set<number>>();
  const incomplete = new Set<number>();
  const add = kept.addDependencyRTreeCache.bind(kept);
  const reset = kept.reset.bind(kept);
  const removeReads = kept._removeDependencyRTreeCache.bind(kept);
  const removeSheet = kept._removeDependencyRTreeCacheById.bind(kept);
  const removeFormula = kept._removeAllTreeMap.bind(kept);

  kept.addDependencyRTreeCache = ({ treeId, rangeList }) => {
    const reads = rangeList.map(words);
    const before = known.get(treeId) ?? [];
    incomplete.delete(treeId);
    if (before.length === reads.length && before.every((read, index) => read === reads[index])) return;
    const isMore = before.every((read) => reads.includes(read));
    if (!isMore) kept._removeAllTreeMap(treeId);
    known.set(treeId, reads);
    for (const { sheetId } of rangeList) {
      const own = readers.get(sheetId);
      if (own === undefined) readers.set(sheetId, new Set([treeId]));
      else own.add(treeId);
    }
    const missing = rangeList.filter((_, index) => !isMore || !before.includes(reads[index] ?? ""));
    add({ treeId, rangeList: missing });
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
    const start = `${sheetId}!`;
    for (const treeId of readers.get(sheetId) ?? []) {
      const others = known.get(treeId)?.filter((read) => !read.startsWith(start));
      if (others !== undefined) known.set(treeId, others);
      incomplete.add(treeId);
    }
    readers.delete(sheetId);
    removeSheet(unitId, sheetId);
  };
  return { has: (treeId) => known.has(treeId) && !incomplete.has(treeId) };
}

const words = ({ sheetId, range }: IUnitRange): string =>
  `${sheetId}!${range.startRow},${range.startColumn},${range.endRow},${range.endColumn}`;

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
