import type { Nodes } from "mdast";

/** The first and the last line of a piece of Markdown, 1-based. */
export function linesOf({ position }: Nodes): { firstLine: number; lastLine: number } {
  return { firstLine: position?.start.line ?? 0, lastLine: position?.end.line ?? 0 };
}
