import type { AmountOptions } from "./amount.ts";
import { dashes } from "./ends.ts";
import { statedAt } from "./stated.ts";
import type { StatedAmount } from "./statement.ts";
import type { Token } from "./tokens.ts";

const year = /^(?:19|20)\d\d$/;
const outline = /^\d{1,2}(?:\.\d{1,2})+$/;

/** "2026: $3M", "1. Cloud $5M", "2026 $3M": the figures in front name what the amount is for. */
export function isHeading(tokens: readonly Token[], { marked, next, figure }: StatedAmount): boolean {
  if (marked) return false;
  const after = tokens[next];
  // "(1) $5M"
  const isNumbered = tokens[figure - 1]?.text === "(" && tokens[next - 1]?.text === ")";
  if (
    isNumbered &&
    next === figure + 2 &&
    after !== undefined &&
    /^\d{1,2}$/.test(tokens[figure]?.text ?? "")
  )
    return true;
  if (after?.kind === "sign" && !after.spaced && (after.text === ":" || after.text === ":")) {
    return tokens[next + 1]?.spaced === true;
  }
  const text = tokens[figure]?.text ?? "";
  if (after?.kind === "sign" && (after.text === "." || after.text === ")") && next === figure + 1) {
    return (text.length <= 2 || outline.test(text)) && tokens[next + 1]?.spaced === true;
  }
  // "1.1 Cloud 250 k€", not "1.5 años".
  if (outline.test(text) && after?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(after.text)) return true;
  return year.test(text) || (after?.kind === "sign" && dashes.has(after.text) && after.spaced);
}

const longestName = 6;

/** "3 servers – $9,500", "1.2 Cloud: 5 k€", "100% remote – $30k": a bare figure or a share and words name the marked amount behind a dash or colon. */
export function behindName(
  tokens: readonly Token[],
  { marked, single, unit, next }: StatedAmount,
  options: AmountOptions,
): StatedAmount | undefined {
  const isBare = !marked || unit === "percent";
  if (!isBare || !single || tokens[next]?.kind !== "word") return undefined;
  let end = next;
  while (tokens[end]?.kind === "word" && end < next + longestName) end += 1;
  const sign = tokens[end];
  const parts = sign?.kind === "sign" && (sign.spaced ? dashes.has(sign.text) : sign.text === ":");
  if (!parts || tokens[end + 1]?.spaced !== true) return undefined;
  const found = statedAt(tokens, end + 1, options);
  return typeof found === "object" && found.marked && (!marked || found.unit === "money") ? found : undefined;
}
