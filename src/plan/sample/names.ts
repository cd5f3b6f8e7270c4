/** The plans to try everything out with, in the order in which they are offered. */
export const sampleNames = ["growth", "software", "marketplace", "consulting", "town", "shop"] as const;
export type SampleName = (typeof sampleNames)[number];
