import type { CalculateOptions } from "../calculate.ts";
import type { Fixed } from "../graph/kept.ts";
import type { UncertainInput } from "../inputs/index.ts";
import { labelOf } from "../inputs/label.ts";
import { inputQuantile } from "../sampling/index.ts";
import { SimulationError } from "../simulation/error.ts";
import type { CompiledModel } from "../compile.ts";
import { prepareCells, prepareModel } from "../simulation/prepare.ts";
import type { CellAddress, CellValue, ModelWorkbook } from "../workbook/index.ts";

export interface TornadoRequest {
  readonly result: CellAddress;
  /** Cells that are changed by a share of what they hold; without them the uncertain inputs go from end to end. */
  readonly cells?: readonly CellAddress[];
  /** 0.1 is ±10 %. */
  readonly change?: number;
}

/** What one input alone does to the result. */
export interface TornadoBar {
  /** The number of the input among all of the workbook, or of the cell among those that were given. */
  readonly input: number;
  readonly place: CellAddress;
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly atLow: CellValue;
  readonly atHigh: CellValue;
  /** Whether low and high are the input's ends, its P10 and P90 (shapes without ends), or a change by a share. */
  readonly ends: "limits" | "percentiles" | "share";
}

export interface Tornado extends Fixed {
  readonly base: CellValue;
  /** The widest first; those whose result is no number last. */
  readonly bars: readonly TornadoBar[];
}

/**
 * The result with one input at a time at its low and its high, all others as the workbook holds them. Throws as a
 * simulation does.
 */
export function tornado(
  workbook: ModelWorkbook,
  request: TornadoRequest,
  options: CalculateOptions = {},
): Tornado {
  const { result, cells, change = 0.1 } = request;
  if (!(change > 0)) throw new SimulationError("change");
  if (cells !== undefined) {
    const { model, held } = prepareCells(workbook, [result], cells, {
      ...options,
      cases: 2 * cells.length + 1,
    });
    const ranges = cells.map((place, index): TornadoRange => {
      const value = held[index] ?? 0;
      const ends = [value * (1 - change), value * (1 + change)].sort((a, b) => a - b);
      return {
        input: index,
        place,
        name: labelOf(workbook, place),
        low: ends[0] ?? 0,
        high: ends[1] ?? 0,
        ends: "share",
      };
    });
    return { ...bars(model, held, ranges), moment: model.moment, kept: model.kept };
  }
  const { model, read } = prepareModel(workbook, [result], options);
  const used = read.inputs.map((input, index) =>
    model.usedInputs[index] === true ? { input: index, ...endsOf(input) } : undefined,
  );
  const held = read.inputs.map(({ base }) => base);
  return { ...bars(model, held, used), moment: model.moment, kept: model.kept };
}

type TornadoRange = Omit<TornadoBar, "atLow" | "atHigh">;

/** Both ends of every input and the workbook itself, calculated together. */
function bars(
  model: CompiledModel,
  held: readonly number[],
  ranges: readonly (TornadoRange | undefined)[],
): Omit<Tornado, keyof Fixed> {
  const moved = ranges.flatMap((range, index) => (range === undefined ? [] : [{ range, index }]));
  const heldBut = (index: number, value: number): number[] =>
    held.map((own, at) => (at === index ? value : own));
  const cases = moved.flatMap(({ range: { low, high }, index }) => [
    heldBut(index, low),
    heldBut(index, high),
  ]);
  const [base, ...ends] = model.evaluateAll([held, ...cases]).map(([value = null]) => value);
  const found = moved.map(({ range }, at): TornadoBar => ({
    ...range,
    atLow: ends[2 * at] ?? null,
    atHigh: ends[2 * at + 1] ?? null,
  }));
  const width = ({ atLow, atHigh }: TornadoBar): number =>
    typeof atLow === "number" && typeof atHigh === "number" ? Math.abs(atHigh - atLow) : -1;
  return { base: base ?? null, bars: found.sort((a, b) => width(b) - width(a)) };
}

function endsOf({ place, name, shape, chance }: UncertainInput): Omit<TornadoRange, "input"> {
  const hasLimits = "low" in shape && chance >= 1;
  const quantile = inputQuantile(shape, chance);
  if (hasLimits) return { place, name, low: shape.low, high: shape.high, ends: "limits" };
  if (shape.kind === "discrete" || shape.kind === "data") {
    const values = chance < 1 ? [...shape.values, 0] : shape.values;
    return { place, name, low: Math.min(...values), high: Math.max(...values), ends: "limits" };
  }
  if (chance < 1 && "low" in shape)
    return { place, name, low: Math.min(0, shape.low), high: Math.max(0, shape.high), ends: "limits" };
  return { place, name, low: quantile(0.1), high: quantile(0.9), ends: "percentiles" };
}

export interface TableAxis {
  readonly cell: CellAddress;
  readonly values: readonly number[];
}

/** The result for each value of one cell (rows) with each of another (columns). Throws as a simulation does. */
export function twoWayTable(
  workbook: ModelWorkbook,
  request: { readonly result: CellAddress; readonly rows: TableAxis; readonly columns: TableAxis },
  options: CalculateOptions = {},
): CellValue[][] {
  const { result, rows, columns } = request;
  const cases = rows.values.flatMap((row) => columns.values.map((column) => [row, column]));
  const axes = [rows.cell, columns.cell];
  const { model } = prepareCells(workbook, [result], axes, { ...options, cases: cases.length });
  const found = model.evaluateAll(cases).map(([value = null]) => value);
  const across = columns.values.length;
  return rows.values.map((_, row) => found.slice(row * across, (row + 1) * across));
}
