/** The text at a place of a list, nothing ("") beyond its ends: rows are shorter than their tables at times. */
export const textAt = (texts: readonly string[], at: number | undefined): string => texts[at ?? -1] ?? "";
