import type { ParagraphNode, Run } from "../source/tree.ts";

/** A paragraph's runs, line by line. */
export function linesOf({ content }: ParagraphNode): [Run[], ...Run[][]] {
  const lines: [Run[], ...Run[][]] = [[]];
  for (const run of content) {
    run.text.split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}

/** Lines of a paragraph as one text, each on its own line. */
export const joinedLines = (lines: readonly (readonly Run[])[]): Run[] =>
  lines.flatMap((line, index) => (index === 0 ? [...line] : [{ text: "\n" }, ...line]));
