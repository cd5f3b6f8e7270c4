import { fold as foldText } from "../../lexicon/fold.ts";
import { remembered } from "./remembered.ts";

/** Lower case without accents: the form in which words are recognised. */
export const fold = remembered(foldText);

/** Runs of blanks, and of control characters, which no text is meant to hold. */
const blanks = /[\s\p{Cc}]+/gu;
const leadingDecoration = /^(?:[^\p{L}\p{N}$€£<>≤≥=+\-("'«“¿¡#&@]|\p{Extended_Pictographic}(?<!\d))+/u;
/** "2.1. ", "2) " and "2.1 "; a figure with its unit ("1.5 million") numbers nothing. */
const numbering =
  /^(?:\d+(?:\.\d+)*[.)]|\d{1,2}(?:\.\d{1,2})+(?!\s(?:mil|millones|millón|million|billion|[KMB])(?!\p{L})))\s+/u;
const trailingColons = /[\s::]+$/;

/** Text with every run of blanks as one space, and none at its ends. */
export const singleLine = remembered((text) => text.replace(blanks, " ").trim());

/** A name as it is kept: on one line, without the colon that leads over to what follows it. */
export const cleanName = remembered((text) => singleLine(text).replace(trailingColons, ""));

/** A heading without emoji, numbering ("2.1.") and trailing colon. */
export const cleanHeading = remembered((text) =>
  cleanName(singleLine(text).replace(leadingDecoration, "").replace(numbering, "")),
);
