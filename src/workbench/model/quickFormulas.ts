import {
  BaseReferenceObject,
  Interpreter,
  LexerTreeBuilder,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import type { Engine } from "./engine.ts";

/** A piece of a parsed formula, and what calculates it: their own members, of one version. */
interface Piece {
  readonly nodeType: number;
  getChildren(): readonly Piece[];
  getToken(): string;
  isAsync(): boolean;
  isEmptyParamFunction(): boolean;
  setRefOffset(x: number, y: number): void;
  execute(): void;
}
interface Calculating {
  readonly _runtimeService: { isStopExecution(): boolean };
  checkAsyncNode(piece: Piece | null | undefined): boolean;
  _execute(piece: Piece, x?: number, y?: number): number;
}

interface NamesOfFormulas {
  _checkDefinedNameDirty(
    word: string,
    names: {
      readonly unitId: string | null | undefined;
      getDirtyDefinedNameMap(): Readonly<Record<string, object | null | undefined>>;
    },
  ): boolean;
}

/** The engine's number of references among the pieces of formulas. */
const reference = 1;
/** So many texts of formulas are known to be no numbers. */
const mostTexts = 10_000;
let quick = false;

/** Spares what the engine does for each piece of each formula each time it is calculated; results are its own. */
export function quickenFormulas(engine: Engine): void {
  walkPieces(engine.get(Interpreter) as unknown as Calculating);
  lookUpGoneNames(engine.get(LexerTreeBuilder) as unknown as NamesOfFormulas);
  // The classes are the same for all workbooks.
  if (quick) return;
  quick = true;
  readCells();
  knowTexts();
}

/** Each word that is no name is looked for among all names that have changed, which the engine lists for each. */
function lookUpGoneNames(formulas: NamesOfFormulas): void {
  formulas._checkDefinedNameDirty = (word, { unitId, getDirtyDefinedNameMap }) =>
    Object.hasOwn(getDirtyDefinedNameMap()[unitId ?? ""] ?? {}, word);
}

/** Whether a formula waits for anything is the same each time, and few pieces have a name in need of capitals. */
function walkPieces(interpreter: Calculating): void {
  const waits = new WeakMap<Piece, boolean>();
  const check = interpreter.checkAsyncNode.bind(interpreter);
  interpreter.checkAsyncNode = (piece) => {
    if (piece === null || piece === undefined) return false;
    let known = waits.get(piece);
    if (known === undefined) waits.set(piece, (known = check(piece)));
    return known;
  };
  const isEmptyLambda = (piece: Piece): boolean => {
    const token = piece.getToken();
    return token.length === 6 && token.toUpperCase() === "LAMBDA" && piece.isEmptyParamFunction();
  };
  const runtime = interpreter._runtimeService;
  const execute = (piece: Piece, x: number, y: number): number => {
    if (runtime.isStopExecution()) return 1;
    for (const child of piece.getChildren()) {
      if (isEmptyLambda(child)) child.execute();
      else execute(child, x, y);
    }
    if (piece.nodeType === reference) piece.setRefOffset(x, y);
    piece.execute();
    return 0;
  };
  interpreter._execute = (piece, x = 0, y = 0) => execute(piece, x, y);
}

/** The engine prepares for spilled arrays at each cell that is read, also where nothing has spilled. */
function readCells(): void {
  const read = BaseReferenceObject.prototype.getCellData;
  BaseReferenceObject.prototype.getCellData = function (row, column) {
    const written =
      this.getCurrentRuntimeSheetData()?.getValue(row, column) ||
      this.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ||
      this.getRuntimeFeatureCellValue(row, column);
    if (written) return written;
    if (this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column))
      return read.call(this, row, column);
    return this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
  };
}

/** Each time the engine tries anew whether a text in a formula is a date, a share or an amount. */
function knowTexts(): void {
  const make = ValueObjectFactory.create.bind(ValueObjectFactory);
  const texts = new Set<string>();
  ValueObjectFactory.create = (raw, ignorePattern = false) => {
    if (ignorePattern || typeof raw !== "string") return make(raw, ignorePattern);
    if (texts.has(raw)) return make(raw, true);
    const made = make(raw);
    if (made.isString()) {
      if (texts.size >= mostTexts) texts.clear();
      texts.add(raw);
    }
    return made;
  };
}
