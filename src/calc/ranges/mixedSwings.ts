import { copulaParameter, nearlyOne } from "./copula.ts";
import { manyFactorLines } from "./factorLine.ts";
import { areIndependent, movingLines, unitOf } from "./mixedTotal.ts";
import type { Mixture } from "./mixture.ts";
import { smallestReaching } from "./mixturePercentile.ts";
import { mixturesWithout } from "./mixturesWithout.ts";
import { eventSwings } from "./swings.ts";
import { mixedTotalIn, type PreparedTotal } from "./total.ts";

/** With fewer lines that move each total without one is calculated by itself. */
const fewestTogether = 4;

/** P10 and P90 lie far from what so few lines come to; whether their waves fall off is seen. */
const rarelyFew = 2e-2;

const spreadOf = (mixture: Mixture): number =>
  smallestReaching(mixture, 0.9) - smallestReaching(mixture, 0.1);

/** How much of P90 − P10 a total of correlated lines and events loses without each of its lines; undefined where it is another kind. */
export function mixedSwings(prepared: PreparedTotal): number[] | undefined {
  const { lines, correlation, mixed } = prepared;
  if (!mixed) return undefined;
  const unit = unitOf(prepared.total.width);
  const { moving, fixed } = movingLines(lines, unit);
  if (moving.length < fewestTogether || areIndependent(moving, correlation)) return undefined;
  const many = manyFactorLines(
    moving,
    fixed.map(({ part }) => part),
    rarelyFew,
  );
  const lost = many && eventSwings(many, Math.min(correlation, nearlyOne));
  if (lost !== undefined) {
    const swings = new Array<number>(lines.length).fill(0);
    [...moving, ...fixed].forEach(({ place }, index) => (swings[place] = unit * lost[index]!));
    return swings;
  }
  const { mixture } = mixedTotalIn(prepared);
  const parameter = copulaParameter(Math.min(correlation, nearlyOne));
  const without = mixturesWithout(
    moving,
    fixed.map(({ part }) => part),
    parameter,
  );
  const spread = spreadOf(mixture);
  const swings = new Array<number>(lines.length).fill(0);
  moving.forEach(({ place }, index) => (swings[place] = unit * (spread - spreadOf(without.lines[index]!))));
  fixed.forEach(({ place }, index) => (swings[place] = unit * (spread - spreadOf(without.fixed[index]!))));
  return swings;
}
