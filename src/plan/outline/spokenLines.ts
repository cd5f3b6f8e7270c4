import { labelOf } from "../reading/evidence/words.ts";
import { readPhase } from "../reading/headingTime.ts";
import { isBold, plainText } from "../source/text.ts";
import type { ListItemNode, ParagraphNode, Run, SourceNode } from "../source/tree.ts";
import { itemAt } from "../itemAt.ts";
import { areValues, ledByTitle, listBehindColon } from "./ledLists.ts";
import { describes, itemOf, listOf, type Line } from "./lineLists.ts";
import { joinedLines, linesOf } from "./lines.ts";
import { isCapitals, isTitle } from "./titles.ts";
import { singleLine } from "../reading/fold.ts";

/**
 * Paragraphs whose lines say what each of them is ("KR1: …", "Action 2: …", "Indicator: …") as lists, and a bold
 * first line apart from the lines below it: Markdown runs lines together that people set one below the other.
 */
export const withSpokenLines = (nodes: readonly SourceNode[]): SourceNode[] =>
  withBoldLeads(nodes.flatMap((node) => (node.kind === "paragraph" ? partsOf(node) : [node])));

function partsOf(node: ParagraphNode): readonly SourceNode[] {
  const { firstLine, lastLine } = node.place;
  if (firstLine === lastLine) return listBehindColon(node) ?? [tabbedLabel(node)];
  const own = linesOf(node);
  if (own.length !== lastLine - firstLine + 1) return [node];
  const lines = own.map((content, index): Line => ({ content, at: firstLine + index }));
  const [first = [], ...below] = own;
  if ((isBold(first) && !below.some((line) => isBold(line))) || isCapitalTitle(own))
    return [
      { kind: "paragraph", content: first, place: { firstLine, lastLine: firstLine } },
      ...labelledParts(lines.slice(1)),
    ];
  const led = ledByTitle(lines);
  if (led !== undefined) return led;
  if (areValues(lines)) return [listOf(lines.map(({ content, at }) => itemOf(content, at)))];
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

/** "KR 1: …", "Owner: …" or "Metric: …": the words in front say what the line is. */
function isLabelled({ content }: Line): boolean {
  const words = singleLine(plainText(content));
  if (labelOf(words) !== undefined || readPhase(words) !== undefined) return true;
  return describes(content);
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
