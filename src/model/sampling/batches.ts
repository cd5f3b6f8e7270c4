/**
 * Trials come in batches that are drawn apart from each other, each of them stratified in itself: what the batches
 * differ by says how far the whole may be off, which strata over all trials would hide.
 */
const mostBatches = 20;
const leastOfBatch = 50;

export function batchCount(trials: number): number {
  return Math.max(1, Math.min(mostBatches, Math.floor(trials / leastOfBatch)));
}

/** Where each batch begins, and the end of the last. */
export function batchBounds(trials: number): number[] {
  const count = batchCount(trials);
  return Array.from({ length: count + 1 }, (_, batch) => Math.floor((batch * trials) / count));
}
