import { amountPhrases } from "../../lexicon/amounts.ts";
import type { AmountOptions } from "./amount.ts";
import { mayStart } from "./besideFigure.ts";
import { andPhrases, orPhrases } from "./ends.ts";
import { phraseAt, phraseTable } from "./phrases.ts";
import { statedAt } from "./stated.ts";
import type { NotStated, StatedAmount } from "./statement.ts";
import { timeUnitOf } from "./timeWords.ts";
import type { Token } from "./tokens.ts";

const priced: ReadonlySet<string> = new Set(amountPhrases("priced"));
const parts: ReadonlySet<string> = new Set(amountPhrases("parts"));
const together: ReadonlySet<string> = new Set(amountPhrases("together"));
const apiece = phraseTable([[true, amountPhrases("apiece")]]);
const furthest = 7;
const count = /^\d{1,3}(?:[.,]?\d{3})*$/;

/**
 * A bare count in front of money is not what the text states: "3 developers at €60k each" is the product,
 * "3-month pilot: $9k" the money, and "5 years of $2M" may be either ("mixed").
 */
export function behindCount(
  tokens: readonly Token[],
  whole: StatedAmount,
  options: AmountOptions,
): StatedAmount | NotStated | undefined {
  const { marked, single, unit, low = 0, high = 0 } = whole;
  // "24-7 support" is the wrong way round for a range.
  const counts = !marked && (single || low > high) && unit === "number" && whole.first === whole.figure;
  if (!counts || !count.test(tokens[whole.figure]?.text ?? "")) return undefined;
  const named = tokens[whole.next];
  const isName = named?.kind === "word" || (named?.text === "-" && !named.spaced);
  const money = isName ? moneyBehind(tokens, whole.next, options) : undefined;
  if (money === undefined) return undefined;
  const { at, found } = money;
  const joint = [at, at - 1].find((place) => isJoint(tokens[place]));
  const joins = joint === undefined ? "" : (tokens[joint]?.folded ?? "");
  const words = tokens.slice(whole.next, joint ?? at);
  if (words.length === 0) return undefined;
  if ([...words, ...tokens.slice(found.next)].some(({ folded }) => together.has(folded))) return found;
  if (phraseAt(andPhrases, tokens, at - 1) ?? phraseAt(orPhrases, tokens, at - 1)) return "mixed";
  const isOne = phraseAt(apiece, tokens, found.next) !== undefined;
  const isTime = words.length === 1 && timeUnitOf(words[0]?.folded ?? "") !== undefined;
  const isPart = parts.has(joins) && words.length === 1 && !isTime;
  if (isOne || priced.has(joins) || isPart) return product(whole, found);
  return parts.has(joins) ? "mixed" : found;
}

const isJoint = (token: Token | undefined): boolean =>
  token?.kind === "word" && (priced.has(token.folded) || parts.has(token.folded));

/** The first money behind a count and the words for what is counted. */
function moneyBehind(
  tokens: readonly Token[],
  from: number,
  options: AmountOptions,
): { readonly at: number; readonly found: StatedAmount } | undefined {
  for (let at = from + 1; at <= from + furthest; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "sign" && token.text === "(")) return undefined;
    const found = mayStart(tokens, at) ? statedAt(tokens, at, options) : undefined;
    if (typeof found === "object" && found.mark !== undefined) return { at, found };
  }
  return undefined;
}

function product({ low: size = 0 }: StatedAmount, found: StatedAmount): StatedAmount | NotStated {
  const { low, high } = found;
  if (low === undefined || high === undefined) return "mixed";
  const times = (amount: number): number => Number((size * amount).toPrecision(15));
  return { ...found, low: times(low), high: times(high) };
}
