import {
  attribute,
  isBlock,
  isElement,
  isFootnoteMark,
  isText,
  isUnseen,
  shownText,
  type HtmlChild,
} from "./htmlParts.ts";
import { collapsed } from "./runs.ts";
import type { Run } from "./tree.ts";

type Marks = Omit<Run, "text">;

const marks: Readonly<Record<string, Marks>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  s: { struck: true },
  del: { struck: true },
  strike: { struck: true },
  code: { code: true },
  kbd: { code: true },
};
const raised: Readonly<Record<string, string>> = {
  "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹", "-": "⁻",
}; // prettier-ignore

/** Deeper than this, marks are nobody's: the text is taken without them. */
const deepest = 60;

/** The runs of text in nodes of HTML; blocks among them stand on lines of their own. */
export function runsOfHtml(nodes: readonly HtmlChild[]): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) addRuns(node, {}, runs, 0);
  return collapsed(runs);
}

function addRuns(node: HtmlChild, carried: Marks, runs: Run[], depth: number): void {
  // A line break in the source of HTML is a space; only <br> and blocks begin a line.
  if (isText(node)) runs.push({ text: node.value.replace(/\s+/g, " "), ...carried });
  if (!isElement(node) || isUnseen(node)) return;
  if (node.tagName === "br") runs.push({ text: "\n" });
  if (node.tagName === "img") runs.push({ text: attribute(node, "alt") ?? "", ...carried });
  if (depth > deepest) {
    runs.push({ text: shownText(node).replace(/\s+/g, " "), ...carried });
    return;
  }
  if (isFootnoteMark(node, shownText(node))) return;
  if (node.tagName === "sup") {
    runs.push(...raisedRuns(node.childNodes, carried, depth));
    return;
  }
  const block = isBlock(node);
  if (block) runs.push({ text: "\n" });
  const link = node.tagName === "a" ? attribute(node, "href") : undefined;
  const own = {
    ...carried,
    ...marks[node.tagName],
    ...(link === undefined || link.startsWith("#") ? {} : { link }),
  };
  for (const child of node.childNodes) addRuns(child, own, runs, depth + 1);
  if (block) runs.push({ text: "\n" });
}

/** "10<sup>6</sup>" is not 106: raised digits stay raised. */
function raisedRuns(nodes: readonly HtmlChild[], carried: Marks, depth: number): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) addRuns(node, carried, runs, depth + 1);
  return runs.map((run) => ({ ...run, text: run.text.replace(/[-\d]/g, (sign) => raised[sign] ?? sign) }));
}
