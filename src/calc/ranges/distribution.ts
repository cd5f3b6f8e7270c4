import type { Component } from "./component.ts";
import type { SettledShape } from "./line.ts";
import { scoreCurve } from "./scoreCurve.ts";
import type { Point } from "./solve.ts";
import { isSmooth, unitShape } from "./unitShape.ts";

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
  /** Whether it is analytic between its breakpoints, ends included. */
  readonly analytic?: boolean;
  /** Whether it is smooth across its breakpoints too and falls off to nothing: what it is added to becomes so. */
  readonly smooth?: boolean;
}

/** Scores between which a smooth line's density is cut, so that an integral over it knows where to look. */
const smoothScores = [-6, -4, -2.5, -1, 0, 1, 2.5, 4, 6];

function innerBreakpoints(shape: SettledShape, mode: number): number[] {
  if (isSmooth(shape)) {
    const { cut, at } = scoreCurve(shape, mode);
    return smoothScores.filter((score) => Math.abs(score) < cut).map(at);
  }
  return shape === "triangular" && mode > 0 && mode < 1 ? [mode] : [];
}

/** One line: its own closed form. */
export function lineDistribution({ share, shape, mode }: Component): PieceDistribution {
  const unit = unitShape(shape, mode);
  const inner = innerBreakpoints(shape, mode).map((at) => at * share);
  return {
    width: share,
    breakpoints: () => [0, ...inner, share],
    polynomial: shape === "uniform" || shape === "triangular",
    analytic: shape !== "pert",
    smooth: isSmooth(shape) && shape !== "bell",
    quantile: (probability) => share * unit.quantile(probability),
    evaluate: (amount) => {
      const { probability, density } = unit.evaluate(amount / share);
      return { probability, density: density / share };
    },
  };
}
