// Over 300 lines: one walk down the graph, whose steps share its stack.
import { build, buildFormula, resultOf, type Scope } from "../evaluation/build.ts";
import type { Expression, Machine } from "../evaluation/expression.ts";
import type { CellNode } from "../evaluation/grid.ts";
import { Grid } from "../evaluation/grid.ts";
import { caught } from "../evaluation/call.ts";
import { FormulaRefusal, Book, type Refusal, type SheetArea, type Syntax } from "../formula/index.ts";
import type { FunctionRule } from "../functions/rule.ts";
import { isError, Matrix, Reference, type Operand } from "../values/index.ts";
import { addressText, type CellAddress, type CellValue, type ModelWorkbook } from "../workbook/index.ts";
import { dependenciesOf } from "./dependencies.ts";
import { canKeep } from "./kept.ts";
import { heldMoment, type FixedMoment } from "./moment.ts";

interface CalculationOptions {
  readonly judging?: boolean;
  /** Whether formulas that are not calculated here keep Excel's value where nothing that varies leads into them. */
  readonly keeping?: boolean;
  readonly moment?: number | undefined;
}

/** A cell on the way down to what it needs. */
interface Frame {
  readonly node: CellNode;
  /** Cells that are still to be looked at. */
  waiting: Iterator<CellNode>;
  areas: SheetArea[];
  dynamic: Syntax[];
}

/**
 * The cells of a workbook in the order of their calculation. What does not depend on an input is
 * calculated once, at once; what does is kept in order.
 */
export class Calculation {
  readonly grid: Grid;
  readonly machine: Machine;
  readonly functions: (name: string) => FunctionRule | undefined;
  /** The cells that depend on an input, each after what it needs. */
  readonly varying: CellNode[] = [];
  /** All cells with formulas that were looked at, each after what it needs. */
  readonly ordered: CellNode[] = [];
  readonly refusals: Refusal[] = [];
  /** Formulas whose value is Excel's own, where such are kept. */
  readonly kept: Refusal[] = [];
  readonly #visited = new Map<string, boolean>();
  readonly #stack: Frame[] = [];
  readonly #refused = new Set<CellNode>();
  /** Set, cells that need a formula take what the workbook holds for it, so that each formula is judged by itself. */
  readonly calculated: Map<CellNode, CellValue> | undefined;
  /** What TODAY and NOW gave, where a formula asked for it. */
  usedMoment: FixedMoment | undefined;
  readonly #given: number | undefined;
  readonly #keeping: boolean;
  #moment: FixedMoment | undefined | "unknown" = "unknown";
  readonly #areas = new Map<CellNode, readonly SheetArea[]>();

  constructor(
    workbook: ModelWorkbook,
    functions: (name: string) => FunctionRule | undefined,
    inputs: readonly CellAddress[] = [],
    { judging = false, keeping = false, moment }: CalculationOptions = {},
  ) {
    this.#given = moment;
    this.#keeping = keeping;
    this.calculated = judging ? new Map() : undefined;
    this.grid = new Grid(new Book(workbook));
    this.functions = functions;
    this.machine = { grid: this.grid, system: workbook.dateSystem, lane: 0, locals: [] };
    for (const input of inputs) {
      const node = this.grid.make(input);
      if (node === undefined) continue;
      node.varies = true;
      node.state = "done";
    }
  }

  /** How a cell's formula is read: an array's with all cells of ranges, others as the workbook says. */
  scope(node: CellNode): Scope {
    const explicit = this.grid.book.workbook.explicitIntersection === true;
    const mode = explicit || node.source?.fills !== undefined ? "array" : "intersect";
    return { functions: this.functions, mode, place: node, locals: [], moment: this.#momentOf };
  }

  /** The moment of TODAY and NOW, sought in the workbook where it is not given and a formula asks for it. */
  readonly #momentOf = (): number | undefined => {
    if (this.#moment === "unknown")
      this.#moment =
        this.#given === undefined ? heldMoment(this.grid.book.workbook) : { serial: this.#given };
    this.usedMoment = this.#moment;
    return this.#moment?.serial;
  };

  isRefused(node: CellNode): boolean {
    return this.#refused.has(node);
  }

  refuse(node: CellNode, { reason, detail }: Pick<Refusal, "reason" | "detail">): void {
    if (this.#refused.has(node)) return;
    this.#refused.add(node);
    this.refusals.push({ cell: this.grid.address(node), reason, detail });
  }

  /** Calculates a cell and all that it needs, without recursion: chains of cells may be long. */
  visit(start: CellNode): void {
    if (start.state !== "new") return;
    this.#enter(start);
    for (let frame = this.#stack.at(-1); frame !== undefined; frame = this.#stack.at(-1)) {
      const next = frame.waiting.next();
      if (next.done !== true) {
        if (next.value.state === "new") this.#enter(next.value);
        else if (next.value.state === "open") this.#circle(next.value);
        continue;
      }
      if (this.#resolveNext(frame)) continue;
      this.#stack.pop();
      this.#leave(frame);
    }
  }

  #enter(node: CellNode): void {
    node.state = "open";
    const frame: Frame = { node, waiting: none, areas: [], dynamic: [] };
    this.#stack.push(frame);
    if (node.anchor !== undefined) {
      frame.waiting = [node.anchor].values();
      return;
    }
    if (node.formula === undefined) return;
    this.#attempt(node, () => {
      const { areas, dynamic } = dependenciesOf(this.grid.syntaxOf(node));
      frame.areas = [...areas];
      frame.dynamic = [...dynamic];
      frame.waiting = this.#cells(areas);
    });
  }

  *#cells(areas: readonly SheetArea[]): Generator<CellNode> {
    for (const area of areas) {
      if (isCell(area)) {
        const node = this.grid.at(area.sheet, area.firstRow, area.firstColumn);
        if (node !== undefined) yield node;
      } else if (!this.#visited.has(areaKey(area))) yield* this.grid.within(area);
    }
  }

  /** Finds out what the next OFFSET, INDIRECT or spilled range reads; false when there is none left. */
  #resolveNext(frame: Frame): boolean {
    const syntax = frame.dynamic.shift();
    if (syntax === undefined || this.#refused.has(frame.node)) return false;
    this.#attempt(frame.node, () => {
      const varies =
        syntax.kind !== "spill" && dependenciesOf(syntax).areas.some((area) => this.varies(area));
      if (varies)
        throw new FormulaRefusal(
          "reference",
          `${syntax.kind === "call" ? syntax.name : "#"} of an uncertain value`,
        );
      if (holdsLocal(syntax))
        throw new FormulaRefusal("reference", syntax.kind === "call" ? syntax.name : "#");
      this.machine.lane = 0;
      const operand = caught(build(syntax, this.scope(frame.node)), this.machine);
      if (!(operand instanceof Reference)) return;
      frame.areas.push(operand.area);
      frame.waiting = this.#cells([operand.area]);
    });
    return true;
  }

  /** Whether a cell of an area that was visited depends on an input. */
  varies(area: SheetArea): boolean {
    if (isCell(area)) return this.grid.at(area.sheet, area.firstRow, area.firstColumn)?.varies === true;
    const key = areaKey(area);
    let found = this.#visited.get(key);
    if (found === undefined) {
      found = false;
      for (const node of this.grid.within(area))
        if (node.varies) {
          found = true;
          break;
        }
      this.#visited.set(key, found);
    }
    return found;
  }

  #leave({ node, areas }: Frame): void {
    node.state = "done";
    if (node.anchor !== undefined) {
      node.varies = node.anchor.varies;
      return;
    }
    if (node.formula === undefined) return;
    this.ordered.push(node);
    if (this.#refused.has(node)) return;
    node.varies = areas.some((area) => this.varies(area));
    this.#attempt(node, () => {
      node.expression = buildFormula(this.grid.syntaxOf(node), node.formula ?? "", this.scope(node));
    });
    if (node.varies || this.calculated !== undefined) this.#areas.set(node, areas);
    if (node.varies && !this.#refused.has(node)) this.varying.push(node);
    else if (node.expression !== undefined) this.settle(node, node.expression);
  }

  /** The varying cells that varying formulas read. */
  readCells(): ReadonlySet<CellNode> {
    const read = new Set<CellNode>();
    const seen = new Set<string>();
    for (const areas of this.#areas.values())
      for (const area of areas) {
        if (isCell(area)) {
          const node = this.grid.at(area.sheet, area.firstRow, area.firstColumn);
          if (node?.varies === true) read.add(node);
          continue;
        }
        const key = areaKey(area);
        if (seen.has(key)) continue;
        seen.add(key);
        if (this.varies(area)) for (const node of this.grid.within(area)) if (node.varies) read.add(node);
      }
    return read;
  }

  /** Calculates a cell for the lane that is set, and gives its value to the cells that it fills. */
  settle(node: CellNode, expression: Expression): void {
    this.#attempt(node, () => {
      const result = this.result(node, expression);
      this.#give(node, placed(node, result, node.row, node.column));
      this.eachFilled(node, (filled) => this.#give(filled, placed(node, result, filled.row, filled.column)));
    });
  }

  #give(node: CellNode, value: CellValue): void {
    const stored = node.source?.value;
    this.calculated?.set(node, value);
    node.value = this.calculated === undefined || stored === undefined ? value : stored;
  }

  /** The greatest number that a formula reads: what its rounding is measured by. */
  scaleOf(node: CellNode): number {
    let scale = 0;
    for (const area of this.#areas.get(node) ?? [])
      for (const { value } of this.grid.within(area))
        if (typeof value === "number") scale = Math.max(scale, Math.abs(value));
    return scale;
  }

  /** What a formula gives for the lane that is set, as its cells take it. */
  result(node: CellNode, expression: Expression): CellValue | Matrix {
    const { machine } = this;
    const scope = this.scope(node);
    let operand: Operand;
    try {
      operand = resultOf(expression(machine), scope, machine);
    } catch (error) {
      if (!isError(error)) throw error;
      operand = error;
    }
    return fitting(node, operand);
  }

  eachFilled(node: CellNode, take: (filled: CellNode) => void): void {
    const fills = node.source?.fills;
    if (fills === undefined) return;
    for (const filled of this.grid.within({ sheet: node.sheet, ...fills }))
      if (filled.anchor === node) take(filled);
  }

  #attempt(node: CellNode, action: () => void): void {
    try {
      action();
    } catch (error) {
      if (!(error instanceof FormulaRefusal)) throw error;
      // Only of a cell that is done it is known that nothing which varies leads into it.
      const keeps = this.#keeping && node.state === "done" && !node.varies;
      if (!keeps || !canKeep(this.grid, node, error.reason)) return this.refuse(node, error);
      const { reason, detail } = error;
      this.kept.push({ cell: this.grid.address(node), reason, detail });
    }
  }

  #circle(again: CellNode): void {
    const from = this.#stack.findIndex(({ node }) => node === again);
    const cells = [...this.#stack.slice(from).map(({ node }) => node), again];
    const detail = cells.map((node) => addressText(this.grid.address(node))).join(" → ");
    const last = this.#stack.at(-1);
    if (last !== undefined)
      this.refuse(last.node.formula === undefined ? again : last.node, { reason: "circle", detail });
  }
}

const none: Iterator<CellNode> = [].values();

const isCell = ({ firstRow, lastRow, firstColumn, lastColumn }: SheetArea): boolean =>
  firstRow === lastRow && firstColumn === lastColumn;

const areaKey = ({ sheet, firstRow, lastRow, firstColumn, lastColumn }: SheetArea): string =>
  `${sheet}:${firstRow}:${lastRow}:${firstColumn}:${lastColumn}`;

const holdsLocal = (syntax: Syntax): boolean =>
  syntax.kind === "local" ||
  (syntax.kind === "call" && syntax.arguments.some(holdsLocal)) ||
  (syntax.kind === "binary" && (holdsLocal(syntax.left) || holdsLocal(syntax.right))) ||
  (syntax.kind === "sign" && holdsLocal(syntax.operand));

/** A result that has the size of the cells that the workbook gives it; otherwise its size is not known here. */
function fitting(node: CellNode, operand: Operand): CellValue | Matrix {
  const result = operand as CellValue | Matrix;
  const fills = node.source?.fills;
  if (!(result instanceof Matrix) || (result.rows === 1 && result.columns === 1)) {
    const single = result instanceof Matrix ? result.at(0, 0) : result;
    const many =
      fills !== undefined && (fills.lastRow > fills.firstRow || fills.lastColumn > fills.firstColumn);
    if (many && node.source?.spills === true) throw new FormulaRefusal("array", "1 × 1");
    return single;
  }
  if (fills === undefined) throw new FormulaRefusal("array", `${result.rows} × ${result.columns}`);
  if (node.source?.spills === false) return result;
  if (
    fills.lastRow - fills.firstRow + 1 !== result.rows ||
    fills.lastColumn - fills.firstColumn + 1 !== result.columns
  ) {
    const stored = node.source?.value;
    if (isError(stored) && stored.error === "#SPILL!") return stored;
    throw new FormulaRefusal("array", `${result.rows} × ${result.columns}`);
  }
  return result;
}

/** What a result gives to one of its cells. A blank is 0 in a cell. */
export function placed(node: CellNode, result: CellValue | Matrix, row: number, column: number): CellValue {
  if (!(result instanceof Matrix)) return result ?? 0;
  const fills = node.source?.fills;
  const r = result.rows === 1 ? 0 : row - (fills?.firstRow ?? node.row);
  const c = result.columns === 1 ? 0 : column - (fills?.firstColumn ?? node.column);
  if (r >= result.rows || c >= result.columns) return { error: "#N/A" };
  return result.at(r, c) ?? 0;
}
