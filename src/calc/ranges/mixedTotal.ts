import { copulaParameter, nearlyOne } from "./copula.ts";
import { correlatedMixture } from "./correlatedMixture.ts";
import type { CorrelatedLine } from "./correlatedLine.ts";
import type { SettledLine } from "./line.ts";
import { manyMixture } from "./manyMixture.ts";
import { type Mixture, mixtureOf } from "./mixture.ts";
import { certainPart, continuousLine, eventPart, fixedEventPart, type Part } from "./part.ts";

/** A total with jumps, or of lines of both signs that are correlated, on a scale of its own. */
export interface MixedTotal {
  readonly mixture: Mixture;
  /** What the certain fixed amounts and the lows of certain lines come to. */
  readonly base: number;
  /** The unit of the mixture's amounts: a power of two, so that amounts keep all their digits. */
  readonly unit: number;
}

/** What moves of lines, on a scale of `unit`: lines with a density, and fixed amounts that may occur, with their places. */
export interface MovingLines {
  readonly fixed: readonly { readonly place: number; readonly part: Part }[];
  readonly moving: readonly (CorrelatedLine & { readonly place: number })[];
}

/** Certain lines start at 0, since their lows are added up apart; events at their own low. */
export function movingLines(lines: readonly SettledLine[], unit: number): MovingLines {
  const fixed: { place: number; part: Part }[] = [];
  const moving: (CorrelatedLine & { place: number })[] = [];
  lines.forEach(({ low, width: own, shape, mode, chance, deducted }, place) => {
    if (own === 0) {
      if (chance < 1) fixed.push({ place, part: fixedEventPart(low / unit, chance) });
      return;
    }
    const component = { share: own / unit, shape, mode };
    const from = chance < 1 ? low / unit : 0;
    const continuous = continuousLine(component, from, 1);
    const part = chance < 1 ? eventPart(continuous, chance) : certainPart(continuous);
    moving.push({ place, component, low: from, chance, deducted, part });
  });
  return { fixed, moving };
}

/** Only lines of one sign are correlated: with one of either sign at most there is nothing to be correlated with. */
export const areIndependent = (moving: MovingLines["moving"], correlation: number): boolean =>
  correlation === 0 ||
  [false, true].every((sign) => moving.filter((own) => own.deducted === sign).length <= 1);

/** A power of two near the width, so that amounts keep all their digits. */
export const unitOf = (width: number): number => 2 ** Math.round(Math.log2(width));

/** The total of lines, whose certain lows have been added up already. */
export function mixedTotalOf(
  lines: readonly SettledLine[],
  correlation: number,
  base: number,
  width: number,
): MixedTotal {
  const unit = unitOf(width);
  const { fixed, moving } = movingLines(lines, unit);
  const fixedParts = fixed.map(({ part }) => part);
  const parameter = copulaParameter(Math.min(correlation, nearlyOne));
  const mixture = areIndependent(moving, correlation)
    ? mixtureOf([...moving.map(({ part }) => part), ...fixedParts])
    : (manyMixture(moving, fixedParts, correlation) ?? correlatedMixture(moving, fixedParts, parameter));
  return { mixture, base, unit };
}
