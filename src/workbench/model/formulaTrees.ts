import type { IUnitRange } from "@univerjs/core";

/** A formula in the engine's order of calculation: its own members, of one version, as are all that follow. */
export interface Tree {
  readonly treeId: number;
  readonly formula: string;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly isVirtual: boolean;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
  readonly rangeList: IUnitRange[];
  isDirty: boolean;
  addressFunctionNodes: readonly unknown[];
  pushRangeList(ranges: readonly IUnitRange[]): void;
  resetState(): void;
  /** Whether its readers are being followed, and whether they have been. */
  isAdded(): boolean;
  setAdded(): void;
  isSkip(): boolean;
  setSkip(): void;
  toRTreeItem(): IUnitRange[];
  dependencySheetName(sheets: unknown): boolean;
  isExcludeRange(cells: unknown): boolean;
}

export interface CellFormula {
  readonly f: string;
  readonly si?: string;
}
export interface AreaFormula {
  readonly f: string;
  readonly ranges: readonly IUnitRange["range"][];
}
export type BySheet<T> = Record<string, Record<string, T | null | undefined> | null | undefined>;
export type CellRows = Readonly<Record<string, Readonly<Record<string, CellFormula | null | undefined>>>>;
export type CellFormulas = BySheet<CellRows>;
export type AreaFormulas = BySheet<Record<string, AreaFormula>>;
export type Size = { readonly rowCount: number; readonly columnCount: number } | null | undefined;
export type Sizes = BySheet<NonNullable<Size>>;

export interface Generator {
  readonly _dependencyTreeCache: Map<number, Tree>;
  /** The changed ranges of a calculation, by workbook and sheet. */
  readonly _updateRangeFlattenCache: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  readonly _dependencyRTreeCacheForAddressFunction: {
    bulkSearch(ranges: unknown, except?: ReadonlySet<number>): Set<number>;
  };
  readonly _runtimeService: { setCurrent(...place: (number | string)[]): void };
  _generateTreeList(formulas: CellFormulas, others: AreaFormulas, sheets: Sizes): Promise<Tree[]>;
  _getUpdateTreeListAndMakeDependency(): Tree[];
  _registerFormulas(units: readonly string[], formulas: CellFormulas, sheets: Sizes, into: Tree[]): void;
  _registerOtherFormulas(others: AreaFormulas, units: readonly string[], into: Tree[]): void;
  _registerFeatureFormulas(into: Tree[]): void;
  _getTreeNode(tree: Tree): object;
  _includeTree(tree: Tree, node: object | null): boolean;
  _detectForcedRecalculationNode(tree: Tree, node: object): boolean;
  _getAddressFunctionNodeList(node: object): unknown[];
  _getRangeListByNode(node: object): Promise<IUnitRange[]>;
}
