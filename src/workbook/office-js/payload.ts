/**
 * A piece of work for Excel: what it queues, and about how many bytes that adds to the request. Excel on
 * the web refuses requests above 5 MB, so pieces are put together below 4 MB.
 */
export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

const largestRequest = 4_000_000;
/** About what one object and one property of it weigh in a request (measured). */
const operationBytes = 300;

export const operations = (count: number, queue: () => void): Step => ({
  bytes: count * operationBytes,
  queue,
});

/** A step of as many bytes. */
export const sized = (bytes: number, queue: () => void): Step => ({ bytes, queue });

/** A step that sends cells along. */
export const cellStep = (cells: readonly (readonly unknown[])[], queue: () => void): Step => ({
  bytes: operationBytes + jsonBytes(cells),
  queue,
});

export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** The steps in their order, as few requests as the limit allows. */
export function intoRequests(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [[]];
  let bytes = 0;
  for (const step of steps) {
    if (bytes + step.bytes > largestRequest && bytes > 0) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return requests;
}

/** Rows in pieces, each well below the limit of a request. */
export function rowPieces<T>(rows: readonly T[]): { readonly first: number; readonly rows: readonly T[] }[] {
  const largestPiece = largestRequest / 4;
  const pieces: { first: number; rows: T[] }[] = [];
  let bytes = 0;
  rows.forEach((row, index) => {
    const weight = jsonBytes(row);
    if (pieces.length === 0 || bytes + weight > largestPiece) {
      pieces.push({ first: index, rows: [] });
      bytes = 0;
    }
    pieces.at(-1)?.rows.push(row);
    bytes += weight;
  });
  return pieces;
}
