/**
 * How wide letters are, in widths of Calibri's digit, which is what a column's width counts. Where Calibri
 * is missing a program takes others, some of them as wide as Arial's: a text has to fit in either.
 */
interface Letters {
  /** By code, of the letters that most texts consist of: each cell of a workbook is measured. */
  readonly near: Float64Array;
  readonly widths: ReadonlyMap<string, number>;
  /** Of letters in no class. */
  readonly usual: number;
  /** Bold letters are a little wider. */
  readonly bold: number;
  /** What the edges of a cell take from a line at least; a little more where others are still wider. */
  readonly edges: number;
}
type Classes = readonly (readonly [letters: string, width: number])[];

const nearCodes = 0x180;

function byLetter(classes: Classes, usual: number): Pick<Letters, "near" | "widths" | "usual"> {
  const widths = new Map(
    classes.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
  );
  const near = new Float64Array(nearCodes);
  for (let code = 0; code < nearCodes; code++) near[code] = widths.get(String.fromCharCode(code)) ?? usual;
  return { near, widths, usual };
}

/** Rounded to classes, upwards: a row that is a little too high reads better than one that cuts a line. */
const calibri: Letters = {
  ...byLetter(
    [
      [" ijlI.,:;!|'·í", 0.47],
      ['frt()[]{}-/"', 0.68],
      ["cszJ", 0.82],
      ["aegkvxyáé", 0.96],
      ["mwMW%@…", 1.6],
      ["ACDGHNOQRUVÁÓÚÑ", 1.2],
    ],
    1.03,
  ),
  bold: 1.02,
  edges: 0.7,
};

const arial: Letters = {
  ...byLetter(
    [
      ["ijl'’", 0.44],
      [" .,:;!/|IftíÍ[]", 0.55],
      ["()-r·²³¡", 0.66],
      ["cksvxyzJç", 0.99],
      ["FTZ¿", 1.21],
      ["ABEKPSVXY&ÁÉ+<=>×−", 1.32],
      ["CDHNRUwÑÚ", 1.43],
      ["GOQÓ", 1.54],
      ["mM", 1.65],
      ["%W", 1.87],
      ["@…—→←", 2],
    ],
    1.1,
  ),
  bold: 1.08,
  edges: 0.1,
};

/** What one step of indent takes from a cell. */
export const indentWidth = 1.3;

function widthIn({ near, widths, usual, bold }: Letters, text: string, isBold: boolean): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < nearCodes) {
      width += near[code] ?? usual;
      continue;
    }
    width += widths.get(text.charAt(at)) ?? usual;
    // Two code units are one letter.
    if ((text.codePointAt(at) ?? 0) > 0xffff) at += 1;
  }
  return isBold ? width * bold : width;
}

export const textWidth = (text: string, bold = false): number => widthIn(calibri, text, bold);
export const wideTextWidth = (text: string, bold = false): number => widthIn(arial, text, bold);

/**
 * Lines that a text takes in a cell so wide, in any of the letters, when a word is broken only if it is
 * longer than a line.
 */
export const linesOf = (text: string, width: number, bold = false): number =>
  Math.max(
    ...[calibri, arial].map((letters) => linesIn(letters, text, Math.max(1, width - letters.edges), bold)),
  );

function linesIn(letters: Letters, text: string, room: number, bold: boolean): number {
  const space = widthIn(letters, " ", bold);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = widthIn(letters, word, bold);
    if (used > 0 && used + space + needed <= room) used += space + needed;
    else {
      if (used > 0) lines++;
      lines += Math.max(0, Math.ceil(needed / room) - 1);
      used = needed <= room ? needed : needed % room;
    }
  }
  return lines;
}
