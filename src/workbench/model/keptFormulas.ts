// Over 150 lines: one walk through all formulas, in the place of the engine's own.
import {
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
} from "@univerjs/engine-formula";
import { MeaningChanges, WordsOfFormulas } from "./changedWords.ts";
import type { Engine } from "./engine.ts";
import type { AreaFormula, CellFormula, CellRows, Generator, Size, Sizes, Tree } from "./formulaTrees.ts";
import type { KeptReads } from "./keptReads.ts";
import { forgetParsedFormulas } from "./parsedFormulas.ts";

/** What is known of a formula, or of one for all cells of an area, as long as it stands and means the same. */
interface Known {
  readonly trees: readonly Tree[];
  readonly always: boolean;
  readonly hasAddresses: boolean;
  /** The areas of a formula for many cells, as they were. */
  readonly areas?: string;
}

interface Anew {
  readonly key?: number | string;
  readonly trees: Tree[];
  readonly areas?: string;
}

/** One look at all formulas. */
interface Round {
  readonly sheets: Sizes;
  /** Names, tables and sheets that mean something else. */
  readonly changed: ReadonlySet<string>;
  /** Formulas whose words do: the engine does not calculate those of a name that was moved. */
  readonly otherwise: Set<number | string>;
  readonly list: Tree[];
  readonly anew: Anew[];
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly sheetId: string;
  readonly size: Size;
}

/** The engine's numbers of the formulas in cells, by workbook, sheet, row and column. */
interface NumberedFormulas {
  readonly _formulaData: ReadonlyMap<
    string,
    ReadonlyMap<
      string,
      { getMatrix(): Readonly<Record<number, Readonly<Record<number, number>> | undefined>> }
    >
  >;
}

/** What a formula reads depends on where arrays reach to: never kept. */
const reachesToArrays = /#(?!this row|headers|data|all|totals)|@/i;

/**
 * At each calculation the engine finds out anew what every formula of the workbook reads, which took most of the time
 * of an edit once a workbook held several plans. Here that is kept with the formula as the engine holds it, until
 * another stands there or a name, a table or a sheet that it names comes to mean something else.
 */
export function keepFormulas(engine: Engine, reads: KeptReads): void {
  const generator = engine.get(IFormulaDependencyGenerator) as unknown as Generator;
  const configuration = engine.get(IFormulaCurrentConfigService);
  const dependencies = engine.get(IDependencyManagerService);
  const numbered = dependencies as unknown as NumberedFormulas;
  const changes = new MeaningChanges(engine);
  /** By the engine's number of a formula in a cell, and by the id of one for an area. */
  const known = new Map<number | string, Known>();
  const words = new WordsOfFormulas();

  /** What is known of a formula, unless something that it names means something else: then it is calculated anew. */
  const stands = (key: number | string | undefined, { changed, otherwise }: Round): Known | undefined => {
    const entry = key === undefined ? undefined : known.get(key);
    if (key === undefined || entry === undefined || changed.size === 0) return entry;
    if (!words.of(entry.trees[0]?.formula ?? "").some((word) => changed.has(word))) return entry;
    otherwise.add(key);
    return undefined;
  };

  async function readAnew(tree: Tree): Promise<{ always: boolean; hasAddresses: boolean }> {
    const node = generator._getTreeNode(tree);
    tree.isDirty = generator._includeTree(tree, node);
    const addresses = generator._getAddressFunctionNodeList(node);
    if (addresses.length > 0) tree.addressFunctionNodes = addresses;
    if (!tree.isVirtual) {
      const { row, column, rowCount, columnCount, subUnitId, unitId } = tree;
      generator._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
      tree.pushRangeList(
        await generator._getRangeListByNode({
          node,
          refOffsetX: tree.refOffsetX,
          refOffsetY: tree.refOffsetY,
        }),
      );
    }
    return {
      always: generator._detectForcedRecalculationNode(tree, node),
      hasAddresses: addresses.length > 0,
    };
  }

  /** Whether cells of a sheet are to be calculated themselves, and not for what they read. */
  const isTouched = (unitId: string, sheetId: string): boolean =>
    generator._updateRangeFlattenCache.get(unitId)?.has(sheetId) === true ||
    Object.hasOwn(configuration.getDirtyNameMap()[unitId] ?? {}, sheetId);

  function takeAsKept({ trees, always, hasAddresses }: Known, into: Tree[], mayBeDirty = true): void {
    for (const tree of trees) {
      tree.resetState();
      tree.isDirty = always || (mayBeDirty && generator._includeTree(tree, null));
      if (hasAddresses) {
        tree.addressFunctionNodes = generator._getAddressFunctionNodeList(generator._getTreeNode(tree));
      }
      generator._dependencyTreeCache.set(tree.treeId, tree);
      if (!reads.has(tree.treeId)) dependencies.addDependencyRTreeCache(tree as never);
      into.push(tree);
    }
  }

  /** The formulas of a sheet's cells: those that stand as they were are kept, the others are the engine's to make. */
  function takeCells(unitId: string, sheetId: string, rows: CellRows, round: Round): void {
    const size = round.sheets[unitId]?.[sheetId];
    const remaining: Record<string, Record<string, CellFormula>> = {};
    const numbers = numbered._formulaData.get(unitId)?.get(sheetId)?.getMatrix();
    const mayBeDirty = isTouched(unitId, sheetId);
    for (const row in rows) {
      const cells = rows[row];
      const numbersOfRow = numbers?.[Number(row)];
      const place = { row: Number(row), column: 0, sheetId, size };
      for (const column in cells) {
        const cell = cells[column];
        if (cell === null || cell === undefined) continue;
        place.column = Number(column);
        const key = cell.si === undefined ? numbersOfRow?.[place.column] : undefined;
        const entry = stands(key, round);
        if (entry !== undefined && isOfCell(entry, cell, place)) takeAsKept(entry, round.list, mayBeDirty);
        else (remaining[row] ??= {})[column] = cell;
      }
    }
    const trees: Tree[] = [];
    generator._registerFormulas([unitId], { [unitId]: { [sheetId]: remaining } }, round.sheets, trees);
    for (const tree of trees) {
      const isShared = remaining[tree.row]?.[tree.column]?.si !== undefined;
      round.anew.push({ trees: [tree], ...(isShared ? {} : { key: tree.treeId }) });
    }
  }

  /** A formula for all cells of some areas, as a rule of formats has. */
  function takeArea(unitId: string, sheetId: string, id: string, formula: AreaFormula, round: Round): void {
    const areas = JSON.stringify([formula.ranges, configuration.getSheetRowColumnCount(unitId, sheetId)]);
    const entry = stands(id, round);
    const isSame =
      entry?.areas === areas &&
      entry.trees[0]?.formula === formula.f &&
      dependencies.hasOtherFormulaDataMainData(id) &&
      dependencies.getOtherFormulaDependency(unitId, sheetId, id)?.getValue(0, 0) === entry.trees[0].treeId;
    if (entry !== undefined && isSame) {
      takeAsKept(entry, round.list);
      return;
    }
    const trees: Tree[] = [];
    generator._registerOtherFormulas({ [unitId]: { [sheetId]: { [id]: formula } } }, [unitId], trees);
    round.anew.push({ key: id, trees, areas });
  }

  /** Reads a formula that is new, or means something else, and keeps it from now on. */
  async function takeAnew({ key, trees, areas }: Anew, { otherwise, list }: Round): Promise<void> {
    let [always, hasAddresses] = [false, false];
    for (const tree of trees) {
      list.push(tree);
      if (tree.formula === "") continue;
      const read = await readAnew(tree);
      if (key !== undefined && otherwise.has(key)) tree.isDirty = true;
      [always, hasAddresses] = [always || read.always, hasAddresses || read.hasAddresses];
    }
    for (const tree of trees) dependencies.addDependencyRTreeCache(tree as never);
    const formula = trees[0]?.formula ?? "";
    if (key === undefined) return;
    if (formula === "" || reachesToArrays.test(formula)) known.delete(key);
    else known.set(key, { trees, always, hasAddresses, ...(areas === undefined ? {} : { areas }) });
  }

  leaveReads(engine, generator);
  generator._generateTreeList = async (formulas, others, sheets) => {
    if (configuration.isForceCalculate()) {
      dependencies.reset();
      known.clear();
    }
    const changed = changes.take();
    if (changed.size > 0) forgetParsedFormulas(engine);
    const round: Round = { sheets, changed, otherwise: new Set(), list: [], anew: [] };
    for (const [unitId, bySheet] of Object.entries(formulas)) {
      for (const [sheetId, rows] of Object.entries(bySheet ?? {}))
        takeCells(unitId, sheetId, rows ?? {}, round);
    }
    for (const [unitId, bySheet] of Object.entries(others)) {
      for (const [sheetId, ofSheet] of Object.entries(bySheet ?? {})) {
        for (const [id, formula] of Object.entries(ofSheet ?? {}))
          if (formula !== null && formula !== undefined) takeArea(unitId, sheetId, id, formula, round);
      }
    }
    for (const one of round.anew) await takeAnew(one, round);
    for (const [key, { trees }] of known) {
      if (trees.some(({ treeId }) => !generator._dependencyTreeCache.has(treeId))) known.delete(key);
    }
    generator._registerFeatureFormulas(round.list);
    return round.list;
  };
}

/** Whether what is known is of the formula that stands in a cell, on a sheet of the size that it had. */
function isOfCell({ trees: [tree] }: Known, { f }: CellFormula, cell: CellPlace): boolean {
  return (
    tree !== undefined &&
    tree.formula === f &&
    tree.row === cell.row &&
    tree.column === cell.column &&
    tree.subUnitId === cell.sheetId &&
    tree.rowCount === cell.size?.rowCount &&
    tree.columnCount === cell.size.columnCount
  );
}

/** The engine's choice of what to calculate, which would forget what formulas read when it has chosen. */
function leaveReads(engine: Engine, generator: Generator): void {
  const configuration = engine.get(IFormulaCurrentConfigService);
  const dependencies = engine.get(IDependencyManagerService);
  generator._getUpdateTreeListAndMakeDependency = () => {
    const force = configuration.isForceCalculate();
    const ranges = configuration.getDirtyRanges();
    const readers = dependencies.searchDependency(ranges);
    for (const id of generator._dependencyRTreeCacheForAddressFunction.bulkSearch(ranges)) readers.add(id);
    const [sheets, excluded] = [configuration.getDirtyNameMap(), configuration.getExcludedRange()];
    const isNamed = Object.keys(sheets).length > 0;
    const dirty: Tree[] = [];
    for (const [treeId, tree] of generator._dependencyTreeCache) {
      const isDirty =
        force ||
        tree.isDirty ||
        (isNamed && tree.dependencySheetName(sheets)) ||
        (readers.has(treeId) && !tree.isExcludeRange(excluded));
      if (isDirty) dirty.push(tree);
    }
    return dirty;
  };
}
