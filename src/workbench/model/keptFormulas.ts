// Over 150 lines: one walk through all formulas, in the place of the engine's own.
import {
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
} from "@univerjs/engine-formula";
import { MeaningChanges, wordsOf } from "./changedWords.ts";
import type { Engine } from "./engine.ts";
import type { CellFormula, Generator, Tree } from "./formulaTrees.ts";
import type { KeptReads } from "./keptReads.ts";

/** What is known of a formula, or of one for all cells of an area, as long as it stands and means the same. */
interface Known {
  readonly trees: readonly Tree[];
  readonly words: readonly string[];
  readonly always: boolean;
  readonly hasAddresses: boolean;
  /** The areas of a formula for many cells, as they were. */
  readonly areas?: string;
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
  const changes = new MeaningChanges(engine);
  /** By the engine's number of a formula in a cell, and by the id of one for an area. */
  const known = new Map<number | string, Known>();

  /** What is known of a formula, unless something that it names means something else: then it is calculated anew. */
  const stands = (
    key: number | string | undefined,
    changed: ReadonlySet<string>,
    otherwise: Set<number | string>,
  ): Known | undefined => {
    const entry = key === undefined ? undefined : known.get(key);
    if (key === undefined || entry?.words.some((word) => changed.has(word)) !== true) return entry;
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

  function takeAsKept({ trees, always, hasAddresses }: Known, into: Tree[]): void {
    for (const tree of trees) {
      tree.resetState();
      tree.isDirty = always || generator._includeTree(tree, null);
      if (hasAddresses) {
        tree.addressFunctionNodes = generator._getAddressFunctionNodeList(generator._getTreeNode(tree));
      }
      generator._dependencyTreeCache.set(tree.treeId, tree);
      if (!reads.has(tree.treeId)) dependencies.addDependencyRTreeCache(tree as never);
      into.push(tree);
    }
  }

  leaveReads(engine, generator);
  generator._generateTreeList = async (formulas, others, sheets) => {
    if (configuration.isForceCalculate()) {
      dependencies.reset();
      known.clear();
    }
    const changed = changes.take();
    /** Formulas whose words mean something else: the engine does not calculate those of a name that was moved. */
    const otherwise = new Set<number | string>();
    const list: Tree[] = [];
    const anew: { readonly key?: number | string; readonly trees: Tree[]; readonly areas?: string }[] = [];

    for (const unitId of Object.keys(formulas)) {
      for (const [sheetId, rows] of Object.entries(formulas[unitId] ?? {})) {
        const size = sheets[unitId]?.[sheetId];
        const remaining: Record<string, Record<string, CellFormula>> = {};
        for (const row in rows) {
          const cells = rows[row];
          for (const column in cells) {
            const cell = cells[column];
            if (cell === null || cell === undefined) continue;
            const key =
              cell.si === undefined
                ? (dependencies.getFormulaDependency(unitId, sheetId, Number(row), Number(column)) ??
                  undefined)
                : undefined;
            const entry = stands(key, changed, otherwise);
            const tree = entry?.trees[0];
            const isSame =
              tree !== undefined &&
              tree.formula === cell.f &&
              tree.row === Number(row) &&
              tree.column === Number(column) &&
              tree.subUnitId === sheetId &&
              tree.rowCount === size?.rowCount &&
              tree.columnCount === size.columnCount;
            if (entry !== undefined && isSame) takeAsKept(entry, list);
            else (remaining[row] ??= {})[column] = cell;
          }
        }
        const trees: Tree[] = [];
        generator._registerFormulas([unitId], { [unitId]: { [sheetId]: remaining } }, sheets, trees);
        for (const tree of trees) {
          const isShared = remaining[tree.row]?.[tree.column]?.si !== undefined;
          anew.push({ trees: [tree], ...(isShared ? {} : { key: tree.treeId }) });
        }
      }
    }
    for (const unitId of Object.keys(others)) {
      for (const [sheetId, ofSheet] of Object.entries(others[unitId] ?? {})) {
        for (const [id, formula] of Object.entries(ofSheet ?? {})) {
          if (formula === null || formula === undefined) continue;
          const areas = JSON.stringify([
            formula.ranges,
            configuration.getSheetRowColumnCount(unitId, sheetId),
          ]);
          const entry = stands(id, changed, otherwise);
          const isSame =
            entry?.areas === areas &&
            entry.trees[0]?.formula === formula.f &&
            dependencies.hasOtherFormulaDataMainData(id) &&
            dependencies.getOtherFormulaDependency(unitId, sheetId, id)?.getValue(0, 0) ===
              entry.trees[0].treeId;
          if (entry !== undefined && isSame) {
            takeAsKept(entry, list);
            continue;
          }
          const trees: Tree[] = [];
          generator._registerOtherFormulas({ [unitId]: { [sheetId]: { [id]: formula } } }, [unitId], trees);
          anew.push({ key: id, trees, areas });
        }
      }
    }
    for (const { key, trees, areas } of anew) {
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
      if (key === undefined) continue;
      if (formula === "" || reachesToArrays.test(formula)) known.delete(key);
      else {
        known.set(key, {
          trees,
          words: wordsOf(formula),
          always,
          hasAddresses,
          ...(areas === undefined ? {} : { areas }),
        });
      }
    }
    for (const [key, { trees }] of known) {
      if (trees.some(({ treeId }) => !generator._dependencyTreeCache.has(treeId))) known.delete(key);
    }
    generator._registerFeatureFormulas(list);
    return list;
  };
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
