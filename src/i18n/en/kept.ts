/** Cells that a calculation takes with the value that Excel shows. */
export const keptCells = (count: number, cells: string): string =>
  count === 1
    ? `1 cell is not calculated here and keeps Excel's value, since nothing that varies leads into it: ${cells}`
    : `${count} cells are not calculated here and keep Excel's values, since nothing that varies leads into them: ${cells}`;
