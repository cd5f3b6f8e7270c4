/** A rectangle of the drawing in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Height of a line of small text, and the average width of one of its letters. */
export const lineHeight = 16;
const letterWidth = 5.6;

/** A label that fits a width, cut with an ellipsis where it does not. */
export function fit(label: string, width: number): string {
  const letters = Math.max(1, Math.floor(width / letterWidth));
  return label.length <= letters ? label : `${label.slice(0, Math.max(1, letters - 1))}…`;
}

/** A label in the lines that a width makes of it, two at most; words stay whole where they can. */
export function linesOf(label: string, width: number): readonly string[] {
  if (textWidth(label) <= width) return [label];
  const words = label.split(" ");
  let first = words[0] ?? "";
  let taken = 1;
  while (taken < words.length && textWidth(`${first} ${words[taken]}`) <= width) {
    first += ` ${words[taken]}`;
    taken += 1;
  }
  const rest = words.slice(taken).join(" ");
  return (rest === "" ? [first] : [first, rest]).map((line) => fit(line, width));
}

export function textWidth(label: string): number {
  return label.length * letterWidth;
}
