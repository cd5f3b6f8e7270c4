/** Where a curve of opposite signs at both ends crosses 0, by halves to the last bit; what is left there. */
export function root(
  at: (value: number) => number,
  from: number,
  to: number,
  start: number,
): [number, number] {
  let [low, high] = [from, to];
  let [best, rest] = [from, start];
  for (let step = 0; step < 200; step++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    const value = at(middle);
    if (Number.isNaN(value)) break;
    if (Math.abs(value) < Math.abs(rest)) [best, rest] = [middle, value];
    if (value === 0) break;
    if (value * start > 0) low = middle;
    else high = middle;
  }
  // The end of the other sign may be nearer still.
  const last = at(high);
  if (rest === 0) return [middleOfZeros(at, best, low, high), 0];
  return Math.abs(last) <= Math.abs(rest) ? [high, last] : [best, rest];
}

/**
 * Excel makes a difference that is all rounding 0, so many neighbours may be solutions: of them the middle, with no
 * more digits than it needs.
 */
function middleOfZeros(at: (value: number) => number, zero: number, low: number, high: number): number {
  const edge = (outside: number): number => {
    let [inner, outer] = [zero, outside];
    for (let step = 0; step < 100; step++) {
      const middle = inner + (outer - inner) / 2;
      if (middle === inner || middle === outer) break;
      if (at(middle) === 0) inner = middle;
      else outer = middle;
    }
    return inner;
  };
  const [first, last] = [edge(low), edge(high)];
  const middle = first + (last - first) / 2;
  for (let digits = 1; digits <= 15; digits++) {
    const short = Number(middle.toPrecision(digits));
    if (short >= first && short <= last && at(short) === 0) return short;
  }
  return at(middle) === 0 ? middle : zero;
}

const golden = (Math.sqrt(5) - 1) / 2;

/** Where a curve of one sign comes nearest to 0 between two points, or past it. */
export function turn(
  at: (value: number) => number,
  from: number,
  to: number,
  sign: number,
): [number, number] {
  let [low, high] = [from, to];
  for (let step = 0; step < 90; step++) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (sign * at(left) < sign * at(right)) high = right;
    else low = left;
  }
  const middle = (low + high) / 2;
  return [middle, at(middle)];
}
