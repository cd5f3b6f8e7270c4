/** So many cells are looked at in one go: a few milliseconds, also on a slow machine. */
export const cellsInSlice = 8_000;

/** Lets the page have its turn: a click, a frame. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Goes through many things in slices of so many cells, with a pause behind each. */
export async function inSlices<T>(
  items: Iterable<T>,
  cellsOf: (item: T) => number,
  look: (item: T) => void,
): Promise<void> {
  let seen = 0;
  for (const item of items) {
    look(item);
    seen += cellsOf(item);
    if (seen < cellsInSlice) continue;
    seen = 0;
    await pause();
  }
}
