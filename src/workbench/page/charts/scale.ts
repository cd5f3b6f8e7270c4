/** An axis of values: where a value lies on it, and the values that get a line and a label. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
  /** Place of a value between 0 (minimum) and 1 (maximum). */
  place(value: number): number;
}

/** About this many steps are read at a glance. */
const wantedSteps = 5;

/** A scale of round steps (1, 2, 2.5 or 5 times a power of ten) that holds every value. */
export function scaleOf(
  values: readonly number[],
  options: { readonly withZero: boolean; readonly minimum?: number; readonly maximum?: number },
): Scale {
  const all = options.withZero ? [...values, 0] : values;
  const low = options.minimum ?? Math.min(...(all.length === 0 ? [0] : all));
  const high = options.maximum ?? Math.max(...(all.length === 0 ? [1] : all));
  const span = high > low ? high - low : Math.abs(high) || 1;
  const step = roundStep(span / wantedSteps);
  const minimum = options.minimum ?? Math.floor(low / step) * step;
  const end = options.maximum ?? Math.ceil((high > low ? high : low + span) / step) * step;
  const ticks: number[] = [];
  for (let index = 0; minimum + index * step <= end + step / 1e6; index += 1) {
    ticks.push(minimum + index * step);
  }
  return {
    minimum,
    maximum: end,
    ticks,
    place: (value) => (value - minimum) / (end - minimum),
  };
}

function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= step * 0.999) ?? 10;
  return factor * power;
}
