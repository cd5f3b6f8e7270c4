import { build as buildScalar, enclosed, type Scope } from "../evaluation/build.ts";
import { caught, single } from "../evaluation/call.ts";
import type { Machine } from "../evaluation/expression.ts";
import { FormulaRefusal, type SheetArea, type Syntax } from "../formula/index.ts";
import type { CellValue } from "../workbook/index.ts";
import { isError, Matrix, toNumber } from "../values/index.ts";
import {
  arithmeticBlock,
  comparisonBlock,
  isArithmetic,
  isComparison,
  lastDifferenceBlock,
} from "./arithmetic.ts";
import { Block, mixed, numbersOnly } from "./block.ts";
import { constantBlock, eachLane, type BlockExpression } from "./lanes.ts";
import { numberFunctionBlock, type NumberFunction } from "./mapping.ts";
import { chooseBlock, conditionBlock, ifBlock, insteadBlock, notBlock } from "./selection.ts";
import { totalBlock, type Item, type Total } from "./totals.ts";

/** What the builder asks of the calculation that it serves. */
export interface Varying {
  readonly machine: Machine;
  varies(area: SheetArea): boolean;
}

const totals: ReadonlySet<string> = new Set<Total>(["SUM", "AVERAGE", "MIN", "MAX", "PRODUCT", "COUNT"]);

/** Makes formulas ready for blocks of trials: what is the same in every trial is calculated once. */
export class BlockBuilder {
  readonly #size: number;
  readonly #varying: Varying;
  readonly #temporaries: Block[] = [];
  readonly #constants = new Map<CellValue, Block>();

  constructor(size: number, varying: Varying) {
    this.#size = size;
    this.#varying = varying;
  }

  /** The formula of a cell, calculated into a block. */
  formula(syntax: Syntax, formula: string, scope: Scope, out: Block): BlockExpression {
    if (syntax.kind === "binary" && !enclosed(formula)) {
      const { operator } = syntax;
      if (operator === "+" || operator === "-") {
        const left = this.#part(syntax.left, scope, 0);
        const right = this.#part(syntax.right, scope, 1);
        if (left !== undefined && right !== undefined)
          return lastDifferenceBlock(operator, left, right, out, this.#varying.machine.system);
      }
    }
    return this.#build(syntax, scope, out, 0);
  }

  /** Whether a part of a formula differs between trials. */
  varies(syntax: Syntax): boolean {
    switch (syntax.kind) {
      case "area":
        return this.#varying.varies(syntax.area);
      case "value":
      case "omitted":
      case "array":
        return false;
      case "sign":
      case "intersect":
        return this.varies(syntax.operand);
      case "binary":
        return this.varies(syntax.left) || this.varies(syntax.right);
      case "call":
        return calculatedReferences.has(syntax.name) || syntax.arguments.some((part) => this.varies(part));
      case "let":
      case "local":
      case "spill":
      case "join":
        return true;
    }
  }

  #temporary(slot: number): Block {
    return (this.#temporaries[slot] ??= new Block(this.#size));
  }

  #constant(value: CellValue): Block {
    let found = this.#constants.get(value);
    if (found === undefined) this.#constants.set(value, (found = constantBlock(value, this.#size)));
    return found;
  }

  /** A part with its own temporary block; inner parts use those after it. */
  #part(syntax: Syntax, scope: Scope, slot: number): BlockExpression {
    return this.#build(syntax, scope, this.#temporary(slot), slot + 1);
  }

  #build(syntax: Syntax, scope: Scope, out: Block, slot: number): BlockExpression {
    if (!this.varies(syntax)) return this.#fixed(syntax, scope);
    switch (syntax.kind) {
      case "area":
        return this.#cell(syntax.area) ?? this.#scalar(syntax, scope, out);
      case "sign":
        return this.#sign(syntax, scope, out, slot);
      case "binary":
        return this.#binary(syntax, scope, out, slot);
      case "call":
        return this.#call(syntax, scope, out, slot);
      default:
        return this.#scalar(syntax, scope, out);
    }
  }

  #fixed(syntax: Syntax, scope: Scope): BlockExpression {
    const { machine } = this.#varying;
    machine.lane = 0;
    const value = single(caught(buildScalar(syntax, scope), machine), scope.mode, scope.place, machine);
    if (value instanceof Matrix) throw new FormulaRefusal("array", `${value.rows} × ${value.columns}`);
    const block = this.#constant(value);
    return () => block;
  }

  /** A cell's own block; undefined for an area of several cells. */
  #cell({ sheet, firstRow, lastRow, firstColumn, lastColumn }: SheetArea): BlockExpression | undefined {
    if (firstRow !== lastRow || firstColumn !== lastColumn) return undefined;
    const block = this.#varying.machine.grid.at(sheet, firstRow, firstColumn)?.block;
    return block === undefined ? undefined : () => block;
  }

  /** Calculates a part trial by trial. */
  #scalar(syntax: Syntax, scope: Scope, out: Block): BlockExpression {
    const expression = buildScalar(syntax, scope);
    const { machine } = this.#varying;
    const { mode, place } = scope;
    return (lanes) =>
      eachLane(out, lanes, (lane) => {
        machine.lane = lane;
        const value = single(expression(machine), mode, place, machine);
        if (value instanceof Matrix) throw new FormulaRefusal("array", `${value.rows} × ${value.columns}`);
        return value;
      });
  }

  /** Whether every part of a formula that stands for one value is one value: no ranges, no arrays. */
  #isSingle(syntax: Syntax): boolean {
    switch (syntax.kind) {
      case "area":
        return (
          syntax.area.firstRow === syntax.area.lastRow && syntax.area.firstColumn === syntax.area.lastColumn
        );
      case "value":
      case "omitted":
        return true;
      case "sign":
        return this.#isSingle(syntax.operand);
      case "binary":
        return this.#isSingle(syntax.left) && this.#isSingle(syntax.right);
      case "call":
        return singleResults.has(syntax.name) || syntax.arguments.every((part) => this.#isSingle(part));
      default:
        return false;
    }
  }

  #sign(syntax: Extract<Syntax, { kind: "sign" }>, scope: Scope, out: Block, slot: number): BlockExpression {
    if (!this.#isSingle(syntax.operand)) return this.#scalar(syntax, scope, out);
    if (syntax.operator === "+") return this.#build(syntax.operand, scope, out, slot);
    const { system } = this.#varying.machine;
    const operand = this.#part(syntax.operand, scope, slot);
    const negative = syntax.operator === "-";
    return (lanes) => {
      const block = operand(lanes);
      if (block.kind === mixed)
        return eachLane(out, lanes, (lane) => {
          const number = toNumber(block.at(lane), system);
          return negative ? 0 - number : number / 100;
        });
      const [x, z] = [block.numbers, out.numbers];
      if (negative) for (let i = 0; i < lanes; i++) z[i] = 0 - (x[i] as number);
      else for (let i = 0; i < lanes; i++) z[i] = (x[i] as number) / 100;
      out.kind = numbersOnly;
      return out;
    };
  }

  #binary(
    syntax: Extract<Syntax, { kind: "binary" }>,
    scope: Scope,
    out: Block,
    slot: number,
  ): BlockExpression {
    const { operator } = syntax;
    if (!this.#isSingle(syntax.left) || !this.#isSingle(syntax.right))
      return this.#scalar(syntax, scope, out);
    const { system } = this.#varying.machine;
    if (!isArithmetic(operator) && !isComparison(operator)) return this.#scalar(syntax, scope, out);
    const left = this.#part(syntax.left, scope, slot);
    const right = this.#part(syntax.right, scope, slot + 1);
    return isArithmetic(operator)
      ? arithmeticBlock(operator, left, right, out, system)
      : comparisonBlock(operator, left, right, out, system);
  }

  #call(syntax: Extract<Syntax, { kind: "call" }>, scope: Scope, out: Block, slot: number): BlockExpression {
    const { name } = syntax;
    const otherwise = this.#scalar(syntax, scope, out);
    if (totals.has(name)) return this.#total(name as Total, syntax.arguments, scope, out, slot) ?? otherwise;
    const given = syntax.arguments;
    if (!given.every((part) => this.#isSingle(part))) return otherwise;
    const part = (index: number, blank: CellValue = null): BlockExpression => {
      const argument = given[index];
      if (argument !== undefined) return this.#part(argument, scope, slot + index);
      const block = this.#constant(blank);
      return () => block;
    };
    const { system } = this.#varying.machine;
    switch (name) {
      case "IF":
        return ifBlock(part(0), part(1), part(2, false), out);
      case "IFERROR":
        return insteadBlock(part(0), part(1), () => true, out);
      case "IFNA":
        return insteadBlock(part(0), part(1), ({ error }) => error === "#N/A", out);
      case "CHOOSE":
        return chooseBlock(
          part(0),
          given.slice(1).map((_, index) => part(index + 1)),
          out,
          system,
        );
      case "AND":
      case "OR":
      case "XOR":
        if (given.some((argument) => argument.kind === "omitted")) return otherwise;
        return conditionBlock(
          name,
          given.map((_, index) => part(index)),
          out,
          otherwise,
        );
      case "NOT":
        return notBlock(part(0), out);
    }
    const rule = scope.functions(name);
    const numbers = rule?.numbers;
    if (numbers === undefined || given.some((argument) => argument.kind === "omitted")) return otherwise;
    return numberFunctionBlock(
      numbers as NumberFunction,
      given.map((_, index) => part(index)),
      out,
      otherwise,
    );
  }

  /** The items of SUM and its like; undefined where one cannot be told apart beforehand. */
  #total(
    total: Total,
    given: readonly Syntax[],
    scope: Scope,
    out: Block,
    slot: number,
  ): BlockExpression | undefined {
    const items: Item[] = [];
    const { grid } = this.#varying.machine;
    for (const syntax of given) {
      if (syntax.kind === "area") {
        for (const node of grid.within(syntax.area)) {
          const { block } = node;
          if (block !== undefined) items.push(() => block);
          else if (typeof node.value === "number") items.push(node.value);
          else if (isError(node.value)) return undefined;
        }
      } else if (syntax.kind === "omitted" || !this.#isSingle(syntax)) return undefined;
      else items.push(this.#part(syntax, scope, slot));
    }
    return totalBlock(total, items, out, this.#scalarCall(total, given, scope, out));
  }

  #scalarCall(name: string, given: readonly Syntax[], scope: Scope, out: Block): BlockExpression {
    return this.#scalar({ kind: "call", name, arguments: given }, scope, out);
  }
}

/** Functions that give one value whatever ranges they take. */
const singleResults: ReadonlySet<string> = new Set([
  "SUM",
  "AVERAGE",
  "MIN",
  "MAX",
  "PRODUCT",
  "COUNT",
  "COUNTA",
  "SUMPRODUCT",
  "NPV",
  "IRR",
  "XNPV",
  "XIRR",
  "AND",
  "OR",
  "XOR",
  "STDEV",
  "STDEV.S",
  "MEDIAN",
  "SUMSQ",
  "LARGE",
  "SMALL",
  "RANK",
]);

/** Functions whose result is a reference to cells that their arguments do not show. */
const calculatedReferences: ReadonlySet<string> = new Set(["OFFSET", "INDIRECT"]);
