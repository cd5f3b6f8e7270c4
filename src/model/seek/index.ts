import type { CalculateOptions } from "../calculate.ts";
import { SimulationError } from "../simulation/error.ts";
import { prepareCells } from "../simulation/prepare.ts";
import type { CellAddress, ModelWorkbook } from "../workbook/index.ts";
import { root, turn, type Curve } from "./root.ts";

export interface SeekRequest {
  readonly result: CellAddress;
  readonly target: number;
  readonly change: CellAddress;
  /** Where the changed cell may lie; without them it is sought around what the cell holds, ever farther. */
  readonly from?: number;
  readonly to?: number;
}

export interface SeekSolution {
  readonly value: number;
  readonly result: number;
}

export interface Sought {
  /** In ascending order; empty where no value of the cell gives the target between the bounds. */
  readonly solutions: readonly SeekSolution[];
  /** Where the result jumps past the target without taking it. */
  readonly jumps: readonly number[];
  /** Where it was sought. */
  readonly from: number;
  readonly to: number;
  /** The value that came nearest, for where there is no solution. */
  readonly nearest: SeekSolution | undefined;
  /** What the cell holds and gives. */
  readonly held: number;
  readonly base: number | undefined;
}

const points = 1024;
const reaches = [1, 10, 100, 10_000];

/**
 * The values of a cell for which a result is a target: all that a scan of 1,024 points between the bounds can tell
 * apart, each as exactly as Excel tells results apart. Nothing of the workbook is changed. Throws as a simulation
 * does, and for a cell that holds no number or a formula.
 */
export function seek(workbook: ModelWorkbook, request: SeekRequest, options: CalculateOptions = {}): Sought {
  const { result, target, change } = request;
  if (!Number.isFinite(target)) throw new SimulationError("target");
  const { model, held: values } = prepareCells(workbook, [result], [change], options);
  if (model.usedInputs[0] !== true) throw new SimulationError("unused", { cell: change });
  const held = values[0] ?? 0;
  const at = (value: number): number => {
    const [found] = model.evaluate([value]);
    return typeof found === "number" ? found - target : NaN;
  };
  const [base] = model.base;
  const unit = held === 0 ? 1 : Math.abs(held);
  const bounded = request.from !== undefined && request.to !== undefined;
  let sought: Sought | undefined;
  for (const reach of bounded ? [1] : reaches) {
    const from = request.from ?? Math.min(held, request.to ?? held) - reach * unit;
    const to = request.to ?? Math.max(held, from) + reach * unit;
    if (!(from < to)) throw new SimulationError("bounds");
    const grid = Float64Array.from(
      { length: points + 1 },
      (_, point) => from + ((to - from) * point) / points,
    );
    const { results } = model.run([grid], grid.length);
    const curve: Curve = {
      grid,
      values: (results[0] ?? new Float64Array()).map((value) => value - target),
      at,
    };
    sought = { ...solve(curve, target), from, to, held, base: typeof base === "number" ? base : undefined };
    if (sought.solutions.length > 0) return sought;
  }
  if (sought === undefined) throw new SimulationError("bounds");
  return sought;
}

function solve({ grid, values, at }: Curve, target: number): Pick<Sought, "solutions" | "jumps" | "nearest"> {
  const solutions: SeekSolution[] = [];
  const jumps: number[] = [];
  const size = values.reduce((most, value) => (Number.isNaN(value) ? most : Math.max(most, Math.abs(value))), Math.abs(target)); // prettier-ignore
  const isSolution = (rest: number): boolean => Math.abs(rest) <= 1e-9 * size;
  const add = (value: number, rest: number): void => {
    if (solutions.at(-1)?.value !== value) solutions.push({ value, result: rest + target });
  };
  let nearest: SeekSolution | undefined;
  for (let point = 0; point < grid.length; point++) {
    const [x = NaN, y = NaN] = [grid[point], values[point]];
    if (Number.isNaN(y)) continue;
    if (nearest === undefined || Math.abs(y) < Math.abs(nearest.result - target)) nearest = { value: x, result: y + target }; // prettier-ignore
    if (y === 0) add(x, 0);
    const [next = NaN, after = NaN] = [grid[point + 1], values[point + 1]];
    if (y * after < 0) {
      const [value, rest] = root(at, x, next, y);
      if (isSolution(rest)) add(value, rest);
      else jumps.push(value);
      continue;
    }
    const before = values[point - 1] ?? NaN;
    const isTurn =
      y * before > 0 && y * after > 0 && Math.abs(y) <= Math.abs(before) && Math.abs(y) <= Math.abs(after);
    if (!isTurn) continue;
    // Both roots of a curve that only just crosses, or touches, may lie between two points.
    const [bottom, least] = turn(at, grid[point - 1] ?? x, next, Math.sign(y));
    if (least * y < 0) {
      for (const [from, to, start] of [
        [grid[point - 1] ?? x, bottom, before],
        [bottom, next, least],
      ] as const) {
        // prettier-ignore
        const [value, rest] = root(at, from, to, start);
        if (isSolution(rest)) add(value, rest);
      }
    } else if (Math.abs(least) <= 1e-12 * size) add(bottom, least);
  }
  return { solutions: solutions.sort((a, b) => a.value - b.value), jumps, nearest };
}
