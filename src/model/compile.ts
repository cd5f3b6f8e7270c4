import { BlockSupply, type Block } from "./blocks/block.ts";
import { BlockBuilder } from "./blocks/build.ts";
import { copyInto, eachLane, type BlockExpression } from "./blocks/lanes.ts";
import { functionsWith } from "./functions/index.ts";
import type { CalculateOptions } from "./calculate.ts";
import { FormulaRefusal, type Refusal } from "./formula/index.ts";
import { Calculation, placed } from "./graph/calculation.ts";
import type { Fixed } from "./graph/kept.ts";
import type { CellNode } from "./evaluation/grid.ts";
import { ModelError } from "./modelError.ts";
import { Run, type ModelRun, type RunOptions } from "./run.ts";
import type { CellAddress, CellValue, ModelWorkbook } from "./workbook/index.ts";

export interface ModelRequest {
  readonly results: readonly CellAddress[];
  /** The uncertain inputs: what their cells hold is replaced in every trial. */
  readonly inputs: readonly CellAddress[];
  /** The most cases that are calculated at once, where they are few: blocks are no longer then. */
  readonly cases?: number;
}

/** A model that is ready to be calculated for many trials. */
export interface CompiledModel extends Fixed {
  readonly inputs: readonly CellAddress[];
  readonly results: readonly CellAddress[];
  /** Whether any result depends on the input. */
  readonly usedInputs: readonly boolean[];
  /** How many formulas are calculated again in each trial. */
  readonly formulas: number;
  /** The results with the inputs as the workbook holds them. */
  readonly base: readonly CellValue[];
  /** Calculates one case. */
  evaluate(inputs: readonly number[]): CellValue[];
  /** As `evaluate`, for many cases: together they cost little more than one. */
  evaluateAll(cases: readonly (readonly number[])[]): CellValue[][];
  /** Calculates trials; each input has at least so many values. */
  run(inputs: readonly Float64Array[], trials: number, options?: RunOptions): ModelRun;
  /** As `run`, a few blocks at a time. */
  start(inputs: readonly Float64Array[], trials: number): Run;
}

/** Trials that are calculated at once; fewer where the model has so many cells that they would fill the memory. */
const mostLanes = 512;
const leastLanes = 64;
const mostNumbers = 6_000_000;

/**
 * Compiles the part of a workbook that results depend on. What is not calculated here keeps Excel's value where no
 * input leads into it (`kept`); where one does, a ModelError names every such cell.
 */
export function compileModel(
  workbook: ModelWorkbook,
  request: ModelRequest,
  options: CalculateOptions = {},
): CompiledModel {
  const { results, inputs, cases = mostLanes } = request;
  const calculation = new Calculation(workbook, functionsWith(options.planFunctions), inputs, {
    moment: options.moment,
    // Excel's values are of the moment at which it calculated, and not of one that is given.
    keeping: options.moment === undefined,
  });
  const inputNodes = inputs.map((input) => calculation.grid.find(input));
  const resultNodes = results.map((result) => calculation.grid.find(result));
  for (const node of resultNodes) if (node !== undefined) calculation.visit(node);
  const { varying } = calculation;
  const lanes = Math.max(
    leastLanes,
    Math.min(mostLanes, cases, 2 ** Math.floor(Math.log2(mostNumbers / (varying.length + 1)))),
  );
  const blocks = new BlockSupply(lanes);
  for (const node of inputNodes) if (node !== undefined) node.block = blocks.take();
  const program = programOf(calculation, blocks);
  const failing: readonly Refusal[] = calculation.refusals;
  if (failing.length > 0) throw new ModelError(failing);

  const resultBlocks = resultNodes.map((node) => node?.block);
  const calculateBlock = (count: number): void => {
    for (const step of program) step(count);
  };
  const setInput = (index: number, values: ArrayLike<number>, from: number, count: number): void => {
    const block = inputNodes[index]?.block;
    if (block === undefined) return;
    block.kind = 0;
    for (let lane = 0; lane < count; lane++) block.numbers[lane] = values[from + lane] ?? NaN;
  };
  const resultAt = (index: number, lane: number): CellValue => {
    const block = resultBlocks[index];
    return block === undefined ? (resultNodes[index]?.value ?? null) : block.at(lane);
  };
  const together = (some: readonly (readonly number[])[]): CellValue[][] => {
    const valuesOf = (index: number): number[] => some.map((values) => values[index] ?? NaN);
    inputs.forEach((_, index) => setInput(index, valuesOf(index), 0, some.length));
    calculateBlock(some.length);
    return some.map((_, lane) => results.map((__, index) => resultAt(index, lane)));
  };
  const evaluateAll = (all: readonly (readonly number[])[]): CellValue[][] =>
    Array.from({ length: Math.ceil(all.length / lanes) }, (_, block) =>
      together(all.slice(block * lanes, (block + 1) * lanes)),
    ).flat();
  const evaluate = (values: readonly number[]): CellValue[] => evaluateAll([values])[0] ?? [];
  const held = inputNodes.map((node) => (typeof node?.value === "number" ? node.value : 0));
  const start = (values: readonly Float64Array[], trials: number): Run =>
    new Run({
      results: results.length,
      lanes,
      trials,
      block: (from, count) => {
        inputs.forEach((_, index) => setInput(index, values[index] ?? [], from, count));
        calculateBlock(count);
      },
      resultAt,
    });
  return {
    inputs,
    results,
    usedInputs: usedInputs(calculation, inputNodes, resultNodes),
    formulas: varying.length,
    base: evaluate(held),
    moment: calculation.usedMoment,
    kept: calculation.kept,
    evaluate,
    evaluateAll,
    start,
    run: (values, trials, runOptions) => start(values, trials).finish(runOptions),
  };
}

/** The steps of one block, in the order of calculation. */
function programOf(calculation: Calculation, blocks: BlockSupply): readonly BlockExpression[] {
  const builder = new BlockBuilder(blocks, calculation);
  const steps: BlockExpression[] = [];
  for (const node of calculation.varying) {
    node.block = blocks.take();
    calculation.eachFilled(node, (filled) => (filled.block = blocks.take()));
    try {
      steps.push(naming(calculation, node, step(calculation, builder, node, node.block)));
    } catch (error) {
      if (!(error instanceof FormulaRefusal)) throw error;
      calculation.refuse(node, error);
    }
  }
  return steps;
}

/** A refusal that only some trial brings, by a text that TEXT does not know, names its cell as those before the run do. */
const naming =
  (calculation: Calculation, node: CellNode, calculate: BlockExpression): BlockExpression =>
  (count) => {
    try {
      return calculate(count);
    } catch (error) {
      if (!(error instanceof FormulaRefusal)) throw error;
      const { reason, detail } = error;
      throw new ModelError([{ cell: calculation.grid.address(node), reason, detail }]);
    }
  };

function step(calculation: Calculation, builder: BlockBuilder, node: CellNode, out: Block): BlockExpression {
  if (node.source?.fills !== undefined) return filling(calculation, node, out);
  const expression = builder.formula(
    calculation.grid.syntaxOf(node),
    node.formula ?? "",
    calculation.scope(node),
    out,
  );
  return (count) => {
    const block = expression(count);
    if (block !== out) copyInto(out, block, count);
    if (out.kind === 2) for (let lane = 0; lane < count; lane++) out.values[lane] ??= 0;
    return out;
  };
}

/** A formula that fills several cells: calculated trial by trial, its values given to all of them. */
function filling(calculation: Calculation, node: CellNode, out: Block): BlockExpression {
  const { expression } = node;
  if (expression === undefined) return () => out;
  const filled: CellNode[] = [];
  calculation.eachFilled(node, (cell) => filled.push(cell));
  return (count) => {
    const values = filled.map(() => new Array<CellValue>(count));
    eachLane(out, count, (lane) => {
      calculation.machine.lane = lane;
      const result = calculation.result(node, expression);
      filled.forEach((cell, index) => {
        const column = values[index];
        if (column !== undefined) column[lane] = placed(node, result, cell.row, cell.column);
      });
      return placed(node, result, node.row, node.column);
    });
    filled.forEach((cell, index) => cell.block?.set(values[index] ?? [], count));
    return out;
  };
}

/** Which inputs a result depends on. */
function usedInputs(
  calculation: Calculation,
  inputs: readonly (CellNode | undefined)[],
  results: readonly (CellNode | undefined)[],
): boolean[] {
  const read = calculation.readCells();
  return inputs.map((node) => node !== undefined && (read.has(node) || results.includes(node)));
}
