import { pageMargins, smallestLetters } from "../../workbook/style.ts";

/** A4 and Letter in points, the short edge first. */
const papers = [
  [595, 842],
  [612, 792],
] as const;
const { left, right, top, bottom } = pageMargins;

/** What the margins leave on either paper: the lower of both. */
export const paperInside = {
  portrait: {
    width: Math.min(...papers.map(([short]) => short)) - left - right,
    height: Math.min(...papers.map(([, long]) => long)) - top - bottom,
  },
  landscape: {
    width: Math.min(...papers.map(([, long]) => long)) - left - right,
    height: Math.min(...papers.map(([short]) => short)) - top - bottom,
  },
} as const;

/** Type below this many points is not read. */
const readable = 7;
export const smallestScale = readable / smallestLetters;

/** A width in characters of Calibri 11, 7 pixels each and 5 around them, in points. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
/** Printers and programs differ by so much. */
export const safety = 0.98;
