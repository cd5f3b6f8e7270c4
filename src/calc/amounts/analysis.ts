import { amountPhrases, numberWords } from "../../lexicon/amounts.ts";
import { changePhrases } from "../../lexicon/change.ts";
import type { RatePeriod, TimeUnit } from "../../lexicon/time.ts";
import type { AmountOptions } from "./amount.ts";
import { isPartOfMore, mayStart } from "./besideFigure.ts";
import { changeIn, type StatedChange } from "./change.ts";
import { tokensOfAmounts } from "./amounts.ts";
import { lastLabelled } from "./labelledEnds.ts";
import type { AmountUnit } from "./scale.ts";
import { statedAt } from "./stated.ts";
import type { NotStated, StatedAmount } from "./statement.ts";
import { perAt, timeUnitOf } from "./timeWords.ts";
import type { Token } from "./tokens.ts";

/** One amount of a text, in full units; percent and points as ratios, durations in their own unit of time. */
export interface TextAmount {
  /** The ends as written; a bound that the text leaves open is absent. */
  readonly low?: number;
  readonly high?: number;
  /** What is said to be likely between them: "$5M to $8M, likely $6M". */
  readonly likely?: number;
  /** The ends are percentiles, not the least and the most: "P10 $5M, P90 $8M". */
  readonly percentiles?: true;
  readonly unit: AmountUnit | "duration" | "year";
  /** ISO 4217, where the mark beside the amount stands for one currency only. */
  readonly currency?: string;
  /** Every currency that the mark may stand for, the most usual first: "$" is USD, MXN … */
  readonly currencies: readonly string[];
  /** The mark as it is written: "$", "EUR", "pesos". */
  readonly mark?: string;
  /** The power of ten of its scale: 6 for "3 M€". */
  readonly scale?: number;
  /** What it is counted by: "/mes" is "month". */
  readonly per?: RatePeriod;
  /** The unit of a duration: "12 meses" is 12 of "month". */
  readonly time?: TimeUnit;
  readonly comparison: "exactly" | "atLeast" | "atMost" | "between";
  readonly approximate: boolean;
  /** The word behind a bare number: what it counts. */
  readonly noun?: string;
  /** In parentheses behind another amount, as a conversion is. */
  readonly aside: boolean;
  /** Its place in the text, words such as "at least" included, without what it is counted by. */
  readonly start: number;
  readonly end: number;
}

/** Digits of a text that gave no amount. */
export interface UnreadFigure {
  /** A name or a date ("Phase 1", "1/2", "4G"), ends of different kinds ("10% - $5M"), or an unknown scale. */
  readonly reason: "name" | "mixed" | "scale";
  readonly start: number;
  readonly end: number;
}

export interface AmountsInText {
  readonly amounts: readonly TextAmount[];
  readonly unread: readonly UnreadFigure[];
  /** The change that two of the amounts are the ends of, where the text states one. */
  readonly change?: StatedChange;
}

const year = /^(?:19|20)\d\d$/;
const numbered: ReadonlySet<string> = new Set(amountPhrases("numbered"));
const followers: ReadonlySet<string> = new Set((["followers", "durations"] as const).flatMap(amountPhrases));
const datePrepositions: ReadonlySet<string> = new Set(
  [...changePhrases("by"), ...changePhrases("within"), ...changePhrases("startsFrom")].map(
    (phrase) => phrase.split(" ").at(-1) ?? "",
  ),
);
const mostWordsBetween = 3;

/**
 * Every amount of a text with all that stands beside it, in order; what `parseRange` reads, read here wherever it
 * stands. Nothing is guessed: a mark that several currencies share gives all of them, and digits that are a name, a
 * date or not understood are listed apart.
 *
 * @param text - one line, cell or sentence
 * @param options - language: whose scale words count where languages disagree; decimal: the decimal sign, where known
 * @returns the amounts, and the digits that are none
 * @example
 * readAmounts("Marketing: de 10 a 15 k€/mes").amounts[0].per // "month"
 * readAmounts("AED 8000 (USD 2179)").amounts[1].aside // true
 */
export function readAmounts(text: string, options: AmountOptions = {}): AmountsInText {
  const amounts: TextAmount[] = [];
  const unread: UnreadFigure[] = [];
  const tokens = tokensOfAmounts(text);
  if (!tokens.some(isFigure)) return { amounts, unread };
  for (let at = 0; at < tokens.length;) {
    const found = mayStart(tokens, at) && !isLabelled(tokens, at) ? statedAt(tokens, at, options) : undefined;
    if (found === undefined || typeof found === "string") {
      const last =
        found === undefined
          ? at
          : Math.max(
              lastFigure(tokens, at, found === "mixed" ? 2 : 1),
              lastLabelled(tokens, at, options) ?? 0,
            );
      if (found !== undefined || tokens[last]?.kind === "number") note(unread, tokens, at, last, found);
      at = last + 1;
      continue;
    }
    amounts.push(described(tokens, found, amounts.length > 0));
    at = Math.max(found.next, at + 1);
  }
  const change = amounts.length === 0 ? undefined : changeIn(tokens, options);
  return change === undefined ? { amounts, unread } : { amounts, unread, change };
}

/** No amount is without a figure, in digits or in words. */
const isFigure = ({ kind, folded }: Token): boolean =>
  kind === "number" || (kind === "word" && numberWords.has(folded));

/** "Phase 1", "Q 3": a bare digit behind the word for a thing that is numbered. */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (tokens[at]?.kind !== "number" || before?.kind !== "word" || !numbered.has(before.folded)) return false;
  const size = Number(tokens[at]?.text);
  const goesOn =
    after?.kind === "word" && !followers.has(after.folded) && timeUnitOf(after.folded) === undefined;
  return Number.isInteger(size) && size < 100 && after?.text !== "%" && !goesOn;
}

/** Lists digits that gave no amount; those of "1/2/2026" as one. */
function note(
  unread: UnreadFigure[],
  tokens: readonly Token[],
  at: number,
  last: number,
  found: NotStated | undefined,
): void {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const before = unread.at(-1);
  if (before !== undefined && before.end === start - 1 && isPartOfMore(tokens, at)) {
    unread[unread.length - 1] = { ...before, end };
    return;
  }
  unread.push({ reason: found === undefined ? "name" : found === "mixed" ? "mixed" : "scale", start, end });
}

/** The figure that is the so-manieth from a token on. */
function lastFigure(tokens: readonly Token[], at: number, count: number): number {
  let figures = 0;
  for (let last = at; last < tokens.length; last++) {
    if (tokens[last]?.kind === "number") figures += 1;
    if (figures === count) return last;
  }
  return at;
}

function described(tokens: readonly Token[], found: StatedAmount, isLater: boolean): TextAmount {
  const { low, high, likely, mark, power, approximate } = found;
  const per = perBehind(tokens, found.next);
  const word = tokens[found.next];
  const bare = found.unit === "number" && word?.kind === "word" && !followers.has(word.folded);
  const time = found.unit === "number" && word?.kind === "word" ? timeUnitOf(word.folded) : undefined;
  const isYear = time === undefined && isYears(tokens, found, bare);
  const codes = mark?.codes ?? [];
  const aside = isLater && isInParentheses(tokens, found.first);
  const opens = aside && tokens[found.first]?.text === "(" ? found.first + 1 : found.first;
  const closes = aside && tokens[found.next - 1]?.text === ")" ? found.next - 1 : found.next;
  const start = tokens[opens]?.start ?? 0;
  // Assigned one by one: this is made for every amount of a document, and copies of parts cost more than the rest.
  const amount: Writable<TextAmount> = {
    unit: time !== undefined ? "duration" : isYear ? "year" : found.unit,
    currencies: codes,
    comparison: comparisonOf(found),
    approximate,
    aside,
    start,
    end: tokens[closes - 1]?.end ?? start,
  };
  if (low !== undefined) amount.low = low;
  if (high !== undefined) amount.high = high;
  if (likely !== undefined) amount.likely = likely;
  if (found.percentiles === true) amount.percentiles = true;
  if (codes.length === 1 && codes[0] !== undefined) amount.currency = codes[0];
  if (mark !== undefined) amount.mark = mark.mark;
  if (power !== undefined && power >= 0) amount.scale = power;
  if (per !== undefined) amount.per = per;
  if (time !== undefined) amount.time = time;
  else if (bare && word !== undefined) amount.noun = word.text;
  return amount;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** "2026" and "2024-2026"; "2000 mercados" are markets, "en 2026 mercados" is a year. */
function isYears(
  tokens: readonly Token[],
  { marked, low, high, figure }: StatedAmount,
  bare: boolean,
): boolean {
  if (marked || !year.test(tokens[figure]?.text ?? "")) return false;
  if (low !== high) return [low, high].every((end) => year.test(String(end)));
  return !bare || datePrepositions.has(tokens[figure - 1]?.folded ?? "");
}

function comparisonOf({ low, high }: StatedAmount): TextAmount["comparison"] {
  if (low === undefined) return "atMost";
  if (high === undefined) return "atLeast";
  return low === high ? "exactly" : "between";
}

/** "10 clientes nuevos al mes": the period may stand behind what is counted. */
function perBehind(tokens: readonly Token[], at: number): RatePeriod | undefined {
  for (let between = 0; between <= mostWordsBetween; between++) {
    const found = perAt(tokens, at + between);
    if (found !== undefined) return found.period;
    const token = tokens[at + between];
    if (token?.kind !== "word" && !(between === 0 && token?.text === ")")) return undefined;
  }
  return undefined;
}

function isInParentheses(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at >= Math.max(0, first - 3); at--) {
    const text = tokens[at]?.text;
    if (text === "(") return true;
    if (text === ")") return false;
  }
  return false;
}
