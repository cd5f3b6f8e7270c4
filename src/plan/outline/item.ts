import { isOutcomeWord, isRoiWord, isTotalWord } from "../reading/words.ts";
import { amountsIn } from "../reading/money/amounts.ts";
import { readMoment } from "../reading/money/moments.ts";
import { caught } from "../reading/match.ts";
import { cleanName, singleLine } from "../reading/fold.ts";
import { isBold, isStruck, plainText, standing, textOf } from "../source/text.ts";
import type { ListItemNode, ListNode, ParagraphNode, Run, SourcePlace, TableNode } from "../source/tree.ts";

/** A bullet: what stands before its colon, what behind, and the bullets nested in it. */
export interface Item {
  readonly name: string;
  readonly text: string;
  /** All its words, without the marks. */
  readonly words: string;
  /** Whether its name is set in bold. */
  readonly bold: boolean;
  /** Its number in an ordered list. */
  readonly number?: number;
  readonly checked?: boolean;
  /** All of it is crossed out. */
  readonly struck?: true;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The last line of what is nested in it. */
  readonly endLine: number;
  readonly nested: readonly Item[];
  readonly tables: readonly TableNode[];
}

const wordCharacter = /[\p{L}\p{N}]/u;
const separator = /^\s*(?:[::]|[–—-](?=\s))\s*/;
/** A colon within parentheses parts no name from its text ("30% of pupils (2026: 18%)"). */
const plainName = /^((?:[^::(]|\([^()]*\)){1,80}?)\s*[::]\s+(\S.*)$/;

/** Bullets nested deeper than this are nobody's outline. */
const deepest = 8;

/** The items of a list, in order. */
export function listItems(list: ListNode, depth = 1): Item[] {
  return depth > deepest ? [flattened(list)] : list.items.map((node) => listItem(node, depth));
}

/** A list as one item, all of its words being the name. */
function flattened(list: ListNode): Item {
  const words = singleLine(textOf(list));
  const { firstLine, lastLine } = list.place;
  const lines = { firstLine, lastLine, endLine: lastLine };
  return { name: cleanName(words), text: "", words, bold: false, ...lines, nested: [], tables: [] };
}

function listItem(node: ListItemNode, depth: number): Item {
  const nested: Item[] = [];
  const paragraphs: ParagraphNode[] = [];
  const tables: TableNode[] = [];
  for (const child of node.blocks) {
    if (child.kind === "list") for (const item of listItems(child, depth + 1)) nested.push(item);
    else if (child.kind === "paragraph") paragraphs.push(child);
    else if (child.kind === "table") tables.push(child);
  }
  const [first, ...more] = paragraphs;
  const { number, checked } = node;
  const { firstLine, lastLine: endLine } = node.place;
  const marks = {
    ...(number === undefined ? {} : { number }),
    ...(checked === undefined ? {} : { checked }),
    ...(first !== undefined && isAllStruck(first) ? { struck: true as const } : {}),
  };
  if (first === undefined) {
    const lines = { firstLine, lastLine: firstLine, endLine };
    return { name: "", text: "", words: "", bold: false, ...marks, ...lines, nested, tables };
  }
  const { name, text, bold } = namedText(standing(first.content));
  return {
    name,
    text: singleLine([text, ...more.map(({ content }) => plainText(content))].join(" ")),
    words: singleLine(paragraphs.map(({ content }) => plainText(standing(content))).join(" ")),
    bold,
    ...marks,
    firstLine,
    lastLine: (more.at(-1) ?? first).place.lastLine,
    endLine,
    nested,
    tables,
  };
}

/** "~~Film: 1,200 €~~ (dropped)": what stands behind it in parentheses says why. */
function isAllStruck({ content }: ParagraphNode): boolean {
  const last = content.length > 1 ? content.at(-1) : undefined;
  const remark =
    last !== undefined && last.struck !== true && /^\s*[(–—-].*$/su.test(last.text) && !/\d/.test(last.text);
  return isStruck(remark ? content.slice(0, -1) : content);
}

/** Splits "**Name**: text", "**Name:** text" or "Name: text"; a text without a name is all name. */
export function namedText(content: readonly Run[]): { name: string; text: string; bold: boolean } {
  const led = boldLead(content);
  if (led !== undefined) {
    const { lead, rest } = led;
    const name = singleLine(plainText(lead));
    const text = singleLine(plainText(rest));
    return {
      name: cleanName(name),
      text: /[::]$/.test(name) ? text : text.replace(separator, ""),
      bold: true,
    };
  }
  const text = singleLine(plainText(content));
  const split = plainName.exec(text);
  return split === null
    ? { name: cleanName(text), text: "", bold: false }
    : { name: cleanName(caught(split, 1)), text: caught(split, 2), bold: false };
}

/** The bold runs that a text begins with, behind signs at most, and what follows them. */
function boldLead(content: readonly Run[]): { lead: readonly Run[]; rest: readonly Run[] } | undefined {
  const at = content.findIndex(({ text, bold }) => bold === true || wordCharacter.test(text));
  if (content[at]?.bold !== true) return undefined;
  const after = content.findIndex(({ bold }, index) => index > at && bold !== true);
  const end = after < 0 ? content.length : after;
  return { lead: content.slice(at, end), rest: content.slice(end) };
}

/** Whether a paragraph reads like an item: it begins in bold, or with the word for an outcome, and has a colon. */
export function isNamedParagraph({ content }: ParagraphNode): boolean {
  const led = content[0]?.bold === true ? boldLead(content) : undefined;
  if (led === undefined) {
    const { name, text } = namedText(content);
    return text !== "" && isOutcomeWord(name);
  }
  const { lead, rest } = led;
  const follows = rest[0] !== undefined && /^\s*[::]\s*\S/.test(rest[0].text);
  return follows || (/[::]$/.test(plainText(lead).trimEnd()) && rest.length > 0);
}

/** Whether a paragraph is nothing but bold words: a heading in all but marks. */
export function isBoldParagraph({ content }: ParagraphNode): boolean {
  const last = content.length > 1 ? content.at(-1) : undefined;
  const colon = last !== undefined && last.bold !== true && /^\s*[::]\s*$/.test(last.text);
  return isBold(colon ? content.slice(0, -1) : content);
}

/** The item that a paragraph such as "Total: $5M" or "ROI: 3x" is, or undefined. */
export function namedFigure(node: ParagraphNode): Item | undefined {
  const item = paragraphItem(node);
  return item.text !== "" && (isTotalWord(item.name) || isRoiWord(item.name)) ? item : undefined;
}

const betweenTimes = /\s*(?:[;|·•]|,(?=\s))\s+/u;
const timeAhead = /^((?:\p{L}{1,10}\.?\s?)?(?:(?:19|20)\d\d|\d{1,2}))\s*[::=]\s*(\S.*)$/u;

/** "2027: $420,000; 2028: $610,000" as a paragraph is a list: a sum of money behind each time and nothing else. */
export function timesInLine(
  words: string,
  { firstLine, lastLine }: SourcePlace,
): readonly Item[] | undefined {
  if (!timeAhead.test(words)) return undefined;
  const items = words
    .replace(/\.$/, "")
    .split(betweenTimes)
    .map((each): Item | undefined => {
      const found = timeAhead.exec(each);
      const [name, text] = [caught(found, 1), caught(found, 2)];
      const [only, ...others] = amountsIn(text);
      if (only?.kind !== "money" || others.length > 0 || readMoment(name) === undefined) return undefined;
      return {
        name,
        text,
        words: each,
        bold: false,
        firstLine,
        lastLine,
        endLine: lastLine,
        nested: [],
        tables: [],
      };
    });
  const found = items.filter((item) => item !== undefined);
  return found.length > 1 && found.length === items.length ? found : undefined;
}

/** The item that a named paragraph is. */
export function paragraphItem({ content, place }: ParagraphNode): Item {
  return itemOf(content, place);
}

function itemOf(content: readonly Run[], { firstLine, lastLine }: SourcePlace): Item {
  const words = singleLine(plainText(content));
  return { ...namedText(content), words, firstLine, lastLine, endLine: lastLine, nested: [], tables: [] };
}
