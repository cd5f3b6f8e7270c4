import { copulaParameter, nearlyOne } from "./copula.ts";
import { correlatedMixture, type CorrelatedLine } from "./correlatedMixture.ts";
import type { SettledLine } from "./line.ts";
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

/** The total of lines, whose certain lows have been added up already. */
export function mixedTotalOf(
  lines: readonly SettledLine[],
  correlation: number,
  base: number,
  width: number,
): MixedTotal {
  const unit = 2 ** Math.round(Math.log2(width));
  const fixed: Part[] = [];
  const moving: CorrelatedLine[] = [];
  for (const { low, width: own, shape, mode, chance, deducted } of lines) {
    if (own === 0) {
      if (chance < 1) fixed.push(fixedEventPart(low / unit, chance));
      continue;
    }
    const component = { share: own / unit, shape, mode };
    const from = chance < 1 ? low / unit : 0;
    const continuous = continuousLine(component, from, 1);
    const part = chance < 1 ? eventPart(continuous, chance) : certainPart(continuous);
    moving.push({ component, low: from, chance, deducted, part });
  }
  const alone = moving.length <= 1 || correlation === 0;
  const parameter = copulaParameter(Math.min(correlation, nearlyOne));
  const mixture = alone
    ? mixtureOf([...moving.map(({ part }) => part), ...fixed])
    : correlatedMixture(moving, fixed, parameter);
  return { mixture, base, unit };
}
