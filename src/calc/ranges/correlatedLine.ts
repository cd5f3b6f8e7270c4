import type { Component } from "./component.ts";
import type { Part } from "./part.ts";

/** A line of a correlated total, on the total's scale: its amount above `low`, when it occurs. */
export interface CorrelatedLine {
  readonly component: Component;
  readonly low: number;
  readonly chance: number;
  readonly deducted: boolean;
  readonly part: Part;
}

/** The probability that none of them occurs, in which case they add nothing. */
export const nobodyOf = (lines: readonly CorrelatedLine[]): number =>
  lines.reduce((product, { chance }) => product * (1 - chance), 1);

/** For each line the probability that none of the others occurs, where that is possible. */
export function othersNobody(lines: readonly CorrelatedLine[]): number[] {
  const certain = lines.filter(({ chance }) => chance === 1);
  return lines.map((line) =>
    certain.some((own) => own !== line)
      ? 0
      : lines.reduce((product, other) => (other === line ? product : product * (1 - other.chance)), 1),
  );
}
