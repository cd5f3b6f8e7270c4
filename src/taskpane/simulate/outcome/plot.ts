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

/** The amount at a place of the picture. */
export const amountAt = (x: number, { from, to }: Span): number =>
  from + Math.min(1, Math.max(0, (x - plot.left) / innerWidth)) * (to - from);

/** How often the line stops between the ends. */
export const lineSteps = 200;
