import type { ListItemNode, ListNode, ParagraphNode, Run, SourceNode } from "../source/tree.ts";
import { itemAt } from "../itemAt.ts";
import { joinedLines, linesOf } from "./lines.ts";

const numbered = /^\s*(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+(?=\S)/;

/**
 * "1. Roof: 86,400" with "1.1 Beams: 40,000" on the lines below, as people number by hand: Markdown takes such lines
 * for the item's own words, where they are items within it.
 */
export function withNumberedLines(nodes: readonly SourceNode[]): SourceNode[] {
  return nodes.flatMap((node, at): readonly SourceNode[] => {
    if (node.kind !== "list") return [node];
    return headingsAndTexts(node, nodes[at + 1]) ?? [{ ...node, items: node.items.map(itemOf) }];
  });
}

/**
 * "2. ANY OTHER BUSINESS" with a sentence right below it, a list of such items alone: number and capitals are those of
 * a heading.
 */
function headingsAndTexts(
  { ordered, items }: ListNode,
  next: SourceNode | undefined,
): readonly SourceNode[] | undefined {
  if (!ordered) return undefined;
  const parts = items.map(headingAndText);
  const known = parts.filter((part) => part !== undefined);
  // Nothing but names in capitals may be a list of names.
  const leads = items.length === 1 && next !== undefined && next.kind !== "heading";
  const texts = leads || known.some((part) => part.length > 1);
  return known.length === parts.length && texts ? known.flat() : undefined;
}

function headingAndText({ blocks }: ListItemNode): readonly SourceNode[] | undefined {
  const [first, ...rest] = blocks;
  if (first?.kind !== "paragraph") return undefined;
  const [own, ...below] = linesOf(first);
  const title = own.map(({ text }) => text).join("");
  const { firstLine, lastLine } = first.place;
  if (below.length !== lastLine - firstLine || !/\p{Lu}{4}/u.test(title) || /[\p{Ll}:]|\d{2}/u.test(title))
    return undefined;
  const heading: SourceNode = {
    kind: "heading",
    depth: headingDepth,
    content: own,
    place: { firstLine, lastLine: firstLine },
  };
  if (below.length === 0) return [heading, ...rest];
  const place = { firstLine: firstLine + 1, lastLine };
  return [heading, { kind: "paragraph", content: joinedLines(below), place }, ...rest];
}

/** Below the headings that Markdown marks. */
export const headingDepth = 6;

function itemOf(item: ListItemNode): ListItemNode {
  const [first, ...rest] = item.blocks;
  if (first?.kind !== "paragraph" || first.place.firstLine === first.place.lastLine) return item;
  const lines = linesOf(first);
  const [own, ...below] = lines;
  const levels = below.map((line) => levelOf(line, item.number));
  if (levels.length === 0 || levels.includes(undefined)) return item;
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
