import type { CalculateOptions } from "../calculate.ts";
import type { Fixed } from "../graph/kept.ts";
import { SimulationError } from "../simulation/error.ts";
import { prepareCells } from "../simulation/prepare.ts";
import type { CellAddress, ModelWorkbook } from "../workbook/index.ts";
import { solutionsBetween, type Solved } from "./solve.ts";

export { solutionsBetween, type SeekSolution } from "./solve.ts";

export interface SeekRequest {
  readonly result: CellAddress;
  readonly target: number;
  readonly change: CellAddress;
  /** Where the changed cell may lie; without them it is sought around what the cell holds, ever farther. */
  readonly from?: number;
  readonly to?: number;
}

export interface Sought extends Solved, Fixed {
  /** Where it was sought. */
  readonly from: number;
  readonly to: number;
  /** What the cell holds and gives. */
  readonly held: number;
  readonly base: number | undefined;
}

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
  const [base] = model.base;
  const unit = held === 0 ? 1 : Math.abs(held);
  const bounded = request.from !== undefined && request.to !== undefined;
  let sought: Sought | undefined;
  let nearer: Solved | undefined;
  for (const reach of bounded ? [1] : reaches) {
    const from = request.from ?? Math.min(held, request.to ?? held) - reach * unit;
    const to = request.to ?? Math.max(held, from) + reach * unit;
    if (!(from < to)) throw new SimulationError("bounds");
    const found = solutionsBetween(
      from,
      to,
      target,
      (values) => model.run([values], values.length).results[0] ?? new Float64Array(),
    );
    const { moment, kept } = model;
    nearer = nearerOf(nearer, found, target);
    const { jumps, nearest } = nearer;
    const told = { solutions: found.solutions, jumps, nearest };
    sought = { ...told, from, to, held, base: typeof base === "number" ? base : undefined, moment, kept };
    if (sought.solutions.length > 0) return { ...sought, jumps: found.jumps };
  }
  if (sought === undefined) throw new SimulationError("bounds");
  return sought;
}

/** A scan of a wider stretch is coarser: what a narrower one came nearer to stands. */
function nearerOf(narrow: Solved | undefined, wide: Solved, target: number): Solved {
  if (narrow?.nearest === undefined) return wide;
  const away = ({ nearest }: Solved): number => Math.abs((nearest?.result ?? NaN) - target);
  return away(wide) < away(narrow) ? wide : narrow;
}
