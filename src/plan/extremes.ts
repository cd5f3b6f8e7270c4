/** The least of values, Infinity of none: of as many as a document has rows, which no call takes as arguments. */
export const leastOf = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Infinity);

/** The largest of values, 0 where none is above it. */
export const largestOf = (values: readonly number[]): number =>
  values.reduce((largest, value) => Math.max(largest, value), 0);
