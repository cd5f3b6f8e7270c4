/** A distribution at one amount. */
export interface Point {
  probability: number;
  density: number;
}

/**
 * The amount at which an increasing probability reaches its target: Newton's method inside a bracket
 * that only shrinks, so neither a flat stretch nor a wrong slope can lead it astray.
 */
export function solveIncreasing(
  evaluate: (amount: number) => Point,
  target: number,
  from: number,
  to: number,
  start: number,
): number {
  const span = to - from;
  let low = from;
  let high = to;
  let amount = start > from && start < to ? start : from + span / 2;
  let lastMove = span;
  for (let step = 0; step < 200; step++) {
    const { probability, density } = evaluate(amount);
    const excess = probability - target;
    if (excess === 0) return amount;
    if (excess > 0) high = amount;
    else low = amount;
    const newton = amount - excess / density;
    // A Newton step that does not halve the last one is not converging: the middle of the bracket is.
    // It may end on the bracket: near the root the step is too small to leave the amount.
    const trusted = newton >= low && newton <= high && Math.abs(newton - amount) < 0.5 * lastMove;
    const next = trusted ? newton : low + (high - low) / 2;
    lastMove = Math.abs(next - amount);
    const room = Math.min(amount - from, to - amount);
    // Newton's error after this step is the square of a relative 1e-9.
    if (trusted && lastMove <= 1e-9 * room) return next;
    if (next <= low || next >= high || high - low <= 1e-17 * span) return next;
    amount = next;
  }
  return amount;
}
