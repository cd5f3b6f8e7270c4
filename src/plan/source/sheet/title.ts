import type { HeadingNode, SourceNode } from "../tree.ts";

/**
 * The nodes under one title: the heading that opens them, or a name that they do not say themselves. Where it
 * is the only heading, or stands over a table or a list, it names a section too: what stands under a title alone is
 * of no section.
 */
export function underTitle(nodes: readonly SourceNode[], name: string): SourceNode[] {
  const [first, ...others] = nodes;
  const title: HeadingNode =
    first?.kind === "heading"
      ? { ...first, depth: 1 }
      : {
          kind: "heading",
          depth: 1,
          content: [{ text: name === "" ? "-" : name }],
          place: { firstLine: 1, lastLine: 1 },
        };
  const rest = first?.kind === "heading" ? others : nodes;
  const alone = !rest.some(({ kind }) => kind === "heading");
  const names = first?.kind === "heading" && (rest[0]?.kind === "table" || rest[0]?.kind === "list");
  return alone || names ? [title, { ...title, depth: 2 }, ...rest] : [title, ...rest];
}
