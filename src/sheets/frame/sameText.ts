import { fitText } from "./cell.ts";

/** A key by which texts are one group exactly when Excel's = calls their cells equal: it takes no notice of case. */
export const groupKey = (...texts: readonly string[]): string =>
  JSON.stringify(texts.map((text) => fitText(text).toLowerCase()));

/** Rows by the key of their group, groups in order of appearance. */
export function groupRows<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
