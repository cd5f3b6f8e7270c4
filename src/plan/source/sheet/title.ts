import type { SourceNode } from "../tree.ts";

/** The nodes under one title: the heading that opens them, or a name that they do not say themselves. */
export function underTitle(nodes: readonly SourceNode[], name: string): SourceNode[] {
  const [first, ...others] = nodes;
  if (first?.kind === "heading") return [{ ...first, depth: 1 }, ...others];
  const place = { firstLine: 1, lastLine: 1 };
  return [{ kind: "heading", depth: 1, content: [{ text: name === "" ? "-" : name }], place }, ...nodes];
}
