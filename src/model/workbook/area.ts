import type { Area } from "./types.ts";

/** Whether a cell stands in an area of its sheet. */
export const isInside = (
  area: Area,
  { row, column }: { readonly row: number; readonly column: number },
): boolean =>
  row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
