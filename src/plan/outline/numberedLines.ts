import type { ListItemNode, ListNode, ParagraphNode, Run, SourceNode } from "../source/tree.ts";
import { itemAt } from "../itemAt.ts";

const numbered = /^\s*(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+(?=\S)/;

/**
 * "1. Roof: 86,400" with "1.1 Beams: 40,000" on the lines below, as people number by hand: Markdown takes such lines
 * for the item's own words, where they are items within it.
 */
export function withNumberedLines(nodes: readonly SourceNode[]): SourceNode[] {
  return nodes.flatMap((node): readonly SourceNode[] => {
    if (node.kind !== "list") return [node];
    return headingAndText(node) ?? [{ ...node, items: node.items.map(itemOf) }];
  });
}

/**
 * "2. ANY OTHER BUSINESS" with a sentence right below it, a list of this one item: the number and the capitals are
 * those of a heading.
 */
function headingAndText({ ordered, items }: ListNode): readonly SourceNode[] | undefined {
  const [only, ...others] = items;
  const [first, ...rest] = only?.blocks ?? [];
  if (!ordered || others.length > 0 || first?.kind !== "paragraph") return undefined;
  const [own = [], ...below] = linesOf(first);
  const title = own.map(({ text }) => text).join("");
  const { firstLine, lastLine } = first.place;
  if (
    below.length === 0 ||
    below.length !== lastLine - firstLine ||
    !/\p{Lu}{4}/u.test(title) ||
    /[\p{Ll}:]|\d{2}/u.test(title)
  )
    return undefined;
  const content = below.flatMap((line, index) => (index === 0 ? line : [{ text: "\n" }, ...line]));
  return [
    { kind: "heading", depth: headingDepth, content: own, place: { firstLine, lastLine: firstLine } },
    { kind: "paragraph", content, place: { firstLine: firstLine + 1, lastLine } },
    ...rest,
  ];
}

/** Below the headings that Markdown marks. */
const headingDepth = 6;

function itemOf(item: ListItemNode): ListItemNode {
  const [first, ...rest] = item.blocks;
  if (first?.kind !== "paragraph" || first.place.firstLine === first.place.lastLine) return item;
  const lines = linesOf(first);
  const [own, ...below] = lines;
  const levels = below.map((line) => levelOf(line, item.number));
  if (own === undefined || levels.length === 0 || levels.includes(undefined)) return item;
  const { firstLine, lastLine } = first.place;
  if (lines.length !== lastLine - firstLine + 1) return item;
  const inside = below.map((line, index): Line => {
    const at = firstLine + 1 + index;
    return {
      level: Number(levels[index]),
      content: withoutNumber(line),
      place: { firstLine: at, lastLine: at },
    };
  });
  return {
    ...item,
    blocks: [{ ...first, content: own, place: { firstLine, lastLine: firstLine } }, nested(inside), ...rest],
  };
}

interface Line {
  readonly level: number;
  readonly content: readonly Run[];
  readonly place: { readonly firstLine: number; readonly lastLine: number };
}

/** Lines one below the other as a list, those of deeper numbers within the one above them. */
function nested(lines: readonly Line[]): ListNode {
  const top = Math.min(...lines.map(({ level }) => level));
  const items: ListItemNode[] = [];
  for (let at = 0; at < lines.length;) {
    const line = itemAt(lines, at);
    let end = at + 1;
    while ((lines[end]?.level ?? 0) > top) end += 1;
    const deeper = lines.slice(at + 1, end);
    const { content, place } = line;
    const paragraph: ParagraphNode = { kind: "paragraph", content, place };
    const last = itemAt(lines, end - 1).place.lastLine;
    items.push({
      blocks: deeper.length === 0 ? [paragraph] : [paragraph, nested(deeper)],
      place: { ...place, lastLine: last },
    });
    at = end;
  }
  return {
    kind: "list",
    ordered: true,
    items,
    place: { ...itemAt(lines, 0).place, lastLine: itemAt(lines, lines.length - 1).place.lastLine },
  };
}

/** How deep a line's number leads ("1.2" 1, "1.2.3" 2); undefined where it is none of its item's. */
function levelOf(line: readonly Run[], above: number | undefined): number | undefined {
  const parts = numbered.exec(line.map(({ text }) => text).join(""))?.[1]?.split(".");
  if (parts === undefined || (above !== undefined && Number(parts[0]) !== above)) return undefined;
  return parts.length - 1;
}

function withoutNumber(line: readonly Run[]): Run[] {
  return line.map((run, at) => (at === 0 ? { ...run, text: run.text.replace(numbered, "") } : run));
}

/** A paragraph's runs, line by line. */
function linesOf({ content }: ParagraphNode): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of content) {
    run.text.split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}
