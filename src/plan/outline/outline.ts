import type { LeftAloneReason } from "../reading.ts";
import { readHeading } from "../reading/heading.ts";
import { topicsOf } from "../reading/evidence/words.ts";
import { singleLine } from "../reading/fold.ts";
import { plainText } from "../source/text.ts";
import type { ListNode, ParagraphNode, SourceDocument, SourceNode, TableNode } from "../source/tree.ts";
import {
  isBoldParagraph,
  isNamedParagraph,
  listItems,
  namedFigure,
  timesInLine,
  paragraphItem,
  type Item,
} from "./item.ts";
import { tablesIn } from "./itemTables.ts";
import { withNumberedLines } from "./numberedLines.ts";
import { sentenceCase } from "./sentenceCase.ts";
import { withTablesApart } from "./sideBySide.ts";
import { announced, boldDepth, withSpokenHeadings } from "./spokenHeadings.ts";
import { withSpokenLines } from "./spokenLines.ts";
import { withTypedStructure } from "./plainText.ts";

interface Lines {
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Something that stands under a heading. */
export type Block = Lines &
  (
    | { readonly kind: "items"; readonly items: readonly Item[]; readonly ordered: boolean }
    /** "Total: $5M" as a paragraph: an item where sums are read, prose elsewhere. */
    | { readonly kind: "figure"; readonly item: Item }
    | { readonly kind: "table"; readonly table: TableNode }
    | { readonly kind: "prose"; readonly text: string; readonly paragraph: ParagraphNode }
    | { readonly kind: "other"; readonly reason: LeftAloneReason; readonly node: SourceNode }
  );

/** A heading with what stands under it, down to the next heading of its level or above. */
export interface Section {
  readonly depth: number;
  /** The heading's words without marks, and without capitals where all of them stand in capitals. */
  readonly text: string;
  readonly line: number;
  readonly blocks: Block[];
  readonly children: Section[];
  /** The section that it stands in. */
  readonly above: Section | undefined;
}

/** A section that goes on, and the one that it stands in. */
interface OpenSection {
  readonly section: Section;
  readonly above: OpenSection | undefined;
}

const chartDepth = boldDepth - 0.5;

/** Whether a section was made of a chart, which is a timeline whatever it stands in. */
export const isChart = ({ depth }: Section): boolean => depth === chartDepth;

/**
 * Arranges a document under its headings: what stands before the first is the root's, the highest are its children.
 * A plan of this product's own form keeps its headings to the letter: they are names that were chosen.
 */
export function outlineOf(source: SourceDocument, ownForm: boolean): Section {
  const cased = ownForm ? (words: string) => words : sentenceCase(source.lines);
  const numbered = withNumberedLines(source.nodes);
  const typed = withTypedStructure(ownForm ? numbered : withSpokenLines(numbered));
  const nodes = withTablesApart(ownForm ? typed : withSpokenHeadings(typed));
  const root: Section = { depth: 0, text: "", line: 0, blocks: [], children: [], above: undefined };
  let open: OpenSection = { section: root, above: undefined };
  let closes: OpenSection | undefined;
  nodes.forEach((node, index) => {
    const chart = node.kind === "paragraph" ? node.chart : undefined;
    const before = nodes[index - 1];
    const inChart = chart !== undefined || (before?.kind === "paragraph" && before.chart !== undefined);
    if (closes !== undefined && !inChart) {
      open = closes;
      closes = undefined;
    }
    if (chart !== undefined && closes === undefined) {
      closes = open;
      open = chartSection(open, chart, node.place.firstLine);
    }
    const depth = headingDepth(node, nodes[index + 1]);
    if (depth === undefined) {
      open.section.blocks.push(...blocksOf(node));
      return;
    }
    while (open.above !== undefined && open.section.depth >= depth) open = open.above;
    const text = "content" in node ? cased(singleLine(plainText(node.content))) : "";
    const { firstLine: line } = node.place;
    const section: Section = { depth, text, line, blocks: [], children: [], above: open.section };
    open.section.children.push(section);
    open = { section, above: open };
  });
  return root;
}

/** A chart under a heading that announces no timeline has one of its own. */
function chartSection(open: OpenSection, title: string, line: number): OpenSection {
  const { section: above } = open;
  if (
    topicsOf(above.text).some(({ topic }) => topic === "phases") ||
    readHeading(above.text).kind === "timeline"
  )
    return open;
  const text = title === "" ? "Gantt" : `Gantt – ${title}`;
  const section: Section = { depth: chartDepth, text, line, blocks: [], children: [], above };
  above.children.push(section);
  return { section, above: open };
}

function headingDepth(node: SourceNode, next: SourceNode | undefined): number | undefined {
  if (node.kind === "heading") return node.depth;
  const leads = next?.kind === "list" || next?.kind === "table";
  if (node.kind !== "paragraph" || !isBoldParagraph(node)) return undefined;
  return leads || announces(plainText(node.content), next) ? boldDepth : undefined;
}

/** Whether bold words are a heading although neither a list nor a table follows at once. */
function announces(text: string, next: SourceNode | undefined): boolean {
  const { kind, valued } = readHeading(text);
  if (kind === "total" || kind === "roi") return valued !== undefined;
  return next !== undefined && next.kind !== "heading" && (kind === "budget" || announced.includes(kind));
}

/** A list, and behind it the tables that stand in its items. */
function blocksOf(node: SourceNode): Block[] {
  if (node.kind !== "list") return [blockOf(node)];
  const items = listItems(node);
  return [{ kind: "items", items, ordered: node.ordered, ...node.place }, ...tablesIn(items).map(tableBlock)];
}

const tableBlock = (table: TableNode): Block => ({ kind: "table", table, ...table.place });

function blockOf(node: Exclude<SourceNode, ListNode>): Block {
  const { place } = node;
  if (node.kind === "table") return tableBlock(node);
  if (node.kind === "paragraph") return paragraphBlock(node);
  return { kind: "other", reason: reasonFor(node), node, ...place };
}

function paragraphBlock(node: ParagraphNode): Block {
  const { place } = node;
  if (isNamedParagraph(node))
    return { kind: "items", items: [paragraphItem(node)], ordered: false, ...place };
  const text = singleLine(plainText(node.content));
  const times = timesInLine(text, place);
  if (times !== undefined) return { kind: "items", items: times, ordered: false, ...place };
  const figure = namedFigure(node);
  if (figure !== undefined) return { kind: "figure", item: figure, ...place };
  return { kind: "prose", text, paragraph: node, ...place };
}

function reasonFor(node: SourceNode): LeftAloneReason {
  return node.kind === "code" || node.kind === "html" || node.kind === "image" ? node.kind : "prose";
}
