import type { Section } from "../../outline/outline.ts";
import { tableRows } from "../../outline/tableRows.ts";
import { plainText } from "../../source/text.ts";
import type { TableNode } from "../../source/tree.ts";
import { cleanHeading, fold, singleLine } from "../fold.ts";
import { remembered } from "../remembered.ts";

const figures = /[^\p{L}\s]*\d[^\p{L}\s]*/gu;
const months =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/g;

/** A heading as it stays when numbers, dates and amounts in it change. */
const lasting = remembered((text) => {
  const words = fold(cleanHeading(text)).replace(figures, " ").replace(months, " ");
  return singleLine(words.replace(/[^\p{L}\s]/gu, " "));
});

/** The headings that lead to a section, from the outside in. */
export function sectionKey(section: Section | undefined): string {
  const path: string[] = [];
  for (let next = section; next !== undefined && next.text !== ""; next = next.above)
    path.unshift(lasting(next.text));
  return path.join(" / ");
}

/** The section's key with the table's column headings, in any order. */
export function tableKey(section: Section | undefined, table: TableNode): string {
  const headings = table.headers.flatMap(({ cells }) =>
    cells.map(({ content }) => lasting(plainText(content))),
  );
  return `${sectionKey(section)} | ${[...headings].sort().join(", ")}`;
}

/** What a table's rows say, as a short number: it differs when a name or an amount does. */
export function tableFingerprint(table: TableNode): string {
  const { rows } = tableRows(table);
  return hashOf(rows.slice(rows.length - table.rows.length).map(({ cells }) => cells.join("\t")));
}

/** What stands right under a heading, likewise; tables have a fingerprint of their own. */
export function sectionFingerprint({ blocks }: Section): string {
  return hashOf(
    blocks.flatMap((block) => {
      if (block.kind === "items") return block.items.map(({ words }) => words);
      if (block.kind === "figure") return [block.item.words];
      return block.kind === "prose" ? [block.text] : [];
    }),
  );
}

function hashOf(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    hash = Math.imul(hash ^ 10, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
