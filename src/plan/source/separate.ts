import { isOutcomeWord, isRoiWord, isTotalWord } from "../reading/words.ts";
import { textAt } from "../textAt.ts";

const fence = /^ {0,3}(`{3,}|~{3,})/;
const boldAlone = /^\*\*[^*]+\*\*\s*[::]?\s*$/;
const boldName = /^\*\*[^*]+(?:[::]\*\*|\*\*\s*[::])\s*\S/;
const plainName = /^[*_]?([^:*_|>#-][^:*_|]{0,58}?)[*_]?[::]\s+\S/;
const startsBlock = /^\s*(?:$|#{1,6}\s|>)/;

/** A text whose named lines stand apart, and for each of its lines the one that it was. */
export interface Separated {
  readonly text: string;
  readonly originalLine: (line: number) => number;
}

/**
 * Sets a blank line before lines that begin anew without one: "**Fase 2 (Mes 4-6)**", "**Total:** $5M" or
 * "Resultado: …" right behind a bullet, a row or another such line, which Markdown takes for the rest of that.
 */
export function separateNamedLines(text: string): Separated {
  const lines = text.split("\n");
  const separated: string[] = [];
  const originals: number[] = [];
  let inside: string | undefined = lines[0]?.trim() === "---" ? "---" : undefined;
  lines.forEach((line, index) => {
    const before = textAt(lines, index - 1);
    if (inside === undefined && !startsBlock.test(before) && beginsAnew(line)) {
      separated.push("");
      originals.push(index + 1);
    }
    separated.push(line);
    originals.push(index + 1);
    inside = insideAfter(line, index, inside);
  });
  return {
    text: separated.length === lines.length ? text : separated.join("\n"),
    originalLine: (line) => originals[line - 1] ?? line,
  };
}

/** The mark that closes the code or the header that the next line stands in. */
function insideAfter(line: string, index: number, inside: string | undefined): string | undefined {
  if (inside === "---") return index > 0 && line.trim() === "---" ? undefined : inside;
  const mark = fence.exec(line)?.[1];
  if (mark === undefined) return inside;
  if (inside === undefined) return mark;
  return mark.startsWith(inside) ? undefined : inside;
}

function beginsAnew(line: string): boolean {
  if (line.includes("|")) return false;
  if (boldAlone.test(line) || boldName.test(line)) return true;
  const name = plainName.exec(line)?.[1];
  return name !== undefined && (isOutcomeWord(name) || isTotalWord(name) || isRoiWord(name));
}
