import type { Root, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import type { LeftAloneReason } from "../reading.ts";
import { singleLine } from "./fold.ts";
import { isBoldParagraph, isNamedParagraph, listItems, paragraphItem, type Item } from "./item.ts";
import { plainText } from "./plainText.ts";
import { linesOf } from "./lines.ts";

/** Something that stands under a heading. */
export type Block =
  | { readonly kind: "items"; readonly items: readonly Item[] }
  | { readonly kind: "table"; readonly table: Table; readonly firstLine: number; readonly lastLine: number }
  | {
      readonly kind: "other";
      readonly reason: LeftAloneReason;
      readonly firstLine: number;
      readonly lastLine: number;
    };

/** A heading with what stands under it, down to the next heading of its level or above. */
export interface Section {
  readonly depth: number;
  /** The heading's words as they stand, without marks. */
  readonly text: string;
  readonly line: number;
  readonly blocks: Block[];
  readonly children: Section[];
  /** The section that it stands in. */
  readonly above: Section | undefined;
}

export interface Outline {
  /** What stands before the first heading, with the headings of the highest level as children. */
  readonly root: Section;
  readonly frontmatter:
    { readonly text: string; readonly firstLine: number; readonly lastLine: number } | undefined;
}

/** A section that goes on, and the one that it stands in. */
interface OpenSection {
  readonly section: Section;
  readonly above: OpenSection | undefined;
}

const boldDepth = 7;

/** Parses Markdown and arranges it under its headings. */
export function readOutline(text: string): Outline {
  return arrange(parseMarkdown(text));
}

/** The Markdown parser with the extensions that documents use: tables, task lists, a header. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), frontmatter(["yaml"])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(["yaml"])],
  });
}

function arrange(tree: Root): Outline {
  const root: Section = { depth: 0, text: "", line: 0, blocks: [], children: [], above: undefined };
  let open: OpenSection = { section: root, above: undefined };
  let header: Outline["frontmatter"];
  tree.children.forEach((node, index) => {
    if (node.type === "thematicBreak") return;
    const { firstLine, lastLine } = linesOf(node);
    if (node.type === "yaml") {
      header = { text: node.value, firstLine, lastLine };
      return;
    }
    const depth = headingDepth(node, tree.children[index + 1]);
    if (depth === undefined) {
      open.section.blocks.push(blockOf(node, firstLine, lastLine));
      return;
    }
    while (open.above !== undefined && open.section.depth >= depth) open = open.above;
    const section: Section = {
      depth,
      text: singleLine(plainText(node)),
      line: firstLine,
      blocks: [],
      children: [],
      above: open.section,
    };
    open.section.children.push(section);
    open = { section, above: open };
  });
  return { root, frontmatter: header };
}

function headingDepth(node: RootContent, next: RootContent | undefined): number | undefined {
  if (node.type === "heading") return node.depth;
  const leads = next?.type === "list" || next?.type === "table";
  return node.type === "paragraph" && leads && isBoldParagraph(node) ? boldDepth : undefined;
}

function blockOf(node: RootContent, firstLine: number, lastLine: number): Block {
  if (node.type === "list") return { kind: "items", items: listItems(node) };
  if (node.type === "table") return { kind: "table", table: node, firstLine, lastLine };
  if (node.type === "paragraph" && isNamedParagraph(node)) {
    return { kind: "items", items: [paragraphItem(node)] };
  }
  return { kind: "other", reason: reasonFor(node), firstLine, lastLine };
}

function reasonFor(node: RootContent): LeftAloneReason {
  if (node.type === "code") return "code";
  if (node.type === "html") return "html";
  const [only, more] = "children" in node ? node.children : [];
  return only?.type === "image" && more === undefined ? "image" : "prose";
}
