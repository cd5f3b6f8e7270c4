import { Expansion, reversed, sumAt, type TimedFlows } from "./flowSum.ts";
import { greatestForce, leastForce } from "./limits.ts";

/**
 * All forces of interest at which timed flows balance, ascending, by exclusion: an interval is put
 * aside when bounds prove that the sum has no root in it; it is solved when they prove that the sum
 * is monotone or convex there; otherwise it is halved. No root is found by luck with a guess, none is
 * missed, and a double root is found as the touching extreme that it is. Roots that rounding cannot
 * tell apart count as one.
 */
export function allForces(timed: TimedFlows): number[] {
  const backwards = reversed(timed);
  const falling = rootsFrom(backwards, -leastForce).map((root) => -root);
  const forces = [...falling, ...rootsFrom(timed, greatestForce)].sort((a, b) => a - b);
  return merged(forces, (force) => {
    const at = force >= 0 ? sumAt(timed, force) : sumAt(backwards, -force);
    return Math.abs(at.value) <= at.noise;
  });
}

/** Neighbours between which the sum does not leave the noise are one root. */
function merged(forces: readonly number[], vanishes: (force: number) => boolean): number[] {
  const roots: number[] = [];
  let first = NaN;
  let previous = NaN;
  for (const force of forces) {
    if (!Number.isNaN(previous) && (force - previous < 1e-15 || vanishes((previous + force) / 2))) {
      roots[roots.length - 1] = (first + force) / 2;
    } else {
      first = force;
      roots.push(force);
    }
    previous = force;
  }
  return roots;
}

/** The roots of the sum in 0..limit. */
function rootsFrom(timed: TimedFlows, limit: number): number[] {
  const { flows, times } = timed;
  const firstFlow = Math.abs(flows[0]!);
  const others = flows.reduce((sum, flow) => sum + Math.abs(flow), 0) - firstFlow;
  // Beyond this the first flow outweighs all others together.
  const end = Math.min(limit, (Math.log(others / firstFlow) / times[1]!) * (1 + 1e-9) + 1e-9);
  if (end <= 0) return [];
  const roots: number[] = [];
  const expansion = new Expansion();
  const span = times[times.length - 1]!;
  const open = [[0, end]];
  for (let interval = open.pop(); interval !== undefined; interval = open.pop()) {
    const [from, to] = interval as [number, number];
    const half = (to - from) / 2;
    const middle = from + half;
    expansion.expand(timed, middle, half);
    if (expansion.leading(0) > expansion.rest(0)) continue;
    if (expansion.leading(1) > expansion.rest(1)) {
      roots.push(...monotoneRoot(timed, from, to));
    } else if (expansion.leading(2) > expansion.rest(2)) {
      roots.push(...convexRoots(timed, from, to));
    } else if (expansion.rest(0) <= 4 * expansion.noise || half * span < 1e-14 || half < 1e-15 * middle) {
      // Rounding hides what the sum does here, and its value is among what is hidden.
      roots.push(middle);
    } else {
      open.push([middle, to], [from, middle]);
    }
  }
  return roots;
}

/** The root of a sum that is monotone between two points, where it has one. */
function monotoneRoot(timed: TimedFlows, from: number, to: number): number[] {
  const start = sumAt(timed, from);
  const end = sumAt(timed, to);
  if (Math.abs(start.value) <= start.noise) return [from];
  if (Math.abs(end.value) <= end.noise) return [to];
  if (start.value > 0 === end.value > 0) return [];
  return [bracketed(timed, from, to, start.value > 0, 0)];
}

/** The roots of a sum whose curvature keeps its sign: none, a double one, or one on each side of the extreme. */
function convexRoots(timed: TimedFlows, from: number, to: number): number[] {
  const start = sumAt(timed, from);
  const end = sumAt(timed, to);
  if (start.slope > 0 === end.slope > 0) return monotoneRoot(timed, from, to);
  const extreme = bracketed(timed, from, to, start.slope > 0, 1);
  const at = sumAt(timed, extreme);
  if (Math.abs(at.value) <= at.noise) return [extreme];
  return [...monotoneRoot(timed, from, extreme), ...monotoneRoot(timed, extreme, to)];
}

/** Newton's method for the sum (derivative 0) or its slope (1), kept inside a bracket by halving. */
function bracketed(
  timed: TimedFlows,
  from: number,
  to: number,
  positiveAtStart: boolean,
  derivative: 0 | 1,
): number {
  let low = from;
  let high = to;
  let v = (low + high) / 2;
  for (let step = 0; step < 200; step++) {
    const at = sumAt(timed, v);
    const [value, slope, noise] =
      derivative === 0 ? [at.value, at.slope, at.noise] : [at.slope, at.curvature, at.slopeNoise];
    if (value > 0 === positiveAtStart) low = v;
    else high = v;
    let next = v - value / slope;
    if (!(next >= low && next <= high)) next = low + (high - low) / 2;
    // What is left is rounding; the last step still takes off what it can.
    if (Math.abs(value) <= noise || next === v) return next;
    v = next;
  }
  return v;
}
