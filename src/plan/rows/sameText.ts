/** Characters that a cell of a spreadsheet holds. */
const longestText = 32767;
const cutMark = " […]";

/** Text as a cell holds it: longer text ends with a mark that says so. */
export function fitText(text: string): string {
  return text.length <= longestText ? text : text.slice(0, longestText - cutMark.length) + cutMark;
}

/** A key by which texts are one group exactly when Excel's = calls their cells equal: it takes no notice of case. */
export const groupKey = (...texts: readonly string[]): string =>
  JSON.stringify(texts.map((text) => fitText(text).toLowerCase()));

/** How many of these have the key of each; 0 for one without a key. */
export function countCopies<Item>(
  items: readonly Item[],
  key: (item: Item) => string | undefined,
): (item: Item) => number {
  const counts = new Map<string, number>();
  for (const item of items) {
    const own = key(item);
    if (own !== undefined) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return (item) => counts.get(key(item) ?? "") ?? 0;
}

/** Rows by the key of their group, groups in order of appearance. */
export function groupRows<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
): Map<string, [Row, ...Row[]]> {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
