import { readHeading, type HeadingKind } from "../reading/heading.ts";
import { labelOf, topicsOf } from "../reading/evidence/words.ts";
import { singleLine } from "../reading/fold.ts";
import type { DocumentTopic } from "../../lexicon/topics.ts";
import { isBold, plainText } from "../source/text.ts";
import type { ListNode, ParagraphNode, Run, SourceNode } from "../source/tree.ts";
import { joinedLines, linesOf } from "./lines.ts";
import { headingDepth } from "./numberedLines.ts";
import { isCapitals, isTitle } from "./titles.ts";

/** Below numbered headings. */
export const boldDepth = 7;

const spoken: readonly DocumentTopic[] = [
  "objectives",
  "results",
  "keyResults",
  "initiatives",
  "phases",
  "pillars",
  "risks",
];
/** What a heading that nothing marks may announce. */
export const announced: readonly HeadingKind[] = [
  "objectives",
  "kpis",
  "assumptions",
  "timeline",
  "pillars",
  "pillar",
  "phase",
];

/**
 * Headings that nothing marks: a line right above a list or a table whose words say what follows ("Goals by 2029:",
 * "How we will know"), bold lines one behind the other with text below each, and numbered lines that each stand alone.
 */
export function withSpokenHeadings(nodes: readonly SourceNode[]): SourceNode[] {
  return withBoldHeadings(withLabelsOfLists(withNumberedHeadings(nodes)));
}

const wordsOf = (node: ParagraphNode): string => singleLine(plainText(node.content));

/** "1. Mission" and "2. Goals", each alone in its list with something else below it, are headings. */
function withNumberedHeadings(nodes: readonly SourceNode[]): readonly SourceNode[] {
  const alone = nodes.flatMap((node, at) => {
    const own = node.kind === "list" ? numberedAlone(node) : undefined;
    const next = nodes[at + 1];
    const leads = next !== undefined && next.kind !== "heading";
    return own !== undefined && (leads || isCapitals(own.text)) ? [{ at, ...own }] : [];
  });
  const kept = alone.filter(
    (one, index) =>
      alone[index + 1]?.number === one.number + 1 || alone[index - 1]?.number === one.number - 1,
  );
  if (kept.length < 2) return nodes;
  const found = new Map(kept.map((each) => [each.at, each]));
  return nodes.map((node, at): SourceNode => {
    const own = found.get(at);
    return own === undefined
      ? node
      : { kind: "heading", depth: headingDepth, content: own.content, place: node.place };
  });
}

interface Numbered {
  readonly number: number;
  readonly text: string;
  readonly content: readonly Run[];
}

function numberedAlone({ ordered, items }: ListNode): Numbered | undefined {
  const [only, ...others] = items;
  const [first, ...rest] = only?.blocks ?? [];
  if (!ordered || others.length > 0 || rest.length > 0 || first?.kind !== "paragraph") return undefined;
  if (only?.number === undefined || only.checked !== undefined) return undefined;
  const text = wordsOf(first);
  const figured = /\d/.test(text.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, ""));
  return isTitle(text) && !figured && !text.includes(": ")
    ? { number: only.number, text, content: first.content }
    : undefined;
}

/** A line above a list or a table that says what it holds; behind one such line, others close what it opened. */
function withLabelsOfLists(nodes: readonly SourceNode[]): readonly SourceNode[] {
  let opened = false;
  return nodes.flatMap((node, at): readonly SourceNode[] => {
    if (node.kind === "heading") opened = false;
    const next = nodes[at + 1];
    const leads = next?.kind === "list" || next?.kind === "table";
    if (node.kind !== "paragraph" || !leads || isBold(node.content)) return [node];
    const lines = linesOf(node);
    const { firstLine, lastLine } = node.place;
    if (lines.length !== lastLine - firstLine + 1) return [node];
    const own = lines.at(-1) ?? [];
    const text = singleLine(plainText(own));
    if (own.some(({ link, code }) => link !== undefined || code === true) || !isTitle(text)) return [node];
    const colon = text.endsWith(":");
    if (!(says(text) || (opened && (colon || (lines.length === 1 && text.length <= 40))))) return [node];
    opened = true;
    const label: ParagraphNode = {
      ...node,
      content: own.map((run): Run => ({ ...run, bold: true })),
      place: { firstLine: lastLine, lastLine },
    };
    if (lines.length === 1) return [label];
    const before = { firstLine, lastLine: lastLine - 1 };
    return [{ ...node, content: joinedLines(lines.slice(0, -1)), place: before }, label];
  });
}

/** Whether a line's words say what follows it. */
export /** Whether a line's words say what follows it. */
function says(text: string): boolean {
  if (topicsOf(text).some(({ topic, strength }) => strength === "says" && spoken.includes(topic)))
    return true;
  if (announced.includes(readHeading(text).kind)) return true;
  const label = labelOf(text);
  return label?.number !== undefined && label.name !== "";
}

/** Two bold lines and more between two headings, each with text below it, are headings themselves. */
function withBoldHeadings(nodes: readonly SourceNode[]): SourceNode[] {
  const found: SourceNode[] = [...nodes];
  let run: number[] = [];
  const close = (): void => {
    if (run.length > 1)
      for (const at of run) {
        const node = nodes[at];
        if (node?.kind === "paragraph" && nodes[at + 1]?.kind === "paragraph")
          found[at] = { kind: "heading", depth: boldDepth, content: node.content, place: node.place };
      }
    run = [];
  };
  nodes.forEach((node, at) => {
    if (node.kind === "heading") close();
    else if (
      node.kind === "paragraph" &&
      node.chart === undefined &&
      isBold(node.content) &&
      isTitle(wordsOf(node))
    ) {
      const next = nodes[at + 1];
      const ends = next === undefined || next.kind === "heading";
      if (!ends && !(next.kind === "paragraph" && isBold(next.content))) run.push(at);
    }
  });
  close();
  return found;
}
