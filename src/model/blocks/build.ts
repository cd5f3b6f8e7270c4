// Over 300 lines: one builder, whose methods for each kind of expression call each other.
import { build as buildScalar, enclosed, type Scope } from "../evaluation/build.ts";
import { caught, single } from "../evaluation/call.ts";
import type { Machine } from "../evaluation/expression.ts";
import { matchingAreas } from "../functions/conditional.ts";
import { FormulaRefusal, type SheetArea, type Syntax } from "../formula/index.ts";
import type { CellValue } from "../workbook/index.ts";
import { isError, Matrix, Reference, toNumber, type Operand } from "../values/index.ts";
import {
  arithmeticBlock,
  comparisonBlock,
  isArithmetic,
  isComparison,
  lastDifferenceBlock,
} from "./arithmetic.ts";
import { type Block, type BlockSupply, mixed, numbersOnly } from "./block.ts";
import { constantBlock, eachLane, type BlockExpression } from "./lanes.ts";
import { numberFunctionBlock, type NumberFunction } from "./mapping.ts";
import { areasOf, columnsOf, elementOf, isElementwise, isSingle, rowsOf } from "./shape.ts";
import { chooseBlock, conditionBlock, ifBlock, insteadBlock, notBlock } from "./selection.ts";
import { presentValueBlock, sumProductBlock } from "./series.ts";
import { totalBlock, type Item, type Total } from "./totals.ts";

/** What the builder asks of the calculation that it serves. */
export interface Varying {
  readonly machine: Machine;
  varies(area: SheetArea): boolean;
}

const totals: ReadonlySet<string> = new Set<Total>(["SUM", "AVERAGE", "MIN", "MAX", "PRODUCT", "COUNT"]);

/**
 * Makes formulas ready for blocks of trials: what is the same in every trial is calculated once. Long, since the parts of
 * a formula are built by each other: how each is calculated stands in the files beside.
 */
export class BlockBuilder {
  readonly #blocks: BlockSupply;
  readonly #varying: Varying;
  readonly #temporaries: Block[] = [];
  readonly #constants = new Map<CellValue, Block>();

  constructor(blocks: BlockSupply, varying: Varying) {
    this.#blocks = blocks;
    this.#varying = varying;
  }

  /** The formula of a cell, calculated into a block. */
  formula(syntax: Syntax, formula: string, scope: Scope, out: Block): BlockExpression {
    if (syntax.kind === "binary" && !enclosed(formula)) {
      const { operator } = syntax;
      if (operator === "+" || operator === "-") {
        if (this.varies(syntax) && isSingle(syntax.left) && isSingle(syntax.right)) {
          const left = this.#number(syntax.left, scope, 0);
          const right = this.#number(syntax.right, scope, 1);
          return lastDifferenceBlock(operator, left, right, out, this.#varying.machine.system);
        }
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
      case "external":
        return false;
      case "sign":
      case "intersect":
        return this.varies(syntax.operand);
      case "binary":
        return this.varies(syntax.left) || this.varies(syntax.right);
      case "call":
        // What OFFSET and INDIRECT refer to their arguments do not show.
        return calculatedReferences.has(syntax.name) || syntax.arguments.some((part) => this.varies(part));
      case "let":
      case "local":
      case "iterate":
      case "spill":
      case "join":
        return true;
    }
  }

  #temporary(slot: number): Block {
    return (this.#temporaries[slot] ??= this.#blocks.take());
  }

  #constant(value: CellValue): Block {
    let found = this.#constants.get(value);
    if (found === undefined) this.#constants.set(value, (found = constantBlock(value, this.#blocks)));
    return found;
  }

  /** A part with its own temporary block; inner parts use those after it. */
  #part(syntax: Syntax, scope: Scope, slot: number): BlockExpression {
    return this.#build(syntax, scope, this.#temporary(slot), slot + 1);
  }

  /** A part that is used as a number: what is the same in every trial is converted once. */
  #number(syntax: Syntax, scope: Scope, slot: number): BlockExpression {
    const part = this.#part(syntax, scope, slot);
    if (this.varies(syntax)) return part;
    const value = part(1).at(0);
    if (typeof value === "number" || isError(value) || typeof value === "string") return part;
    const block = this.#constant(Number(value));
    return () => block;
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

  #sign(syntax: Extract<Syntax, { kind: "sign" }>, scope: Scope, out: Block, slot: number): BlockExpression {
    if (!isSingle(syntax.operand)) return this.#scalar(syntax, scope, out);
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
    if (!isSingle(syntax.left) || !isSingle(syntax.right)) return this.#scalar(syntax, scope, out);
    const { system } = this.#varying.machine;
    if (!isArithmetic(operator) && !isComparison(operator)) return this.#scalar(syntax, scope, out);
    const calculates = isArithmetic(operator);
    const left = calculates ? this.#number(syntax.left, scope, slot) : this.#part(syntax.left, scope, slot);
    const right = calculates
      ? this.#number(syntax.right, scope, slot + 1)
      : this.#part(syntax.right, scope, slot + 1);
    return calculates
      ? arithmeticBlock(operator, left, right, out, system)
      : comparisonBlock(operator, left, right, out, system);
  }

  #call(syntax: Extract<Syntax, { kind: "call" }>, scope: Scope, out: Block, slot: number): BlockExpression {
    const { name } = syntax;
    const otherwise = this.#scalar(syntax, scope, out);
    const given = syntax.arguments;
    if (totals.has(name)) return this.#total(name as Total, given, scope, out, slot) ?? otherwise;
    if (name === "NPV") return this.#presentValue(given, scope, out, slot, otherwise) ?? otherwise;
    if (name === "SUMPRODUCT") return this.#sumProduct(given, scope, out, slot, otherwise) ?? otherwise;
    if (name === "SUMIF" || name === "SUMIFS")
      return this.#conditional(name, given, scope, out, otherwise) ?? otherwise;
    const fixed = this.#fixedReference(syntax, scope);
    if (fixed !== undefined) return fixed;
    if (!given.every((part) => isSingle(part))) return otherwise;
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

  /** A call of which only the cells that it refers to vary, and not which ones they are: INDEX, XLOOKUP, OFFSET. */
  #fixedReference(syntax: Extract<Syntax, { kind: "call" }>, scope: Scope): BlockExpression | undefined {
    const referred = referring.get(syntax.name);
    if (referred === undefined) return undefined;
    if (syntax.arguments.some((part, index) => !referred.includes(index) && this.varies(part)))
      return undefined;
    const { machine } = this.#varying;
    machine.lane = 0;
    const operand = caught(buildScalar(syntax, scope), machine);
    return operand instanceof Reference ? this.#cellOrValue(operand.area) : undefined;
  }

  #cellOrValue(area: SheetArea): BlockExpression | undefined {
    const { sheet, firstRow, lastRow, firstColumn, lastColumn } = area;
    if (firstRow !== lastRow || firstColumn !== lastColumn) return undefined;
    const node = this.#varying.machine.grid.at(sheet, firstRow, firstColumn);
    const block = node?.block ?? this.#constant(node?.value ?? null);
    return () => block;
  }

  /** The items of arguments; undefined where one cannot be told apart beforehand. */
  #items(given: readonly Syntax[], scope: Scope, slot: number): Item[] | undefined {
    const items: Item[] = [];
    const { grid } = this.#varying.machine;
    for (const syntax of given) {
      if (syntax.kind === "area") {
        for (const node of grid.nodes(syntax.area)) {
          const { block } = node;
          if (block !== undefined) items.push(() => block);
          else if (typeof node.value === "number") items.push(node.value);
          else if (isError(node.value)) return undefined;
        }
      } else if (syntax.kind === "omitted" || !isSingle(syntax)) return undefined;
      else items.push(this.#part(syntax, scope, slot));
    }
    return items;
  }

  #total(
    total: Total,
    given: readonly Syntax[],
    scope: Scope,
    out: Block,
    slot: number,
  ): BlockExpression | undefined {
    const items = this.#items(given, scope, slot);
    if (items === undefined) return undefined;
    return totalBlock(total, items, out, this.#scalarCall(total, given, scope, out));
  }

  #presentValue(
    [rate, ...flows]: readonly Syntax[],
    scope: Scope,
    out: Block,
    slot: number,
    otherwise: BlockExpression,
  ): BlockExpression | undefined {
    if (rate === undefined || rate.kind === "omitted" || !isSingle(rate)) return undefined;
    const items = this.#items(flows, scope, slot + 1);
    if (items === undefined) return undefined;
    return presentValueBlock(this.#part(rate, scope, slot), items, out, this.#blocks.lanes, otherwise);
  }

  /** SUMPRODUCT of ranges of one size, and of what is calculated from them place by place. */
  #sumProduct(
    given: readonly Syntax[],
    scope: Scope,
    out: Block,
    slot: number,
    otherwise: BlockExpression,
  ): BlockExpression | undefined {
    const sizes = given.flatMap((part) => areasOf(part));
    const [first] = sizes.filter((area) => rowsOf(area) * columnsOf(area) > 1);
    if (first === undefined || rowsOf(first) * columnsOf(first) > mostPlaces) return undefined;
    const [rows, columns] = [rowsOf(first), columnsOf(first)];
    if (!given.every((part) => isElementwise(part, rows, columns, scope))) return undefined;
    const places: Item[][] = [];
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const factors: Item[] = [];
        for (const part of given) {
          const item = this.#factor(elementOf(part, row, column), scope, slot);
          if (item === undefined) return undefined;
          factors.push(item);
        }
        if (!factors.includes(0)) places.push(factors);
        else if (factors.some((factor) => typeof factor !== "number")) places.push(factors);
      }
    return sumProductBlock(places, out, this.#blocks.lanes, otherwise);
  }

  /** A factor of SUMPRODUCT: what is no number counts as 0. Undefined for an error. */
  #factor(syntax: Syntax, scope: Scope, slot: number): Item | undefined {
    if (this.varies(syntax)) return this.#part(syntax, scope, slot);
    const block = this.#fixed(syntax, scope)(1);
    const value = block.at(0);
    if (isError(value)) return undefined;
    return typeof value === "number" ? value : 0;
  }

  /** The cells that are added up; undefined where the conditions themselves are an error. */
  #matching(
    scope: Scope,
    values: Reference,
    conditions: readonly Operand[],
    ofOneSize: boolean,
  ): readonly SheetArea[] | undefined {
    try {
      return matchingAreas(
        { machine: this.#varying.machine, place: scope.place, mode: scope.mode },
        values,
        conditions,
        ofOneSize,
      );
    } catch (error) {
      if (isError(error)) return undefined;
      throw error;
    }
  }

  /** SUMIF and SUMIFS whose conditions are the same in every trial: only the numbers that are added up vary. */
  #conditional(
    name: "SUMIF" | "SUMIFS",
    given: readonly Syntax[],
    scope: Scope,
    out: Block,
    otherwise: BlockExpression,
  ): BlockExpression | undefined {
    const [first, second, third] = given;
    const values = name === "SUMIFS" ? first : third;
    const conditions = name === "SUMIFS" ? given.slice(1) : [first, second];
    if (values?.kind !== "area" || conditions.some((part) => part === undefined || part.kind === "omitted"))
      return undefined;
    const parts = conditions as readonly Syntax[];
    if (parts.some((part) => this.varies(part))) return undefined;
    const { machine } = this.#varying;
    machine.lane = 0;
    const built = parts.map((part, index) => {
      const operand = caught(buildScalar(part, scope), machine);
      return index % 2 === 0 ? operand : single(operand, scope.mode, scope.place, machine);
    });
    if (built.some((operand, index) => index % 2 === 1 && operand instanceof Matrix)) return undefined;
    const areas = this.#matching(scope, new Reference(values.area), built, name === "SUMIFS");
    if (areas === undefined) return undefined;
    const syntax = areas.map((area): Syntax => ({ kind: "area", area }));
    const items = this.#items(syntax, scope, 0);
    return items === undefined ? undefined : totalBlock("SUM", items, out, otherwise);
  }

  #scalarCall(name: string, given: readonly Syntax[], scope: Scope, out: Block): BlockExpression {
    return this.#scalar({ kind: "call", name, arguments: given }, scope, out);
  }
}

/** More places of SUMPRODUCT are calculated trial by trial. */
const mostPlaces = 5000;

/** Functions that give references, and their arguments of which only the place counts for which cells these are. */
const referring: ReadonlyMap<string, readonly number[]> = new Map([
  ["INDEX", [0]],
  ["XLOOKUP", [2]],
  ["OFFSET", [0]],
  ["INDIRECT", []],
]);

/** Functions whose result is a reference to cells that their arguments do not show. */
const calculatedReferences: ReadonlySet<string> = new Set(["OFFSET", "INDIRECT"]);
