import { isGlued } from "./phrases.ts";
import type { Token } from "./tokens.ts";

const decimalMinus = new Set(["-", "−"]);
/** Letters that make the figure part of a name or an ordinal: "4G", "3D", "1st". */
const partOfName = /^(?:st|nd|rd|th|er|re|ro|do|ra|da|to|ta|mo|vo|º|ª|\p{Lu})$/u;
const anyDigit = /\d/;
const dateSigns = new Set(["/", ":", ".", ","]);

/** "(1,200)" is negative, "Cloud (1,200)" tells something of what stands in front. */
export function isAccounting(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return before === undefined || before.kind === "sign";
}

/** Digits that a date, a time, a fraction or a version joins to others: "1/2", "10:30", "1.2.3". */
export function goesOn(tokens: readonly Token[], next: number): boolean {
  const sign = tokens[next];
  const digits = tokens[next + 1];
  if (sign?.kind !== "sign" || sign.spaced || !dateSigns.has(sign.text)) return false;
  return digits?.kind === "number" && !digits.spaced;
}

/** A figure behind another with a sign between them, as "15k" in "10/15k". */
export function isPartOfMore(tokens: readonly Token[], figure: number): boolean {
  const sign = tokens[figure - 1];
  const before = tokens[figure - 2];
  if (sign?.kind !== "sign" || tokens[figure]?.spaced !== false || sign.spaced) return false;
  return dateSigns.has(sign.text) && before?.kind === "number";
}

/** "1 1/2": a figure with a fraction behind it, which alone it is not. */
export function isMixedFraction(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "number" && isGlued(tokens[at + 1], "/") && goesOn(tokens, at + 1);
}

export const isPartOfName = (text: string): boolean => partOfName.test(text) || anyDigit.test(text);

/** "1,500" and "5.00" leave no room for a scale. */
export const isFullFigure = (text: string): boolean => /^\d{4}|[.,' ]\d{3}(?!\d)|[.,]\d\d$/.test(text);

/** "1,234.56-" as banks and accounting programs write, with nothing behind that it could lead over to. */
export function trailingMinus(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  if (sign?.kind !== "sign" || sign.spaced || !decimalMinus.has(sign.text)) return false;
  const after = tokens[at + 1];
  if (after === undefined) return true;
  return (
    after.kind === "sign" && !after.spaced && (after.text === ")" || after.text === ";" || after.text === ",")
  );
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
