/** How long a period of the forecast may be. It imports nothing: the pane's first view reads it. */
export const periodLengths = ["year", "quarter", "month"] as const;
export type PeriodLength = (typeof periodLengths)[number];
