import type { Component } from "./component.ts";
import type { Point } from "./solve.ts";
import { unitShape } from "./unitShape.ts";

/** A distribution on 0..width (shares of the total's width). */
export interface Distribution {
  readonly width: number;
  evaluate(amount: number): Point;
  /** Present where the inverse is known directly. */
  quantile?(probability: number): number;
}

/** A part of a total that another line can be added to. */
export interface PieceDistribution extends Distribution {
  /** Amounts at which the distribution may change its formula, its ends included, ascending. */
  breakpoints(): readonly number[];
  /** Where it is a table, the ends of its panels, between which it is one smooth polynomial. */
  readonly panelEnds?: readonly number[];
  /** Whether it is a polynomial between its breakpoints. */
  readonly polynomial: boolean;
}

/** One line: its own closed form. */
export function lineDistribution({ share, shape, mode }: Component): PieceDistribution {
  const unit = unitShape(shape, mode);
  const inner = shape === "triangular" && mode > 0 && mode < 1 ? [mode * share] : [];
  return {
    width: share,
    breakpoints: () => [0, ...inner, share],
    polynomial: shape !== "pert",
    quantile: (probability) => share * unit.quantile(probability),
    evaluate: (amount) => {
      const { probability, density } = unit.evaluate(amount / share);
      return { probability, density: density / share };
    },
  };
}
