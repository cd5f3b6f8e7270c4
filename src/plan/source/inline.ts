import type { Token } from "markdown-it";
import type { Run } from "./tree.ts";
import { caught } from "../reading/match.ts";

type Marks = { -readonly [K in Exclude<keyof Run, "text">]?: NonNullable<Run[K]> };

const marksOf: Readonly<Record<string, keyof Marks>> = {
  strong: "bold",
  b: "bold",
  em: "italic",
  i: "italic",
  s: "struck",
  del: "struck",
};
const tag = /^<(\/?)([a-z]+)\s*\/?>$/i;

/** The runs of an inline token of markdown-it. Tags of HTML stay text, but for line breaks, bold and italic. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  const depth = new Map<keyof Marks, number>();
  let link: string | undefined;
  const add = (text: string, code = false): void => {
    if (text === "") return;
    const marks: Marks = { ...(code ? { code } : {}), ...(link === undefined ? {} : { link }) };
    for (const [mark, open] of depth) if (open > 0 && mark !== "link") marks[mark] = true;
    runs.push({ text, ...marks });
  };
  const turn = (mark: keyof Marks, by: number): void => {
    depth.set(mark, Math.max(0, (depth.get(mark) ?? 0) + by));
  };
  for (const token of tokens) {
    const mark = marksOf[token.tag];
    if (mark !== undefined && token.nesting !== 0) turn(mark, token.nesting);
    else if (token.type === "link_open") link = String(token.attrGet("href") ?? "");
    else if (token.type === "link_close") link = undefined;
    else if (token.type === "softbreak" || token.type === "hardbreak") add("\n");
    else if (token.type === "html_inline") addHtml(token.content, add, turn);
    else add(token.content, token.type === "code_inline");
  }
  return runs;
}

function addHtml(
  html: string,
  add: (text: string) => void,
  turn: (mark: keyof Marks, by: number) => void,
): void {
  const found = tag.exec(html);
  const [closing, name] = [caught(found, 1), caught(found, 2).toLowerCase()];
  const mark = marksOf[name];
  if (name === "br") add("\n");
  else if (mark === undefined) add(html);
  else turn(mark, closing === "" ? 1 : -1);
}
