import type { Block, ChartSpec, RangeRef } from "../../workbook/spec.ts";

/** Rows between two parts that are printed on one page: the title of a section and its notes. */
const mostBetween = 5;

export interface DividedCells {
  readonly sheet: string;
  readonly blocks: readonly Block[];
  readonly charts: readonly ChartSpec[];
  /** Ranges that are coloured though their cells are empty: bars of a timeline. */
  readonly colored: readonly RangeRef[];
  readonly rows: number;
  readonly columns: number;
}

/**
 * The areas of a sheet whose columns are divided into pages. Beside the first columns only those rows are
 * printed which have something there: a page of the others would hold a strip of titles and charts.
 */
export function printedAreas(cells: DividedCells, breaks: readonly number[]): RangeRef[] {
  const { sheet, rows, columns } = cells;
  const starts = [0, ...breaks];
  return starts.flatMap((column, index): RangeRef[] => {
    const end = starts[index + 1] ?? columns;
    if (index === 0) return [{ sheet, row: 0, column, rows, columns: end }];
    return runs(filledRows(cells, column, end)).map(([first, last]) => ({
      sheet,
      row: first,
      column,
      rows: last - first + 1,
      columns: end - column,
    }));
  });
}

function filledRows({ blocks, charts, colored, rows }: DividedCells, from: number, end: number): boolean[] {
  const filled = Array.from({ length: rows }, () => false);
  for (const block of blocks) {
    block.cells.forEach((line, offset) => {
      const isFilled = line.some((cell, at) => {
        const column = block.column + at;
        return column >= from && column < end && cell.kind !== "blank";
      });
      if (isFilled) filled[block.row + offset] = true;
    });
  }
  for (const { row, column, rows: height, columns } of [...charts.map(({ anchor }) => anchor), ...colored]) {
    if (column < end && column + columns > from) filled.fill(true, row, row + height);
  }
  return filled.slice(0, rows);
}

/** Stretches of rows with little between them. */
function runs(filled: readonly boolean[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  filled.forEach((isFilled, row) => {
    if (!isFilled) return;
    const before = found.at(-1);
    if (before !== undefined && row - before[1] - 1 <= mostBetween) before[1] = row;
    else found.push([row, row]);
  });
  return found;
}
