/** The picture's own units; it is drawn as wide as the pane. */
export const plot = { width: 288, height: 132, left: 6, right: 6, top: 14, bottom: 18 } as const;

export interface Span {
  readonly from: number;
  readonly to: number;
}

export const innerWidth = plot.width - plot.left - plot.right;
export const innerHeight = plot.height - plot.top - plot.bottom;
export const floor = plot.top + innerHeight;

/** Where an amount stands, kept inside the picture. */
export function across(value: number, { from, to }: Span): number {
  const share = to > from ? (value - from) / (to - from) : 0.5;
  return plot.left + Math.min(1, Math.max(0, share)) * innerWidth;
}

/** How high an amount stands, kept inside the picture. */
export function upward(value: number, { from, to }: Span): number {
  const share = to > from ? (value - from) / (to - from) : 0.5;
  return floor - Math.min(1, Math.max(0, share)) * innerHeight;
}

/** From the least to the greatest of some values. */
export function spanOf(values: Iterable<number>): Span {
  let [from, to] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  return from <= to ? { from, to } : { from: 0, to: 0 };
}

/** The amount at a place of the picture. */
export const amountAt = (x: number, { from, to }: Span): number =>
  from + Math.min(1, Math.max(0, (x - plot.left) / innerWidth)) * (to - from);

/** How often the line stops between the ends. */
export const lineSteps = 200;

/** Names of lines that end close together stand a line of text apart. */
export function spreadLabels(places: readonly number[]): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const found = [...places];
  let below = -Infinity;
  for (const { place, index } of order) {
    below = Math.max(place, below + 10);
    found[index] = below;
  }
  return found;
}
