import { root, turn } from "./root.ts";

export interface SeekSolution {
  readonly value: number;
  readonly result: number;
}

export interface Solved {
  /** In ascending order; empty where no value of the cell gives the target between the bounds. */
  readonly solutions: readonly SeekSolution[];
  /** Where the result jumps past the target without taking it. */
  readonly jumps: readonly number[];
  /** The value that came nearest, for where there is no solution. */
  readonly nearest: SeekSolution | undefined;
}

const points = 1024;

/**
 * Where a result takes a target between two values of a cell: all that a scan of 1,024 points can tell apart.
 * `resultsAt` gives the results of many values, NaN where one is no number.
 */
export function solutionsBetween(
  from: number,
  to: number,
  target: number,
  resultsAt: (values: Float64Array) => Float64Array,
): Solved {
  const grid = Float64Array.from({ length: points + 1 }, (_, point) => from + ((to - from) * point) / points);
  const values = resultsAt(grid).map((value) => value - target);
  const at = (value: number): number => (resultsAt(Float64Array.of(value))[0] ?? NaN) - target;
  const solutions: SeekSolution[] = [];
  const jumps: number[] = [];
  const size = values.reduce((most, value) => (Number.isNaN(value) ? most : Math.max(most, Math.abs(value))), Math.abs(target)); // prettier-ignore
  const isSolution = (rest: number): boolean => Math.abs(rest) <= 1e-9 * size;
  const add = (value: number, rest: number): void => {
    if (solutions.at(-1)?.value !== value) solutions.push({ value, result: rest + target });
  };
  let nearest: SeekSolution | undefined;
  const come = (value: number, rest: number): void => {
    const isNearer = nearest === undefined || Math.abs(rest) < Math.abs(nearest.result - target);
    if (isNearer) nearest = { value, result: rest + target };
  };
  for (let point = 0; point < grid.length; point++) {
    const [x = NaN, y = NaN] = [grid[point], values[point]];
    if (Number.isNaN(y)) continue;
    come(x, y);
    // A stretch on which the result is the target is one solution.
    if (y === 0 && values[point - 1] !== 0) add(x, 0);
    const [next = NaN, after = NaN] = [grid[point + 1], values[point + 1]];
    if (y * after < 0) {
      const [value, rest] = root(at, x, next, y);
      if (isSolution(rest)) add(value, rest);
      else {
        jumps.push(value);
        come(value, rest);
      }
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
