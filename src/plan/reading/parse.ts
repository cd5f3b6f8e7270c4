import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";

/** Where a part of a text begins: its characters and lines before. */
interface Part {
  readonly text: string;
  readonly offset: number;
  readonly line: number;
}

const leastCharacters = 20_000;
const heading = /(?<=\n)#{1,6}[ \t]/g;
/** Code and HTML may hold lines that look like headings; definitions count in the whole document. */
const reachesFurther = /```|~~~|<[a-z/!?]|\]:/i;

/**
 * The Markdown parser with the extensions that documents use: tables, task lists, a header. It copies
 * all it has so far at the end of each list item, so long documents are parsed in parts: a heading at
 * the start of a line ends whatever stands before it.
 */
export function parseMarkdown(text: string): Root {
  const root: Root = { type: "root", children: [] };
  for (const part of partsOf(text)) {
    const tree = fromMarkdown(part.text, {
      extensions: [gfm(), frontmatter(["yaml"])],
      mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(["yaml"])],
    });
    for (const node of tree.children) {
      if (part.offset > 0) move(node, part);
      root.children.push(node);
    }
  }
  return root;
}

function partsOf(text: string): Part[] {
  if (text.length < 2 * leastCharacters || reachesFurther.test(text)) return [{ text, offset: 0, line: 0 }];
  const starts = [0];
  for (const { index } of text.matchAll(heading)) {
    if (index - (starts.at(-1) ?? 0) >= leastCharacters) starts.push(index);
  }
  let line = 0;
  return starts.map((offset, number) => {
    const part = { text: text.slice(offset, starts[number + 1]), offset, line };
    line += part.text.split(/\r\n?|\n/).length - 1;
    return part;
  });
}

/** Gives a node of a part the place that it has in the whole text. */
function move(node: Nodes, part: Part): void {
  if (node.position !== undefined) {
    for (const point of [node.position.start, node.position.end]) {
      point.line += part.line;
      if (point.offset !== undefined) point.offset += part.offset;
    }
  }
  if ("children" in node) for (const child of node.children) move(child, part);
}
