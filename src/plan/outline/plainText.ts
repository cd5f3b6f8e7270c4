import { isBold, plainText } from "../source/text.ts";
import type { ListNode, ParagraphNode, Run, SourceNode, TableNode } from "../source/tree.ts";
import { singleLine } from "../reading/fold.ts";
import { headingDepth } from "./numberedLines.ts";
import { isCapitals } from "./titles.ts";
import { namesTime } from "../reading/evidence/shape.ts";
import { readSpan } from "../reading/time/period.ts";
import { readMoment } from "../reading/money/moments.ts";
import { readDue } from "../reading/money/period.ts";
import { directionIn } from "../reading/money/words.ts";
import { textAt } from "../textAt.ts";
import { caught } from "../reading/match.ts";

/**
 * Text without marks, as people type it: lines of a name and an amount are a list, and the words above them (in
 * capitals, closed by a colon, or any short line where the document has no headings at all) are its heading.
 */
export function withTypedStructure(nodes: readonly SourceNode[]): SourceNode[] {
  const rows = withParagraphRows(nodes).flatMap((node) =>
    node.kind === "paragraph" ? rowsOf(node) : [node],
  );
  const bare = !rows.some((node) => node.kind === "heading" && node.depth < headingDepth);
  return rows.map((node, index) => {
    if (node.kind !== "paragraph" || node.place.firstLine !== node.place.lastLine) return node;
    const text = singleLine(plainText(node.content));
    if (bare && index === 0 && rows.length > 1 && isShort(text, 100) && isFollowed(rows, 1)) {
      return { kind: "heading", depth: 1, content: node.content, place: node.place };
    }
    const next = rows[index + 1];
    const leads = next?.kind === "list" || next?.kind === "table";
    if (!leads || isBold(node.content) || !isShort(text, 80)) return node;
    const said = directionIn(text);
    const speaks = said === "cost" || said === "income" || (saysWhen(text) && holdsAmounts(next, 1));
    const named =
      isCapitals(text) ||
      /^[^:]{1,60}:$/.test(text) ||
      !/\s/.test(text) ||
      (text.split(/\s+/).length <= 4 && next.kind === "list" && holdsAmounts(next));
    const heads = bare || (speaks && named);
    if (!heads || /^.*\d\s*\S{0,3}$/.test(text)) return node;
    return { ...node, content: node.content.map((run): Run => ({ ...run, bold: true })) };
  });
}

/** Any year: it only makes a bare month's name a time. */
const anyYear = 2001;

/** "Pagos únicos:", "Every month:", "First quarter:": what follows is due then. */
const saysWhen = (text: string): boolean => readDue(text) !== undefined || readMoment(text) !== undefined;

/** Whether most items of a list, or some cells of a table, are amounts with their currency. */
function holdsAmounts(node: ListNode | TableNode, least = 2): boolean {
  if (node.kind === "table") {
    return node.rows.some(({ cells }) => cells.some(({ content }) => money.test(plainText(content))));
  }
  const { items } = node;
  const rows = items.filter(({ blocks: [first] }) => {
    const text = first?.kind === "paragraph" ? singleLine(plainText(first.content)) : "";
    return money.test(text);
  });
  return rows.length >= least && rows.length >= 0.6 * items.length;
}

const money = /[\p{Sc}]\s?\d|\d\s?(?:\p{Sc}|EUR|USD|GBP)/u;

/** Whether a list or a table stands somewhere behind. */
const isFollowed = (nodes: readonly SourceNode[], from: number): boolean =>
  nodes.slice(from).some(({ kind }) => kind === "list" || kind === "table");

const isShort = (text: string, length: number): boolean =>
  text.length <= length && /\p{L}/u.test(text) && !/[.;,]$/.test(text);

const figure = String.raw`[(+-]?\s?(?:[\p{Sc}]|[A-Z]{1,3}[$/]?)?\s?-?\d[\d.,'\u00A0\u202F ]*\d*\s?(?:\p{L}{1,3}\.?|\p{Sc}){0,2}(?:\s?\p{Sc})?\)?`;
/** Little pictures in front of a line are its bullet. */
const picture = String.raw`(?:\p{Extended_Pictographic}[\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}]*)+\s*`;
/** "Venue: free", "Honeymoon: to be decided": among rows of amounts a row without one. */
const named = new RegExp(
  String.raw`^\s*(?:[-–—•·*]\s+|\d{1,2}[.)]-?\s+|${picture})?(\p{L}[^:]{0,40}):\s+(\S.{0,30})$`,
  "u",
);
/** Lines that only rule off what stands above them. */
const ruled = /^\s*[-–—_=.]{3,}\s*$/;
const figureAlone = new RegExp(String.raw`^\s*(${figure})$`, "u");
/** "Rent: 900", "Rent .... 900 €", "Rent - $900", "Rent    900": a name, what leads over, and a figure with few words. */
const row = new RegExp(
  String.raw`^\s*(?:[-–—•·*]\s+|\d{1,2}[.)]-?\s+|${picture})?(\p{L}.{0,70}?)(\s*(?:[:=]|\.{2,}|…+|_{3,}|[–—-](?=\s))\s*|\s{2,}|\t+)(${figure}(?:\s?[–—-]\s?${figure})?(?:[\s/].{0,40})?)$`,
  "u",
);
/** "Rent 900 €": without a sign between them, a currency must say that the figure is money. */
const spaced = new RegExp(
  String.raw`^\s*(?:[-–—•·*]\s*|\d{1,2}[.)]-?\s+|${picture})?(\p{L}.{0,60}?)(\s)((?:\p{Sc}\s?-?\d[\d.,]*|-?\d[\d.,]*\s?(?:\p{Sc}|EUR|USD|GBP))(?:\s?\/\s?\p{L}{1,5})?)$`,
  "u",
);
const title = /^\s*(\p{L}[^.:;]{0,60})\s*:?\s*$/u;

/** A row as an item says it, or null for a line that is none. */
function rowText(line: string): string | null {
  const found = rowIn(line);
  return found === null ? null : saidBy(found);
}

const saidBy = (found: RegExpExecArray): string => `${caught(found, 1)}: ${caught(found, 3)}`;

const rowIn = (line: string): RegExpExecArray | null => row.exec(line) ?? spaced.exec(line);

/** Paragraphs one behind the other that are each one row of a budget, as word processors write them, are a list. */
function withParagraphRows(nodes: readonly SourceNode[]): SourceNode[] {
  const found: SourceNode[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const run: ListNode["items"][number][] = [];
    for (let next = nodes[at + run.length]; next !== undefined; next = nodes[at + run.length]) {
      const item = next.kind === "paragraph" ? paragraphRow(next) : undefined;
      if (item === undefined) break;
      run.push(item);
    }
    const [first, last] = [run[0]?.place, run.at(-1)?.place];
    if (run.length < 2 || first === undefined || last === undefined) {
      found.push(...nodes.slice(at, at + 1));
      continue;
    }
    const place = { ...first, lastLine: last.lastLine };
    found.push({ kind: "list", ordered: false, items: run, place });
    at += run.length - 1;
  }
  return found;
}

function paragraphRow({ content, place }: ParagraphNode): ListNode["items"][number] | undefined {
  if (
    place.firstLine !== place.lastLine ||
    content.some(({ link, code, bold }) => link !== undefined || code || bold)
  )
    return undefined;
  const text = content.map((run) => run.text).join("");
  const row = text.includes("\n") ? null : rowIn(text);
  if (row === null || caught(row, 2).trim() === "") return undefined;
  return {
    blocks: [{ kind: "paragraph", content: [{ text: saidBy(row) }], place }],
    place,
  };
}

const timedLine = /^\s*(?:[-–—•·*]\s+)?(\S[^:]{0,40}?)\s*(?::|\s[–—-]\s|\s{2,}|\t)\s*(\p{L}.*)$/u;

/** "Week 1-4: choice" line by line: what is done in each time, as a list. */
function timedRows(lines: readonly string[]): string[] | undefined {
  if (lines.length < 2) return undefined;
  const rows: string[] = [];
  for (const line of lines) {
    const found = timedLine.exec(line);
    const [when, what] = [caught(found, 1), caught(found, 2)];
    if (when === "" || !(namesTime(when) || readSpan(when, { year: anyYear }) !== undefined))
      return undefined;
    rows.push(`${when}: ${what}`);
  }
  return rows;
}

/** A paragraph whose lines are rows of a budget as a list, the line above them as a paragraph of its own. */
function rowsOf(node: ParagraphNode): SourceNode[] {
  const { firstLine, lastLine } = node.place;
  const text = node.content.map((run) => run.text).join("");
  if (firstLine === lastLine || node.content.some(({ link, code }) => link !== undefined || code === true))
    return [node];
  const lines = text.split("\n");
  if (lines.length !== lastLine - firstLine + 1) return [node];
  const first = textAt(lines, 0);
  const allTimed = timedRows(lines);
  const headed = allTimed === undefined && title.test(first) && rowIn(first) === null ? 1 : 0;
  const timed = allTimed ?? timedRows(lines.slice(headed));
  const found: (string | null | undefined)[] =
    timed ?? lines.slice(headed).map((line) => (ruled.test(line) ? undefined : rowText(line)));
  // A figure without a name is the total where a rule stands above it.
  if (ruled.test(textAt(lines, lines.length - 2)) && found.at(-1) === null) {
    const total = figureAlone.exec(textAt(lines, lines.length - 1))?.[1];
    found[found.length - 1] = total === undefined ? null : `Total: ${total}`;
  }
  const rows = found.filter((text) => text !== undefined && text !== null).length;
  found.forEach((text, at) => {
    if (text !== null || rows < 2) return;
    const unfigured = named.exec(textAt(lines, headed + at));
    if (unfigured !== null && rows * 2 > found.length)
      found[at] = `${caught(unfigured, 1)}: ${caught(unfigured, 2)}`;
  });
  if (rows < 2 || found.includes(null)) return [node];
  const items: ListNode["items"] = found.flatMap((row, at) => {
    if (row === undefined || row === null) return [];
    const line = firstLine + headed + at;
    const place = { firstLine: line, lastLine: line };
    return [{ blocks: [{ kind: "paragraph", content: [{ text: row }], place }], place }];
  });
  const list: ListNode = {
    kind: "list",
    ordered: false,
    items,
    place: { firstLine: firstLine + headed, lastLine },
  };
  if (headed === 0) return [list];
  const place = { firstLine, lastLine: firstLine };
  return [{ kind: "paragraph", content: [{ text: first }], place }, list];
}
