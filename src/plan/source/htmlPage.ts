import { readHtmlTree } from "./html.ts";
import { underTitle } from "./sheet/title.ts";
import { isBold, plainText } from "./text.ts";
import type { SourceDocument, SourceNode } from "./tree.ts";

const mostTitleLength = 80;
const sentence = /[.;!]\s*$|[::=]\s*\S/;

/**
 * A page of HTML as a document. Where it marks no headings, short lines in bold are taken for them, and it
 * stands under a title: its own, or a name.
 */
export function readHtmlPage(html: string, name: string): SourceDocument {
  return withHeadings(readHtmlTree(html), name);
}

export function withHeadings(source: SourceDocument, name: string): SourceDocument {
  const headings = source.nodes.filter(({ kind }) => kind === "heading");
  const [opening] = source.nodes;
  if (headings.length === 1 && opening?.kind === "heading")
    return { ...source, nodes: underTitle(source.nodes, name) };
  if (headings.length > 0) return source;
  const nodes = source.nodes.map((node): SourceNode => (isBoldLine(node) ? headingOf(node) : node));
  const [first, second] = nodes;
  // A page that opens with its name and goes on with headings is named; a heading over a table is a section's.
  const opensWithTitle = first?.kind === "heading" && second?.kind !== "table" && second?.kind !== "list";
  if (opensWithTitle) return { ...source, nodes: underTitle(nodes, name) };
  const place = { firstLine: 1, lastLine: 1 };
  const title: SourceNode = { kind: "heading", depth: 1, content: [{ text: source.title ?? name }], place };
  return { ...source, nodes: underTitle([title, ...nodes], name) };
}

const isBoldLine = (node: SourceNode): boolean => {
  if (node.kind !== "paragraph" || !isBold(node.content)) return false;
  const text = plainText(node.content);
  return text.length <= mostTitleLength && !sentence.test(text);
};

function headingOf(node: SourceNode): SourceNode {
  return node.kind === "paragraph"
    ? { kind: "heading", depth: 2, content: node.content, place: node.place }
    : node;
}
