/**
 * A stretch of time as a text names it, both ends included; a null end is open ("Año 5+").
 * "plan" counts months from the start of the plan, "calendar" from January of the year 0, "following" from
 * the end of what stood before.
 */
export interface Span {
  readonly base: "plan" | "calendar" | "following";
  readonly start: number;
  readonly end: number | null;
}

/** What stands between the two ends of a period, as part of a regular expression. */
export const to = String.raw`\s*(?:-|–|—|\ba\b|\bto\b|\bal\b|\bhasta\b|\by\b|\band\b|/)\s*`;
