import { labelOf } from "../reading/evidence/words.ts";
import { singleLine } from "../reading/fold.ts";
import { plainText } from "../source/text.ts";
import type { ParagraphNode, Run, SourceNode } from "../source/tree.ts";
import { namedText } from "./item.ts";
import { describes, itemOf, listOf, type Line } from "./lineLists.ts";
import { says } from "./spokenHeadings.ts";
import { isTitle } from "./titles.ts";

/** "Workstream A – Network" with "Lead: …" below, or "Targets" with figures below: a heading and what it leads. */
export function ledByTitle([title, ...below]: readonly Line[]): readonly SourceNode[] | undefined {
  if (title === undefined || below.length === 0) return undefined;
  const words = textOf(title);
  if (!isTitle(words)) return undefined;
  const label = labelOf(words);
  const pillar = label?.label === "pillar" && label.number !== undefined && label.name !== "";
  const told = pillar && below.every(({ content }) => describes(content));
  const counted = below.length > 1 && below.every((line) => counts.test(textOf(line)));
  if (!told && !(counted && !words.includes(": ") && says(words))) return undefined;
  const place = { firstLine: title.at, lastLine: title.at };
  return [
    { kind: "paragraph", content: title.content.map((run): Run => ({ ...run, bold: true })), place },
    listOf(below.map(({ content, at }) => itemOf(content, at))),
  ];
}

/** "20 volunteer presenters". */
const counts = /^\P{L}{0,3}\d[^.]*\p{L}{2}/u;

const textOf = ({ content }: Line): string => singleLine(plainText(content));

/** "Visitors: 130,000" on every line, or on most of lines that each have a name: a list of values. */
export function areValues(lines: readonly Line[]): boolean {
  const named = lines.map(({ content }) => namedText(content));
  const values = named.filter(({ text }) => /^\P{L}{0,4}\d/u.test(text)).length;
  const short = named.every(({ name, text }) => /^\p{L}/u.test(name) && text !== "" && text.length < 80);
  return short && values > 1 && values * 3 >= lines.length * 2;
}

/** "KPIs: punctuality 76% → 88%; load 79% → 85%": what says what follows is a heading, the parts a list. */
export function listBehindColon({ content, place }: ParagraphNode): readonly SourceNode[] | undefined {
  const text = singleLine(plainText(content));
  const [, name = "", rest = ""] = text.length > 400 ? [] : (/^([^:]{3,40}):\s+(.+)$/.exec(text) ?? []);
  const parts = rest.replace(/\.$/, "").split(/\s*;\s+/);
  const measured = parts.every((part) => /\d/.test(part) && /\p{L}{2}/u.test(part));
  if (parts.length < 2 || !measured || !says(name)) return undefined;
  const items = parts.map((part) => itemOf([{ text: part }], place.firstLine, place.lastLine));
  return [{ kind: "paragraph", content: [{ text: name, bold: true }], place }, listOf(items)];
}
