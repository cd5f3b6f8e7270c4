import Papa from "papaparse";
import { figureWith } from "./figureText.ts";
import { separatorOf } from "./separator.ts";
import { regionNodes } from "./sheet/nodes.ts";
import { regionsOf } from "./sheet/regions.ts";
import { underTitle } from "./sheet/title.ts";
import type { SheetRow } from "./sheet/rows.ts";
import type { SourceDocument, SourceNode } from "./tree.ts";

/** A plan has no more rows than this; what is beyond is said. */
export const mostRows = 10_000;
const mostColumns = 500;
/** The line with which Excel is told the separator. */
const stated = /^sep=(.)\r?\n/i;
const commaDecimal = /^\D*\d{1,3}(?:\.\d{3})*,\d{1,2}\D*$|\d\.\d{3},\d|^\D*\d{4,},\d{1,2}\D*$/;
const pointDecimal = /^\D*\d{1,3}(?:,\d{3})*\.\d{1,2}\D*$|\d,\d{3}\.\d|^\D*\d{4,}\.\d{1,2}\D*$/;

/** Separated values as tables, under a heading of their own: the text that stands above them, or the file's name. */
export function readDelimitedTree(text: string, name: string): SourceDocument {
  const sign = stated.exec(text)?.[1];
  const body = sign === undefined ? text : text.replace(stated, "");
  const skipped = sign === undefined ? 0 : 1;
  const data = fieldsOf(body, sign ?? separatorOf(body)?.sign ?? ",");
  const read = data.slice(0, mostRows);
  const decimal = decimalOf(read);
  const rows = read.map((fields, index): SheetRow => ({
    number: index + 1 + skipped,
    cells: cellsOf(fields, decimal),
  }));
  const width = read.reduce((widest, { length }) => Math.max(widest, length), 0);
  const lastColumn = Math.min(mostColumns, width) - 1;
  const area = { firstRow: 1, lastRow: rows.length, firstColumn: 0, lastColumn };
  const nodes = regionsOf(rows, area).flatMap((region): SourceNode[] =>
    regionNodes(region, 2, ({ number }) => ({ firstLine: number, lastLine: number })),
  );
  return {
    nodes: underTitle(nodes, name),
    lines: [...Array<string>(skipped).fill(""), ...read.map(lineOf)],
    unit: "row",
    ...(data.slice(mostRows).some((fields) => fields.some((field) => field.trim() !== ""))
      ? { notices: [{ kind: "rowsBeyond", sheet: name, limit: mostRows }] }
      : {}),
  };
}

/** The fields of each row. A quotation mark without its end would make one field of all that follows: it is a sign like others. */
function fieldsOf(text: string, delimiter: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  if (!errors.some(({ code }) => code === "MissingQuotes")) return data;
  return Papa.parse<string[]>(text, { delimiter, quoteChar: "\0" }).data;
}

const lineOf = (fields: readonly string[]): string => fields.join(" | ").replace(/\s*[\r\n]+\s*/g, " ");

function cellsOf(fields: readonly string[], decimal: "," | "." | undefined): SheetRow["cells"] {
  const cells = new Map<number, { content: { text: string }[]; indent?: number }>();
  fields.slice(0, mostColumns).forEach((field, column) => {
    const trimmed = field.trim();
    if (trimmed === "") return;
    const text = decimal === undefined ? trimmed : figureWith(trimmed, decimal);
    const indent = Math.floor((/^[ \u00a0]*/.exec(field)?.[0].length ?? 0) / 2);
    cells.set(column, { content: [{ text }], ...(indent > 0 ? { indent } : {}) });
  });
  return cells;
}

/** The decimal sign that the figures of a file show, or undefined where none or both do. */
function decimalOf(rows: readonly (readonly string[])[]): "," | "." | undefined {
  let comma = false;
  let point = false;
  for (const row of rows) {
    for (const field of row) {
      const text = field.trim();
      comma ||= commaDecimal.test(text);
      point ||= pointDecimal.test(text);
    }
  }
  return comma === point ? undefined : comma ? "," : ".";
}
