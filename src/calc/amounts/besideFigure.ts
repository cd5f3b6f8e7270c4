import { amountPhrases } from "../../lexicon/amounts.ts";
import { markBehind, type CurrencyMark } from "./currencyMark.ts";
import { isGlued } from "./phrases.ts";
import type { Token } from "./tokens.ts";

const decimalMinus = new Set(["-", "−"]);
/** Letters that make the figure part of a name, an ordinal or a time: "4G", "3D", "1st", "9am". */
const partOfName = /^(?:am|pm|st|nd|rd|th|er|re|ro|do|ra|da|to|ta|mo|vo|º|ª|\p{Lu})$/u;
const anyDigit = /\d/;
const leadsToEnd: ReadonlySet<string> = new Set((["to", "and", "or"] as const).flatMap(amountPhrases));
const labelDashes = new Set(["-", "–", "—", "−"]);
const joiningSigns = new Set(["/", ":", ".", ",", "_", "^", "˙", "·"]);
const currencySign = /^\p{Sc}$/u;
/** "5€50" is five and a half to some and nothing to others. */
const joins = (sign: string): boolean => joiningSigns.has(sign) || currencySign.test(sign);

/** "(1,200)" and "(20) to (10)" are negative, "Cloud (1,200)" tells something of what stands in front. */
export function isAccounting(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined || before.kind === "sign") return true;
  return tokens[first - 2]?.text === ")" && leadsToEnd.has(before.folded);
}

/** Digits that a date, a time, a fraction or a version joins to others: "1/2", "10:30", "1.2.3", "1_000", "3^2". */
export function goesOn(tokens: readonly Token[], next: number): boolean {
  const sign = tokens[next];
  const digits = tokens[next + 1];
  if (sign?.kind !== "sign" || sign.spaced || !joins(sign.text)) return false;
  return digits?.kind === "number" && !digits.spaced;
}

/** A figure behind another with a sign between them, as "15k" in "10/15k". */
export function isPartOfMore(tokens: readonly Token[], figure: number): boolean {
  const sign = tokens[figure - 1];
  const before = tokens[figure - 2];
  if (sign?.kind !== "sign" || tokens[figure]?.spaced !== false || sign.spaced) return false;
  // "10/15k" and "WP1.2"
  const isName = before?.kind === "word" && sign.text === "." && /\p{L}\d+$/u.test(before.text);
  return isName || (joins(sign.text) && before?.kind === "number");
}

/** "1 1/2": a figure with a fraction behind it, which alone it is not. */
export function isMixedFraction(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "number" && isGlued(tokens[at + 1], "/") && goesOn(tokens, at + 1);
}

export const isPartOfName = (text: string): boolean => partOfName.test(text) || anyDigit.test(text);

/** "1,500" and "5.00" leave no room for a scale. */
export const isFullFigure = (text: string): boolean => /^\d{4}|[.,' ]\d{3}(?!\d)|[.,]\d\d$/.test(text);

/** "1,234.56-" and "1.234,56- EUR" as banks and accounting programs write: where it ends. */
export function trailingMinus(
  tokens: readonly Token[],
  at: number,
): { readonly next: number; readonly mark?: CurrencyMark } | undefined {
  const sign = tokens[at];
  if (sign?.kind !== "sign" || sign.spaced || !decimalMinus.has(sign.text)) return undefined;
  const after = tokens[at + 1];
  if (after === undefined) return { next: at + 1 };
  if (after.kind === "sign" && !after.spaced && /^[);,]$/.test(after.text)) return { next: at + 1 };
  const mark = tokens[at - 1]?.kind === "number" ? markBehind(tokens, at + 1) : undefined;
  if (mark === undefined) return undefined;
  // "1.500,00-EUR" is one, "100-EUR-Schein" a note.
  const isCertain = after.spaced || /[.,]\d\d$/.test(tokens[at - 1]?.text ?? "");
  return isCertain ? { next: mark.next, mark } : undefined;
}

/** Whether a dash behind a figure leads over to a date's next part. */
export const dateGoesOn = (tokens: readonly Token[], at: number): boolean => {
  const sign = tokens[at];
  const digits = tokens[at + 1];
  return (
    sign?.kind === "sign" &&
    !sign.spaced &&
    (isGlued(sign, "-") || isGlued(sign, "/")) &&
    digits?.kind === "number" &&
    !digits.spaced
  );
};

/** A dash behind a label is punctuation; a figure behind another and a sign is a part of it. */
export function mayStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || at === 0) return token !== undefined;
  if (token.kind === "number") return !isPartOfMore(tokens, at);
  if (token.kind === "sign" && currencySign.test(token.text)) return !isPartOfMore(tokens, at + 1);
  if (token.kind === "word" || !labelDashes.has(token.text)) return true;
  const before = tokens[at - 1];
  if (before?.kind === "sign") return tokens[at + 1]?.spaced === false;
  const glued = token.spaced && tokens[at + 1]?.spaced === false;
  return glued && (token.text === "-" || token.text === "−");
}
