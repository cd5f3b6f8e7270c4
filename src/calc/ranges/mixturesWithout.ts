import { groupsOf, mixtureOfGroups, periodOf } from "./correlatedMixture.ts";
import type { CorrelatedLine } from "./correlatedLine.ts";
import { groupOf, termsOf } from "./groupWaves.ts";
import type { Mixture } from "./mixture.ts";
import type { Part } from "./part.ts";
import { severalWave } from "./severalWave.ts";
import { severalWithout } from "./severalWithout.ts";

/** The mixtures of a total without each of its correlated lines, and without each fixed event. */
export interface MixturesWithout {
  readonly lines: readonly Mixture[];
  readonly fixed: readonly Mixture[];
}

/** All totals without one part, on the period of the whole, in little more than the time of one. */
export function mixturesWithout(
  lines: readonly CorrelatedLine[],
  fixed: readonly Part[],
  parameter: number,
): MixturesWithout {
  const period = periodOf(lines, fixed);
  const turn = (2 * Math.PI) / period;
  const groups = groupsOf(lines);
  const whole = groups.map((group) =>
    groupOf(group, turn, severalWave(group, parameter, turn, termsOf(group))),
  );
  const without = new Map<CorrelatedLine, Mixture>();
  groups.forEach((group, which) => {
    severalWithout(group, parameter, turn, termsOf(group)).forEach((several, left) => {
      const rest = group.filter((_, line) => line !== left);
      const remaining = whole
        .map((own, at) => (at === which ? groupOf(rest, turn, several) : own))
        .filter((own) => own.lines.length > 0);
      without.set(group[left]!, mixtureOfGroups(remaining, fixed, period, true));
    });
  });
  return {
    lines: lines.map((line) => without.get(line)!),
    fixed: fixed.map((_, left) =>
      mixtureOfGroups(
        whole,
        fixed.filter((_other, index) => index !== left),
        period,
        true,
      ),
    ),
  };
}
