import type { SettledLine } from "./line.ts";
import { cellBits, type PertTable, pertTable, quantileNearEnd } from "./pertTable.ts";
import { type Batch, batchSize, levelBits, levels } from "./strata.ts";
import { unitShape } from "./unitShape.ts";

/** The batch of a line that is known by its number. */
export type DrawBatch = (line: number) => Batch;

/**
 * Adds the amounts of one line or a few above their lows to totals, from `from` on.
 *
 * What a loop reads stands in constants of the function itself: what is read from an object or an outer function is
 * read, and its kind checked, anew for every trial, which doubles the time.
 */
export type Sampler = (draw: DrawBatch, totals: Float64Array, from: number) => void;

/** So many uniform lines share one pass: reading and writing the totals costs as much as a line does. */
const linesAtOnce = 4;

/** Adds up to four uniform lines; those that are not there repeat the first with a step of 0. */
function addUniforms(
  [firstStep = 0, secondStep = 0, thirdStep = 0, fourthStep = 0]: readonly number[],
  [first, second = first, third = first, fourth = first]: readonly [Batch, ...Batch[]],
  totals: Float64Array,
  from: number,
): void {
  const halfSteps = (firstStep + secondStep + thirdStep + fourthStep) / 2;
  const { pattern: firstPattern, rotation: firstRotation, flip: firstFlip } = first;
  const { pattern: secondPattern, rotation: secondRotation, flip: secondFlip } = second;
  const { pattern: thirdPattern, rotation: thirdRotation, flip: thirdFlip } = third;
  const { pattern: fourthPattern, rotation: fourthRotation, flip: fourthFlip } = fourth;
  const last = firstPattern.length - 1;
  for (let trial = 0; trial <= last; trial++) {
    totals[from + trial]! +=
      firstStep * (firstPattern[(trial + firstRotation) & last]! ^ firstFlip) +
      secondStep * (secondPattern[(trial + secondRotation) & last]! ^ secondFlip) +
      (thirdStep * (thirdPattern[(trial + thirdRotation) & last]! ^ thirdFlip) +
        fourthStep * (fourthPattern[(trial + fourthRotation) & last]! ^ fourthFlip)) +
      halfSteps;
  }
}

/**
 * A triangle's quantile is √(pm) below the mode and 1 − √((1−p)(1−m)) above it. Which of them holds is as random as
 * a coin, and a processor that guesses wrong loses more than the root costs: coefficients are looked up instead.
 */
function triangularCoefficients(width: number, mode: number): Float64Array {
  const step = 1 / levels;
  const rest = 1 - mode;
  return Float64Array.of(0, width, 0, mode * step, width, -width, rest, -rest * step);
}

function addTriangular(
  coefficients: Float64Array,
  mode: number,
  { pattern, rotation, flip }: Batch,
  totals: Float64Array,
  from: number,
): void {
  const last = pattern.length - 1;
  const lastBelow = Math.ceil(mode * levels - 0.5) - 1;
  for (let trial = 0; trial <= last; trial++) {
    const level = pattern[(trial + rotation) & last]! ^ flip;
    const at = ((lastBelow - level) >>> 31) << 2;
    totals[from + trial]! +=
      coefficients[at]! +
      coefficients[at + 1]! * Math.sqrt(coefficients[at + 2]! + coefficients[at + 3]! * (level + 0.5));
  }
}

/** Trials in the steep ends of a line, which are left for later: the loop over the rest then calls nothing. */
const endTrials = new Int32Array(batchSize);

/** Adds what the table's cells give, and answers how many of the trials, now in endTrials, are in its ends. */
function addPertCells(
  width: number,
  cells: Float64Array,
  { pattern, rotation, flip }: Batch,
  totals: Float64Array,
  from: number,
): number {
  const last = pattern.length - 1;
  const placeBits = levelBits - cellBits;
  const placeMask = 2 ** placeBits - 1;
  const place = 2 ** -placeBits;
  const lastCell = 2 ** cellBits - 1;
  let ends = 0;
  for (let trial = 0; trial <= last; trial++) {
    const level = pattern[(trial + rotation) & last]! ^ flip;
    const cell = level >>> placeBits;
    if (cell === 0 || cell === lastCell) {
      endTrials[ends++] = trial;
    } else {
      const at = 4 * cell;
      const x = ((level & placeMask) + 0.5) * place;
      totals[from + trial]! +=
        width * (cells[at]! + x * (cells[at + 1]! + x * (cells[at + 2]! + x * cells[at + 3]!)));
    }
  }
  return ends;
}

function addPert(width: number, table: PertTable, batch: Batch, totals: Float64Array, from: number): void {
  const ends = addPertCells(width, table.cells, batch, totals, from);
  const { pattern, rotation, flip } = batch;
  for (let end = 0; end < ends; end++) {
    const trial = endTrials[end]!;
    const level = pattern[(trial + rotation) & (pattern.length - 1)]! ^ flip;
    totals[from + trial]! += width * quantileNearEnd(table, (level + 0.5) / levels);
  }
}

function uniformSamplers(lines: readonly SettledLine[], numbers: readonly number[]): Sampler[] {
  const samplers: Sampler[] = [];
  for (let index = 0; index < numbers.length; index += linesAtOnce) {
    const [first, ...others] = numbers.slice(index, index + linesAtOnce) as [number, ...number[]];
    const steps = [first, ...others].map((line) => lines[line]!.width / levels);
    samplers.push((draw, totals, from) =>
      addUniforms(steps, [draw(first), ...others.map(draw)], totals, from),
    );
  }
  return samplers;
}

function shapedSampler({ width, shape, mode }: SettledLine, line: number): Sampler {
  if (shape === "triangular") {
    const coefficients = triangularCoefficients(width, mode);
    return (draw, totals, from) => addTriangular(coefficients, mode, draw(line), totals, from);
  }
  const table = pertTable(unitShape(shape, mode));
  return (draw, totals, from) => addPert(width, table, draw(line), totals, from);
}

/** Lines sampled by strata of their own probabilities. */
export function samplersOf(lines: readonly SettledLine[]): Sampler[] {
  const uniform: number[] = [];
  const shaped: Sampler[] = [];
  lines.forEach((line, number) => {
    if (line.shape === "uniform") uniform.push(number);
    else shaped.push(shapedSampler(line, number));
  });
  return [...uniformSamplers(lines, uniform), ...shaped];
}
