import type { List, ListItem, Paragraph, PhrasingContent } from "mdast";
import { cleanName, singleLine } from "./fold.ts";
import { plainText } from "./plainText.ts";
import { caught } from "./match.ts";
import { linesOf } from "./lines.ts";
import { isOutcomeWord, isRoiWord, isTotalWord } from "./words.ts";

/** A bullet: what stands before its colon, what behind, and the bullets nested in it. */
export interface Item {
  readonly name: string;
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The last line of what is nested in it. */
  readonly endLine: number;
  readonly nested: readonly Item[];
}

const wordCharacter = /[\p{L}\p{N}]/u;
const separator = /^\s*(?:[::]|[–—-](?=\s))\s*/;
const plainName = /^([^::]{1,80}?)\s*[::]\s+(\S.*)$/;

/** Bullets nested deeper than this are nobody's outline. */
const deepest = 8;

/** The items of a list, in order. */
export function listItems(list: List, depth = 1): Item[] {
  return depth > deepest ? [flattened(list)] : list.children.map((node) => listItem(node, depth));
}

/** A list as one item, all of its words being the name. */
function flattened(list: List): Item {
  const { firstLine, lastLine } = linesOf(list);
  return { name: cleanName(plainText(list)), text: "", firstLine, lastLine, endLine: lastLine, nested: [] };
}

function listItem(node: ListItem, depth: number): Item {
  const nested: Item[] = [];
  const paragraphs: Paragraph[] = [];
  for (const child of node.children) {
    if (child.type === "list") nested.push(...listItems(child, depth + 1));
    else if (child.type === "paragraph") paragraphs.push(child);
  }
  const [first, ...more] = paragraphs;
  const { firstLine, lastLine: endLine } = linesOf(node);
  if (first === undefined) return { name: "", text: "", firstLine, lastLine: firstLine, endLine, nested };
  const { name, text } = namedText(first.children);
  return {
    name,
    text: singleLine([text, ...more.map(plainText)].join(" ")),
    firstLine,
    lastLine: linesOf(more.at(-1) ?? first).lastLine,
    endLine,
    nested,
  };
}

/** Splits "**Name**: text", "**Name:** text" or "Name: text"; a text without a name is all name. */
export function namedText(children: readonly PhrasingContent[]): { name: string; text: string } {
  const at = children.findIndex((child) => child.type !== "text" || wordCharacter.test(child.value));
  const lead = children[at];
  if (lead?.type === "strong") {
    const name = singleLine(plainText(lead));
    const rest = singleLine(
      children
        .slice(at + 1)
        .map(plainText)
        .join(""),
    );
    return { name: cleanName(name), text: /[::]$/.test(name) ? rest : rest.replace(separator, "") };
  }
  const text = singleLine(children.map(plainText).join(""));
  const split = plainName.exec(text);
  return split === null
    ? { name: cleanName(text), text: "" }
    : { name: cleanName(caught(split, 1)), text: caught(split, 2) };
}

/** Whether a paragraph reads like an item: it begins in bold, or with the word for an outcome, and has a colon. */
export function isNamedParagraph(node: Paragraph): boolean {
  const [lead, next] = node.children;
  if (lead?.type !== "strong") {
    const { name, text } = namedText(node.children);
    return text !== "" && isOutcomeWord(name);
  }
  const name = plainText(lead).trimEnd();
  const follows = next?.type === "text" && /^\s*[::]\s*\S/.test(next.value);
  return follows || (/[::]$/.test(name) && next !== undefined);
}

/** Whether a paragraph is nothing but bold words: a heading in all but marks. */
export function isBoldParagraph(node: Paragraph): boolean {
  const [lead, next, ...more] = node.children;
  if (lead?.type !== "strong" || more.length > 0) return false;
  return next === undefined || (next.type === "text" && /^\s*[::]\s*$/.test(next.value));
}

/** The item that a paragraph such as "Total: $5M" or "ROI: 3x" is, or undefined. */
export function namedFigure(node: Paragraph): Item | undefined {
  const item = paragraphItem(node);
  return item.text !== "" && (isTotalWord(item.name) || isRoiWord(item.name)) ? item : undefined;
}

/** The item that a named paragraph is. */
export function paragraphItem(node: Paragraph): Item {
  const { firstLine, lastLine } = linesOf(node);
  return { ...namedText(node.children), firstLine, lastLine, endLine: lastLine, nested: [] };
}
