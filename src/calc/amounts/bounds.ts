/** What words around an amount make of it: an exact figure, a lower bound or an upper one. */
export type Bound = "exact" | "atLeast" | "atMost";

const least = [
  "at least|no less than|more than|greater than|over|above|minimum(?: of)?|min\\.?|starting at|from",
  "al menos|por lo menos|no menos de|m[aá]s de|mayor (?:que|a)|(?:como )?m[ií]nimo(?: de)?|a partir de|desde",
].join("|");
const most = [
  "at most|no more than|less than|fewer than|under|below|up to|maximum(?: of)?|max\\.?",
  "a lo sumo|no m[aá]s de|menos de|menor (?:que|a)|por debajo de|hasta|(?:como )?m[aá]ximo(?: de)?|m[aá]x\\.?",
].join("|");
const neutral = [
  "about|around|approximately|approx\\.?|roughly|circa|ca?\\.|nearly|almost|between|some",
  "unos|unas|aproximadamente|aprox\\.?|alrededor de|cerca de|casi|entre|de",
].join("|");

/** What may stand in front of an amount: group 1 says at least, group 2 at most. */
export const introduction = String.raw`(?:(?:(${least})|(${most})|${neutral})(?![\p{L}\d])|([>≥])=?|([<≤])=?|=)\s{0,3}`;
const introductionAt = new RegExp(introduction, "iuy");

const orMore =
  /\s?\+(?!\s?\d)|\s(?:or more|and more|and above|and over|or higher|o m[aá]s|y m[aá]s|en adelante|como m[ií]nimo)(?!\p{L})/iuy;
const orLess = /\s(?:or less|or fewer|or lower|and below|o menos|y menos|como m[aá]ximo)(?!\p{L})/iuy;

/** Reads the introductory words at a position: what they say, and where they end. */
export function readIntroduction(text: string, position: number): { bound: Bound; end: number } {
  let bound: Bound = "exact";
  let end = position;
  for (;;) {
    introductionAt.lastIndex = end;
    const found = introductionAt.exec(text);
    if (found === null) return { bound, end };
    if (found[1] !== undefined || found[3] !== undefined) bound = "atLeast";
    if (found[2] !== undefined || found[4] !== undefined) bound = "atMost";
    end += found[0].length;
  }
}

/** What stands behind an amount: "10+", "30 or less". */
export function readConclusion(text: string, position: number): Bound {
  orMore.lastIndex = position;
  if (orMore.test(text)) return "atLeast";
  orLess.lastIndex = position;
  return orLess.test(text) ? "atMost" : "exact";
}
