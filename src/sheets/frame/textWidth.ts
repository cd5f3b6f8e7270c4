/**
 * How wide letters of Calibri are, in widths of its digit, which is what a column's width counts.
 * Rounded to classes, upwards: a row that is a little too high reads better than one that cuts a line.
 */
const classes: readonly (readonly [letters: string, width: number])[] = [
  [" ijlI.,:;!|'·í", 0.47],
  ['frt()[]{}-/"', 0.68],
  ["cszJ", 0.82],
  ["aegkvxyáé", 0.96],
  ["mwMW%@…", 1.6],
  ["ACDGHNOQRUVÁÓÚÑ", 1.2],
];
const usualWidth = 1.03;
/** Bold letters are a little wider. */
const boldFactor = 1.02;
/** What one step of indent takes from a cell. */
export const indentWidth = 1.3;

const widths = new Map(
  classes.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

export function textWidth(text: string, bold = false): number {
  let width = 0;
  for (const letter of text) width += widths.get(letter) ?? usualWidth;
  return bold ? width * boldFactor : width;
}

/** Lines that a text takes in so much room when a word is broken only if it is longer than a line. */
export function linesOf(text: string, room: number, bold = false): number {
  const space = textWidth(" ", bold);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = textWidth(word, bold);
    if (used > 0 && used + space + needed <= room) used += space + needed;
    else {
      if (used > 0) lines++;
      lines += Math.max(0, Math.ceil(needed / room) - 1);
      used = needed <= room ? needed : needed % room;
    }
  }
  return lines;
}
