/** In a structured reference the signs [ ] # ' @ of a heading are escaped with '. */
export const escapeHeading = (heading: string): string => heading.replace(/[[\]#'@]/g, "'$&");

/** Letters, digits and spaces stand in single brackets; Excel wants two around every other heading. */
export const tableColumn = (table: string, heading: string): string =>
  /^[\p{L}\p{N} ]+$/u.test(heading) ? `${table}[${heading}]` : `${table}[[${escapeHeading(heading)}]]`;

const reference = /^([\p{Letter}_][\p{Letter}\p{Number}_.]*)\[(\[)?((?:'.|[^'[\]#@])+)\]?\]$/su;

/** The table and the heading that a reference to a whole column names; undefined for other references. */
export function readTableColumn(
  text: string,
): { readonly table: string; readonly heading: string } | undefined {
  const [, table, , heading] = reference.exec(text) ?? [];
  if (table === undefined || heading === undefined) return undefined;
  return { table, heading: heading.replace(/'(.)/gs, "$1") };
}
