import type { Build } from "../build.ts";

/** "March 1, 2027": the day that the sheets were made as of. In own words, since a format of dates is slow to make. */
export function longDate({ context: { asOf }, texts: { common } }: Pick<Build, "context" | "texts">): string {
  const [year = NaN, month = NaN, day = NaN] = asOf.split("-").map(Number);
  return common.longDate(day, common.months[month - 1] ?? "", year);
}
