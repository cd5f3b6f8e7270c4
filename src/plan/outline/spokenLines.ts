import { attributeOf, columnTopicsOf, labelOf } from "../reading/evidence/words.ts";
import { fieldOf } from "../reading/words.ts";
import { isBold, plainText } from "../source/text.ts";
import type { ListItemNode, ListNode, ParagraphNode, Run, SourceNode } from "../source/tree.ts";
import { itemAt } from "../itemAt.ts";
import { namedText } from "./item.ts";
import { joinedLines, linesOf } from "./lines.ts";
import { isCapitals, isTitle } from "./titles.ts";
import { singleLine } from "../reading/fold.ts";

/**
 * Paragraphs whose lines say what each of them is ("KR1: …", "Action 2: …", "Indicator: …") as lists, and a bold
 * first line apart from the lines below it: Markdown runs lines together that people set one below the other.
 */
export const withSpokenLines = (nodes: readonly SourceNode[]): SourceNode[] =>
  withBoldLeads(nodes.flatMap((node) => (node.kind === "paragraph" ? partsOf(node) : [node])));

interface Line {
  readonly content: readonly Run[];
  readonly at: number;
}

function partsOf(node: ParagraphNode): readonly SourceNode[] {
  const { firstLine, lastLine } = node.place;
  if (firstLine === lastLine) return [tabbedLabel(node)];
  const own = linesOf(node);
  if (own.length !== lastLine - firstLine + 1) return [node];
  const lines = own.map((content, index): Line => ({ content, at: firstLine + index }));
  const [first = [], ...below] = own;
  if ((isBold(first) && !below.some((line) => isBold(line))) || isCapitalTitle(own))
    return [
      { kind: "paragraph", content: first, place: { firstLine, lastLine: firstLine } },
      ...labelledParts(lines.slice(1)),
    ];
  return lines.filter(isLabelled).length > 1 ? labelledParts(lines) : [node];
}

/** "EJE 1. CALIDAD" right above what it holds: capitals that no other line of the paragraph stands in. */
function isCapitalTitle(lines: readonly (readonly Run[])[]): boolean {
  const [title = "", ...below] = lines.map((line) => singleLine(plainText(line)));
  return isTitle(title) && isCapitals(title) && !below.some(isCapitals);
}

/** "Goal 1", a tab and its name: what a word processor keeps of a numbered heading. */
function tabbedLabel(node: ParagraphNode): ParagraphNode {
  const [first, ...rest] = node.content;
  if (first === undefined || !tabbed.test(first.text)) return node;
  return { ...node, content: [{ ...first, text: first.text.replace(tabbed, "$1: ") }, ...rest] };
}

const tabbed = /^\s*(\p{L}+\.?\s?\d{1,2})\t+(?=\p{L})/u;

/** Lines that say what they are as items of a list, those between them as paragraphs. */
function labelledParts(lines: readonly Line[]): SourceNode[] {
  const parts: SourceNode[] = [];
  for (let at = 0; at < lines.length;) {
    const labelled = isLabelled(itemAt(lines, at));
    let end = at + 1;
    while (end < lines.length && isLabelled(itemAt(lines, end)) === labelled) end += 1;
    const run = lines.slice(at, end);
    const place = { firstLine: itemAt(run, 0).at, lastLine: itemAt(run, run.length - 1).at };
    if (labelled) parts.push(listOf(described(run)));
    else parts.push({ kind: "paragraph", content: joinedLines(run.map(({ content }) => content)), place });
    at = end;
  }
  return parts;
}

/** What is said of "Objective: …" on the lines below it stands in it. */
function described(lines: readonly Line[]): ListItemNode[] {
  const items: ListItemNode[] = [];
  for (let at = 0; at < lines.length;) {
    const { content, at: line } = itemAt(lines, at);
    let end = at + 1;
    if (!describes(content) && labelOf(plainText(content))?.label === "objective")
      while (end < lines.length && describes(itemAt(lines, end).content)) end += 1;
    const own = itemOf(content, line);
    const below = lines.slice(at + 1, end).map((each) => itemOf(each.content, each.at));
    if (below.length === 0) items.push(own);
    else {
      const last = itemAt(below, below.length - 1).place.lastLine;
      items.push({ blocks: [...own.blocks, listOf(below)], place: { firstLine: line, lastLine: last } });
    }
    at = end;
  }
  return items;
}

/** "Indicator: …", "Target: 80", "Due: June 2027": what a line says of the thing above it. */
function describes(content: readonly Run[]): boolean {
  const { name, text } = namedText(content);
  if (text === "" || name.split(/\s+/).length > 3) return false;
  const field = fieldOf(name);
  if (field === "target") return /^\P{L}*\d/u.test(text);
  return (field !== undefined && told.has(field)) || attributeOf(name) !== undefined || isMeasure(name);
}

const told: ReadonlySet<string> = new Set(["baseline", "actual", "deadline", "owner"]);
const isMeasure = (name: string): boolean => columnTopicsOf(name).has("kpi");

/** "KR 1: …", "Owner: …" or "Metric: …": the words in front say what the line is. */
function isLabelled({ content }: Line): boolean {
  const words = plainText(content);
  if (labelOf(words) !== undefined) return true;
  return describes(content);
}

function itemOf(content: readonly Run[], firstLine: number, lastLine = firstLine): ListItemNode {
  const place = { firstLine, lastLine };
  return { blocks: [{ kind: "paragraph", content, place }], place };
}

function listOf(items: readonly ListItemNode[]): ListNode {
  const place = {
    firstLine: itemAt(items, 0).place.firstLine,
    lastLine: itemAt(items, items.length - 1).place.lastLine,
  };
  return { kind: "list", ordered: false, items, place };
}

/** Paragraphs one behind the other that each begin with a name in bold ("**Warm homes.** All 400 flats …") are a list. */
function withBoldLeads(nodes: readonly SourceNode[]): SourceNode[] {
  const found: SourceNode[] = [];
  for (let at = 0; at < nodes.length;) {
    const run: ListItemNode[] = [];
    for (let next = nodes[at]; next?.kind === "paragraph"; next = nodes[at + run.length]) {
      const item = boldLed(next);
      if (item === undefined) break;
      run.push(item);
    }
    if (run.length > 1) found.push(listOf(run));
    else found.push(...nodes.slice(at, at + 1));
    at += Math.max(1, run.length);
  }
  return found;
}

/** The item that a paragraph with a bold name in front is; a stop or a dash parts it from what is said of it. */
function boldLed({ content, place }: ParagraphNode): ListItemNode | undefined {
  const [lead, next] = content;
  if (lead?.bold !== true || next === undefined || next.bold === true) return undefined;
  const name = lead.text.trim();
  const dash = /^\s*[–—-]\s+(?=\S)/.exec(next.text);
  if (name.length > 80 || !(/[.?!]$/.test(name) || dash !== null) || !/\p{L}/u.test(name)) return undefined;
  const runs = content.map((run, index): Run => {
    if (index === 0) return { ...run, text: name.replace(/\.$/, "") };
    return index > 1 ? run : { ...run, text: `: ${run.text.replace(/^\s*(?:[–—-]\s+)?/, "")}` };
  });
  return itemOf(runs, place.firstLine, place.lastLine);
}
