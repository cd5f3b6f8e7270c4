export interface Solution {
  readonly value: number;
  readonly result: number;
}

export interface Search {
  readonly solutions: readonly Solution[];
  readonly nearest: Solution | undefined;
}

/** Where the result is looked at first; two solutions between two of them are not told apart. */
const looks = 1_000;
/** A double has no more halvings than this between any two numbers that people type. */
const mostHalvings = 200;
/** A jump over the goal is no solution: there the result stays this far away, as a share of what it moves by. */
const jump = 1e-6;

/** Where a result reaches a goal between bounds: every crossing that the first looks see, to the last bit. */
export function search(
  resultsAt: (values: Float64Array) => Float64Array,
  to: number,
  low: number,
  high: number,
): Search {
  const at = Float64Array.from({ length: looks + 1 }, (_, look) => low + ((high - low) * look) / looks);
  at[looks] = high;
  const apart = resultsAt(at).map((result) => result - to);
  const finite = apart.filter(Number.isFinite);
  const width = Math.max(...finite, 0) - Math.min(...finite, 0);
  const one = (value: number): number => (resultsAt(Float64Array.of(value))[0] ?? NaN) - to;
  const solutions: Solution[] = [];
  for (let look = 0; look <= looks; look++) {
    const [value, here, next] = [at[look] ?? NaN, apart[look] ?? NaN, apart[look + 1] ?? NaN];
    if (here === 0) {
      // A stretch on which the result is the goal is one solution.
      if (apart[look - 1] !== 0) solutions.push({ value, result: to });
      continue;
    }
    if (!(here * next < 0)) continue;
    const found = halved(one, value, at[look + 1] ?? NaN, here);
    if (Math.abs(found.result) <= jump * width)
      solutions.push({ value: found.value, result: found.result + to });
  }
  return { solutions, nearest: solutions.length > 0 ? undefined : nearestOf(at, apart, to) };
}

/** Halves until no number lies between the ends; of the two ends the nearer one. */
function halved(one: (value: number) => number, from: number, to: number, atFrom: number): Solution {
  let [left, right] = [from, to];
  let [leftApart, rightApart] = [atFrom, one(to)];
  for (let step = 0; step < mostHalvings; step++) {
    const middle = left + (right - left) / 2;
    if (middle === left || middle === right) break;
    const apart = one(middle);
    if (apart === 0) return { value: middle, result: 0 };
    if (Number.isNaN(apart)) return { value: middle, result: Infinity };
    if (apart * leftApart < 0) [right, rightApart] = [middle, apart];
    else [left, leftApart] = [middle, apart];
  }
  return Math.abs(leftApart) <= Math.abs(rightApart)
    ? { value: left, result: leftApart }
    : { value: right, result: rightApart };
}

function nearestOf(at: Float64Array, apart: Float64Array, to: number): Solution | undefined {
  let best: number | undefined;
  apart.forEach((distance, look) => {
    if (!Number.isFinite(distance)) return;
    if (best === undefined || Math.abs(distance) < Math.abs(apart[best] ?? Infinity)) best = look;
  });
  return best === undefined ? undefined : { value: at[best] ?? NaN, result: (apart[best] ?? NaN) + to };
}
