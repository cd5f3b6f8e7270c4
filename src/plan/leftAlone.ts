import type { LeftAloneLine } from "./reading.ts";

/** Lines one after another that were left alone for the same reason: one message, not one a line. */
export interface LeftAlone {
  readonly heading: string;
  readonly reason: LeftAloneLine["reason"];
  /** First and last of its lines. */
  readonly range: readonly [first: number, last: number];
  readonly texts: readonly string[];
}

export function leftAloneGroups(lines: readonly LeftAloneLine[]): readonly LeftAlone[] {
  const groups: {
    heading: string;
    reason: LeftAloneLine["reason"];
    range: [number, number];
    texts: string[];
  }[] = [];
  for (const { line, heading, text, reason } of lines) {
    const last = groups.at(-1);
    if (last !== undefined && last.heading === heading && last.reason === reason) {
      last.range[1] = line;
      last.texts.push(text);
    } else groups.push({ heading, reason, range: [line, line], texts: [text] });
  }
  return groups;
}
