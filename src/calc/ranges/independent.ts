import type { Component } from "./component.ts";
import { addLine } from "./convolution.ts";
import { type PieceDistribution, lineDistribution } from "./distribution.ts";
import { fourierDistribution, mostTerms, termsNeeded } from "./fourier.ts";
import { tabulate } from "./tabulation.ts";

/** What the sum of the series' missing terms may come to. */
const tolerance = 1e-15;

/**
 * The distribution of a total of independent lines, by the shortest exact path:
 *
 * - one line: its closed form;
 * - two lines: the integral that defines their sum, cut where a formula changes;
 * - more: a Fourier series, when its terms fall off within 20,000;
 * - more, when a few lines dominate so that they do not: the widest line is added by the integral to
 *   the distribution of all the others, which comes by these same rules and is written down as a table.
 *
 * Components are widest first. A rest that is narrow beside the whole may be less exact in proportion.
 */
export function independentDistribution(
  components: readonly Component[],
  allowed = tolerance,
): PieceDistribution {
  const [widest, ...rest] = components as [Component, ...Component[]];
  if (rest.length === 0) return lineDistribution(widest);
  if (rest.length === 1) return addLine(widest, lineDistribution(rest[0]!));
  const terms = termsNeeded(components, allowed);
  if (terms <= mostTerms) return fourierDistribution(components, terms);
  const narrower = rest.reduce((sum, { share }) => sum + share, 0) / widest.share;
  const allowedInRest = Math.min(1e-9, allowed / Math.min(1, narrower));
  const others = independentDistribution(rest, allowedInRest);
  return addLine(widest, tabulate(others, Math.max(1e-14, 10 * allowedInRest)));
}
