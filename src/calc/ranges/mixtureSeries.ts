import type { Characteristics, Part } from "./part.ts";
import { endsOf } from "./part.ts";
import type { Series } from "./series.ts";

/** Series of more terms are slower than other paths. */
const mostTerms = 40000;
/** The same where each term costs a sum over as many nodes. */
const mostCostlyTerms = 4000;
const fewestTerms = 32;
/** What the size of the terms left out may be; their sum in a probability is a tenth of it at most. */
const tolerance = 1e-10;
/** The same where pairs of densities cannot be held back because there are too many with too many atoms. */
const coarseTolerance = 1e-6;

/**
 * Every part is a_i + c_i (atoms and density), and their product is ordered by how many densities it takes: orders
 * below `from` fall off too slowly for a series, and are left out here to be added by themselves.
 */
interface Plan {
  readonly from: number;
  readonly terms: number;
}

interface Orders {
  readonly full: number;
  readonly lower: readonly number[];
}

/** A bound of all orders and of each lower one at a frequency. */
function boundsAt(parts: readonly Part[], frequency: number, from: number): Orders {
  const lower = new Array<number>(from).fill(0);
  if (from > 0) lower[0] = 1;
  let full = 1;
  for (const { atoms, continuous } of parts) {
    let still = 0;
    for (const mass of atoms.masses) still += mass;
    const moving = continuous === undefined ? 0 : continuous.mass * continuous.bound(frequency);
    full *= still + moving;
    for (let order = from - 1; order >= 0; order--) {
      lower[order] = lower[order]! * still + (order > 0 ? lower[order - 1]! * moving : 0);
    }
  }
  return { full, lower };
}

/** How many terms it takes when the orders below `from` are left out (undefined when too many). */
function termsFor(
  parts: readonly Part[],
  period: number,
  from: number,
  allowed: number,
  most: number,
): number | undefined {
  for (let terms = fewestTerms; ; terms = Math.min(most, Math.ceil(terms * 1.2))) {
    const { full, lower } = boundsAt(parts, (2 * Math.PI * terms) / period, from);
    if (full - lower.reduce((sum, own) => sum + own, 0) <= allowed) return terms;
    if (terms === most) return undefined;
  }
}

/** The least number of orders to leave out that lets the series end in time, and where it ends. */
export function planSeries(parts: readonly Part[], period: number, mostOrders: number): Plan | undefined {
  const most = parts.some(({ continuous }) => continuous?.costly === true) ? mostCostlyTerms : mostTerms;
  for (let from = 0; from <= mostOrders; from++) {
    const terms = termsFor(parts, period, from, tolerance, most);
    if (terms !== undefined) return { from, terms };
  }
  const coarse = termsFor(parts, period, mostOrders, coarseTolerance, most);
  return mostOrders === 2 && coarse !== undefined ? { from: 2, terms: most } : undefined;
}

/**
 * Hoeffding: a sum of bounded parts strays from its mean by x with probability at most 2·exp(−2x²/Σw²), here 2e-17:
 * nothing of it lies outside this period about the mean.
 */
export function periodOfParts(parts: readonly Part[]): number {
  let width = 0;
  let squares = 0;
  for (const part of parts) {
    const { low, high } = endsOf(part);
    width += high - low;
    squares += (high - low) ** 2;
  }
  return Math.min(width, 2 * Math.sqrt(19.5 * squares));
}

function multiply(
  into: Characteristics,
  one: Characteristics,
  two?: Characteristics,
  from?: Characteristics,
): void {
  for (let k = 0; k < into.re.length; k++) {
    const re = into.re[k]! * one.re[k]! - into.im[k]! * one.im[k]!;
    const im = into.re[k]! * one.im[k]! + into.im[k]! * one.re[k]!;
    if (two === undefined || from === undefined) {
      into.re[k] = re;
      into.im[k] = im;
    } else {
      into.re[k] = re + from.re[k]! * two.re[k]! - from.im[k]! * two.im[k]!;
      into.im[k] = im + from.re[k]! * two.im[k]! + from.im[k]! * two.re[k]!;
    }
  }
}

/** Adds mass·e^{iωk·amount}·factor_k. */
function addWave(
  into: Characteristics,
  amount: number,
  mass: number,
  turn: number,
  factor?: Characteristics,
): void {
  const still = amount === 0;
  for (let k = 0; k < into.re.length; k++) {
    if (still) {
      into.re[k]! += mass * (factor?.re[k] ?? 1);
      into.im[k]! += mass * (factor?.im[k] ?? 0);
      continue;
    }
    const cosine = mass * Math.cos(turn * k * amount);
    const sine = mass * Math.sin(turn * k * amount);
    const re = factor?.re[k] ?? 1;
    const im = factor?.im[k] ?? 0;
    into.re[k]! += cosine * re - sine * im;
    into.im[k]! += cosine * im + sine * re;
  }
}

const empty = (count: number): Characteristics => ({
  re: new Float64Array(count),
  im: new Float64Array(count),
});

/** Characteristic functions of a part's atoms and of its density, about the middle between the part's ends. */
function characteristicsOf(
  part: Part,
  turn: number,
  terms: number,
): { still: Characteristics; moving: Characteristics } {
  const { low, high } = endsOf(part);
  const middle = low + (high - low) / 2;
  const still = empty(terms + 1);
  const moving = empty(terms + 1);
  const { atoms, continuous } = part;
  atoms.amounts.forEach((amount, index) => addWave(still, amount - middle, atoms.masses[index]!, turn));
  if (continuous !== undefined) {
    const own = continuous.characteristics(turn, terms);
    addWave(moving, continuous.low + continuous.piece.width / 2 - middle, continuous.mass, turn, own);
  }
  return { still, moving };
}

/** The series of the orders from `from` on; its mass and first moment are those of what it stands for. */
export function seriesOfParts(
  parts: readonly Part[],
  { from, terms }: Plan,
  period: number,
  mass: number,
  first: number,
  mean: number,
): Series & { readonly mass: number } {
  const turn = (2 * Math.PI) / period;
  const full = empty(terms + 1);
  full.re.fill(1);
  const lower = Array.from({ length: from }, () => empty(terms + 1));
  lower[0]?.re.fill(1);
  let low = 0;
  let high = 0;
  for (const part of parts) {
    const ends = endsOf(part);
    low += ends.low;
    high += ends.high;
    const { still, moving } = characteristicsOf(part, turn, terms);
    for (let order = from - 1; order > 0; order--) multiply(lower[order]!, still, moving, lower[order - 1]!);
    if (from > 0) multiply(lower[0]!, still);
    for (let k = 0; k <= terms; k++) {
      moving.re[k]! += still.re[k]!;
      moving.im[k]! += still.im[k]!;
    }
    multiply(full, moving);
  }
  for (const own of lower) {
    for (let k = 0; k <= terms; k++) {
      full.re[k]! -= own.re[k]!;
      full.im[k]! -= own.im[k]!;
    }
  }
  // Both are sums of the same widths, rounded in different ways.
  const start = period < (high - low) * (1 - 1e-12) ? mean - period / 2 : low;
  return { from: start, period, mass, mean: first, middle: low + (high - low) / 2, re: full.re, im: full.im };
}
