/** Stretches of rows or columns, from the first to the last, that a page should not part. */
export type Stretch = readonly [first: number, last: number];

export interface PageRows {
  /** Of every row, in points. */
  readonly heights: readonly number[];
  /** First rows of the parts of a sheet. */
  readonly parts: readonly number[];
  readonly together: readonly Stretch[];
  /** Repeated on every page after its own. */
  readonly headingRow?: number;
}

/** A part of a sheet that does not fit the rest of a page begins there only where so much of it is left. */
const worthBeginning = 0.4;
/** Nor does a page hold so little of the end of a part that one page would hold whole. */
const worthEnding = 0.25;
/** By so much of a page programs and papers differ on where it ends. */
const uncertain = 0.12;

/**
 * The rows with which a new page has to begin, so that nothing that belongs together is parted. Long
 * tables go on where the page ends, which a program finds by itself; the papers differ a little, so
 * breaks stand only where they are wanted on either.
 */
export function rowBreaks(rows: PageRows, page: number): number[] {
  const { heights, headingRow } = rows;
  const breaks: number[] = [];
  let used = 0;
  /** The row with which a program begins a page by itself, there or a little later. */
  let about: number | undefined;
  const headingOf = (row: number): number =>
    headingRow !== undefined && row > headingRow ? (heights[headingRow] ?? 0) : 0;
  const begin = (row: number, wanted: boolean, filled = headingOf(row)): void => {
    if (wanted && row > 0) breaks.push(row);
    about = wanted ? undefined : row;
    used = filled;
  };
  for (const { first, last, whole, begins, partHeight } of partsOf(rows, page)) {
    const height = sum(heights.slice(first, last + 1));
    const rest = page - used;
    const leavesLittle =
      begins &&
      used >= worthEnding * page &&
      partHeight > rest &&
      partHeight <= page &&
      partHeight - rest < worthEnding * page;
    const isParted = height > rest && (whole || (begins && rest < worthBeginning * page));
    if (used > 0 && (isParted || leavesLittle)) begin(first, true);
    else if (whole && about !== undefined && used <= uncertain * page) begin(about, true, used);
    if (whole) {
      used += height;
      continue;
    }
    for (let row = first; row <= last; row++) {
      const own = heights[row] ?? 0;
      if (used + own > page) begin(row, false);
      used += own;
    }
  }
  return breaks;
}

interface PagePart {
  readonly first: number;
  readonly last: number;
  /** Fits a page and is not parted. */
  readonly whole: boolean;
  /** Not the middle of a part. */
  readonly begins: boolean;
  /** Of all of the part that it belongs to. */
  readonly partHeight: number;
}

/** Parts that a page holds stay whole unless they are long; longer ones are parted around what must stay together. */
function partsOf({ heights, parts, together }: PageRows, page: number): PagePart[] {
  const heightOf = ([first, last]: Stretch): number => sum(heights.slice(first, last + 1));
  const starts = [...new Set([0, ...parts])].sort((one, other) => one - other);
  return starts.flatMap((first, index): PagePart[] => {
    const last = (starts[index + 1] ?? heights.length) - 1;
    if (last < first) return [];
    const partHeight = heightOf([first, last]);
    if (partHeight <= page * (1 - worthBeginning))
      return [{ first, last, whole: true, begins: true, partHeight }];
    const pieces: PagePart[] = [];
    let next = first;
    for (const [from, to] of joined(together.filter(([from, to]) => from >= first && to <= last))) {
      if (from > next)
        pieces.push({ first: next, last: from - 1, whole: false, begins: next === first, partHeight });
      pieces.push({
        first: from,
        last: to,
        whole: heightOf([from, to]) <= page,
        begins: from === first,
        partHeight,
      });
      next = to + 1;
    }
    if (next <= last) pieces.push({ first: next, last, whole: false, begins: next === first, partHeight });
    return pieces;
  });
}

/** Stretches that overlap are one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const [from, to] of [...stretches].sort(([one], [other]) => one - other)) {
    const before = result.at(-1);
    if (before !== undefined && from <= before[1])
      result[result.length - 1] = [before[0], Math.max(before[1], to)];
    else result.push([from, to]);
  }
  return result;
}

export interface PageColumns {
  /** Of every column, in points. */
  readonly widths: readonly number[];
  readonly together: readonly Stretch[];
  /** Repeated on every page after the first. */
  readonly titles: Stretch;
  /** A column that begins a page in any case. */
  readonly begins?: number;
}

/**
 * The columns with which a new page begins: as few pages as a page so wide allows, and these about
 * equally full, so that the letters can be large.
 */
export function columnBreaks(columns: PageColumns, page: number): { breaks: number[]; widest: number } {
  if (columns.begins !== undefined) return breaksApart(columns, columns.begins, page);
  const least = partition(columns, page);
  let best = { breaks: least, widest: widestPage(columns, least) };
  for (;;) {
    const narrower = partition(columns, best.widest - 1);
    const widest = widestPage(columns, narrower);
    if (narrower.length > least.length || widest >= best.widest) return best;
    best = { breaks: narrower, widest };
  }
}

/** Columns from one on that are printed apart: either side is divided by itself. */
function breaksApart(
  { widths, together, titles }: PageColumns,
  begins: number,
  page: number,
): { breaks: number[]; widest: number } {
  const before = columnBreaks(
    { widths: widths.slice(0, begins), together: together.filter(([, last]) => last < begins), titles },
    page,
  );
  // The columns that are repeated stand before the others as one.
  const shift = begins - 1;
  const after = columnBreaks(
    {
      widths: [sum(widths.slice(titles[0], titles[1] + 1)), ...widths.slice(begins)],
      together: together.flatMap(([first, last]): Stretch[] =>
        first < begins ? [] : [[first - shift, last - shift]],
      ),
      titles: [0, 0],
    },
    page,
  );
  return {
    breaks: [...before.breaks, begins, ...after.breaks.map((column) => column + shift)],
    widest: Math.max(before.widest, after.widest),
  };
}

function partition({ widths, together, titles }: PageColumns, page: number): number[] {
  const titleWidth = sum(widths.slice(titles[0], titles[1] + 1));
  const mayBegin = (column: number): boolean =>
    column > titles[1] && !together.some(([first, last]) => column > first && column <= last);
  const breaks: number[] = [];
  let from = 0;
  let used = 0;
  let candidate = 0;
  for (let column = 0; column < widths.length; column++) {
    if (mayBegin(column)) candidate = column;
    if (used + (widths[column] ?? 0) <= page || candidate <= from) {
      used += widths[column] ?? 0;
      continue;
    }
    from = candidate;
    breaks.push(from);
    used = titleWidth + sum(widths.slice(from, column + 1));
  }
  return breaks;
}

function widestPage({ widths, titles }: PageColumns, breaks: readonly number[]): number {
  const titleWidth = sum(widths.slice(titles[0], titles[1] + 1));
  const starts = [0, ...breaks];
  return Math.max(
    ...starts.map(
      (start, index) =>
        (index === 0 ? 0 : titleWidth) + sum(widths.slice(start, starts[index + 1] ?? widths.length)),
    ),
  );
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
