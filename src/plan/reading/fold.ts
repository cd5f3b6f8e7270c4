import { fold as foldText } from "../../lexicon/fold.ts";
import { remembered } from "./remembered.ts";

const neighbouringLetters = /[A-Za-z\u0080-\uffff]{2}/;

/** Figures with their sign or scale are no words, which costs less to see than to look them up. */
export const hasWord = (text: string): boolean => neighbouringLetters.test(text);

const beyondAscii = /[^\0-\x7f]/;
const foldedAccents = remembered(foldText);

/** Lower case without accents: the form in which words are recognised. */
export function fold(text: string): string {
  return beyondAscii.test(text) ? foldedAccents(text) : text.toLowerCase();
}

/** Runs of blanks, and of control characters, which no text is meant to hold. */
const blanks = /[\s\p{Cc}]+/gu;
const leadingDecoration = /^(?:[^\p{L}\p{N}$€£<>≤≥=+\-("'«“¿¡#&@]|\p{Extended_Pictographic}(?<!\d))+/u;
/** "2.1. ", "2) " and "2.1 "; a figure with its unit ("1.5 million") numbers nothing. */
const numbering =
  /^(?:\d+(?:\.\d+)*[.)]|\d{1,2}(?:\.\d{1,2})+(?!\s(?:mil|millones|millón|million|billion|[KMB])(?!\p{L})))\s+/u;

/** Whether a code unit is a blank or a control character, apart from the plain blank. */
function isOtherBlank(code: number): boolean {
  if (code < 0x7f) return code < 0x20;
  if (code <= 0xa0) return true;
  if (code < 0x1680) return false;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Whether a text is as `singleLine` makes it: most are, and to see that costs less than to look them up. */
function isSingleLine(text: string): boolean {
  let before = 0x20;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code === 0x20 && before === 0x20) || isOtherBlank(code)) return false;
    before = code;
  }
  return before !== 0x20 || text === "";
}

const onSingleLine = remembered((text) => text.replace(blanks, " ").trim());

/** Text with every run of blanks as one space, and none at its ends. */
export function singleLine(text: string): string {
  return isSingleLine(text) ? text : onSingleLine(text);
}

/** A name as it is kept: on one line, without the colon that leads over to what follows it. */
export function cleanName(text: string): string {
  const line = singleLine(text);
  let end = line.length;
  while (end > 0 && (line[end - 1] === ":" || line[end - 1] === " ")) end -= 1;
  return end === line.length ? line : line.slice(0, end);
}

/** A heading without emoji, numbering ("2.1.") and trailing colon. */
export const cleanHeading = remembered((text) =>
  cleanName(singleLine(text).replace(leadingDecoration, "").replace(numbering, "")),
);
