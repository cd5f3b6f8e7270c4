import { requireNumber } from "./arguments.ts";
import { CalcError } from "./error.ts";
import { reaches } from "./reaches.ts";

/** A traffic light (reached, within reach, not within reach), or beyond a target of two bounds. */
export type Status = "onTrack" | "atRisk" | "offTrack" | "beyondRange";

/**
 * The traffic light of an attainment: on track from `green` up, at risk from `amber` up, else off track.
 * Beyond a target of two bounds it shows no colour: whether more than was asked for is good (revenue) or
 * not (utilisation) the target does not say.
 *
 * @param attained - a ratio, as `attainment` gives it
 * @param amber - lowest attainment that is at risk rather than off track (default 0.8)
 * @param green - lowest attainment that is on track (default 1)
 * @param twoBounds - whether the target had two bounds (default false)
 * @returns "onTrack", "atRisk" or "offTrack"; an attainment equal to a threshold reaches it, in decimals
 *   too (`reaches`); "beyondRange" above 1 with two bounds
 * @throws CalcError #VALUE! when amber lies above green
 * @example
 * status(1.05) // "onTrack"
 * status(0.85) // "atRisk"
 * status(0.85, 0.9) // "offTrack"
 * status(0.04 / 0.05) // "atRisk"
 * status(1.05, 0.8, 1, true) // "beyondRange"
 */
export function status(attained: number, amber = 0.8, green = 1, twoBounds = false): Status {
  requireNumber(attained, "attainment");
  requireNumber(amber, "amber");
  requireNumber(green, "green");
  if (!reaches(green, amber)) throw new CalcError("#VALUE!", "amber", "amberAboveGreen");
  if (twoBounds && !reaches(1, attained)) return "beyondRange";
  if (reaches(attained, green)) return "onTrack";
  return reaches(attained, amber) ? "atRisk" : "offTrack";
}
