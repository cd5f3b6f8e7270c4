import type { Nodes, Root, RootContent, Table } from "mdast";
import type { LeftAloneReason } from "../reading.ts";
import { singleLine } from "./fold.ts";
import { readHeading, type HeadingKind } from "./heading.ts";
import {
  isBoldParagraph,
  isNamedParagraph,
  listItems,
  namedFigure,
  paragraphItem,
  type Item,
} from "./item.ts";
import { plainText } from "./plainText.ts";
import { linesOf } from "./lines.ts";
import { parseMarkdown } from "./parse.ts";
import { separateNamedLines, type Separated } from "../source/separate.ts";

/** Something that stands under a heading. */
export type Block =
  | { readonly kind: "items"; readonly items: readonly Item[] }
  /** "Total: $5M" as a paragraph: an item where sums are read, prose elsewhere. */
  | { readonly kind: "figure"; readonly item: Item }
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
const announced: readonly HeadingKind[] = [
  "objectives",
  "kpis",
  "assumptions",
  "budget",
  "timeline",
  "pillars",
  "pillar",
  "phase",
];

/** Parses Markdown and arranges it under its headings. */
export function readOutline(text: string): Outline {
  return arrange(parseSeparated(text));
}

/** Parses a text whose named lines stand apart, with the lines that its parts had in the text as it was given. */
function parseSeparated(text: string): Root {
  const separated = separateNamedLines(text);
  const tree = parseMarkdown(separated.text);
  if (separated.text !== text) restoreLines(tree, separated);
  return tree;
}

function restoreLines(node: Nodes, separated: Separated): void {
  const { position } = node;
  if (position !== undefined) {
    position.start.line = separated.originalLine(position.start.line);
    position.end.line = separated.originalLine(position.end.line);
  }
  if ("children" in node) for (const child of node.children) restoreLines(child, separated);
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
  if (node.type !== "paragraph" || !isBoldParagraph(node)) return undefined;
  return leads || announces(plainText(node), next) ? boldDepth : undefined;
}

/** Whether bold words are a heading although neither a list nor a table follows at once. */
function announces(text: string, next: RootContent | undefined): boolean {
  const { kind, valued } = readHeading(text);
  if (kind === "total" || kind === "roi") return valued !== undefined;
  return next !== undefined && next.type !== "heading" && announced.includes(kind);
}

function blockOf(node: RootContent, firstLine: number, lastLine: number): Block {
  if (node.type === "list") return { kind: "items", items: listItems(node) };
  if (node.type === "table") return { kind: "table", table: node, firstLine, lastLine };
  if (node.type === "paragraph" && isNamedParagraph(node)) {
    return { kind: "items", items: [paragraphItem(node)] };
  }
  const figure = node.type === "paragraph" ? namedFigure(node) : undefined;
  if (figure !== undefined) return { kind: "figure", item: figure };
  return { kind: "other", reason: reasonFor(node), firstLine, lastLine };
}

function reasonFor(node: RootContent): LeftAloneReason {
  if (node.type === "code") return "code";
  if (node.type === "html") return "html";
  const [only, more] = "children" in node ? node.children : [];
  return only?.type === "image" && more === undefined ? "image" : "prose";
}
