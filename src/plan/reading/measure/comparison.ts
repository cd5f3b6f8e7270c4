import { anyOf } from "../../../lexicon/language.ts";
import { targets } from "../../../lexicon/targets.ts";
import type { Quantity } from "../../plan.ts";

const before = (words: string): RegExp =>
  new RegExp(String.raw`(?:^|[^a-z])${words}\s*(?:(?:de|del|of|the|los|las|el|la)\s)?[^\p{L}\d]{0,4}$`, "u");
const behind = (words: string): RegExp =>
  new RegExp(String.raw`^[^\d;.]{0,30}?(?:^|[^a-z])${words}(?![a-z])`, "u");

const atLeastBefore = before(anyOf(targets, (words) => words.atLeastBefore));
const atMostBefore = before(anyOf(targets, (words) => words.atMostBefore));
const atLeastBehind = behind(anyOf(targets, (words) => words.atLeastBehind));
const atMostBehind = behind(anyOf(targets, (words) => words.atMostBehind));

/** "20 min" are minutes; "85% min" is a minimum. */
const minutes = /^\s?min(?![a-z])\.?/;

/** Whether the words around a figure, on folded text, ask for at least or at most so much; undefined when neither. */
export function comparisonAround(ahead: string, after: string): Quantity["comparison"] | undefined {
  if (atMostBefore.test(ahead)) return "atMost";
  if (atLeastBefore.test(ahead)) return "atLeast";
  const behindUnit = after.replace(minutes, " ");
  if (atLeastBehind.test(behindUnit)) return "atLeast";
  return atMostBehind.test(behindUnit) ? "atMost" : undefined;
}
