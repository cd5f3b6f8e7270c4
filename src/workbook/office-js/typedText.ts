import { cellText } from "../limits.ts";

/** Words that Excel takes for truth values, in the languages that it is sold in most. */
const truthWords = new Set(
  "true false verdadero falso wahr falsch vrai faux vero verdadeiro waar onwaar prawda fałsz sant falskt".split(
    " ",
  ),
);

/** "May 5", "Q1", "enero 2027": letters with a number after them may be a month with a day or year. */
const mayBeDate = /^\p{L}+\.?[\s\-/.,]*\p{N}/u;
const longestDate = 25;

/**
 * Text for range.values, which reads text as if it were typed: "=1+1" would become a formula, "3-5" a
 * date, "5%" a number. A leading apostrophe keeps it text and does not become part of the cell. Only
 * text that begins with a letter and can be nothing else goes without.
 */
export function typedText(text: string): string {
  const clean = cellText(text);
  if (clean === "") return "";
  const plain =
    /^\p{L}/u.test(clean) &&
    !truthWords.has(clean.toLowerCase()) &&
    !(clean.length <= longestDate && mayBeDate.test(clean));
  return plain ? clean : `'${clean}`;
}
