import { amountPhrases } from "../../lexicon/amounts.ts";
import { anyOf } from "../../lexicon/language.ts";
import { time } from "../../lexicon/time.ts";
import { isMarked, valueOf, type WrittenAmount } from "./amount.ts";
import type { CurrencyMark } from "./currencyMark.ts";
import { isMonth } from "./dayOfMonth.ts";
import { isGlued, phraseAt, phraseTable } from "./phrases.ts";
import type { Token } from "./tokens.ts";

const toPhrases = phraseTable([[true, amountPhrases("to")]]);
export const andPhrases = phraseTable([[true, amountPhrases("and")]]);
export const orPhrases = phraseTable([[true, amountPhrases("or")]]);
export const dashes = new Set(["-", "–", "—", "−", "~", "‐", "‑", "…"]);

/** What stands between the two ends of a range. */
export interface Separator {
  /** Blanks stand around it: "Phase 1 - $200k". */
  readonly dash: "spaced" | "glued" | undefined;
  readonly and: boolean;
  readonly next: number;
}

export function separatorAt(tokens: readonly Token[], at: number): Separator | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === "number") return undefined;
  if (token.kind === "word") {
    const to = phraseAt(toPhrases, tokens, at);
    if (to !== undefined) return { dash: undefined, and: false, next: to.next };
    const and = phraseAt(andPhrases, tokens, at) ?? phraseAt(orPhrases, tokens, at);
    return and === undefined ? undefined : { dash: undefined, and: true, next: and.next };
  }
  if (token.text === "." && isGlued(tokens[at + 1], ".")) {
    return { dash: undefined, and: false, next: isGlued(tokens[at + 2], ".") ? at + 3 : at + 2 };
  }
  if (!dashes.has(token.text)) return undefined;
  // "5-to-10 million"
  const written = phraseAt(toPhrases, tokens, at + 1);
  if (
    written !== undefined &&
    tokens[at + 1]?.spaced === false &&
    dashes.has(tokens[written.next]?.text ?? "")
  ) {
    return { dash: undefined, and: false, next: written.next + 1 };
  }
  const spaced = token.spaced && tokens[at + 1]?.spaced === true;
  return { dash: spaced ? "spaced" : "glued", and: false, next: at + 1 };
}

const monthOf = new RegExp(`^${anyOf(time, ({ of }) => of)}$`);
const durations: ReadonlySet<string> = new Set(amountPhrases("durations"));

/** "$5M to 12 months", "R$ 5 mi até 30 de junho": the second is a stretch of time or a day, which the first is not. */
export function countsTime(tokens: readonly Token[], first: WrittenAmount, second: WrittenAmount): boolean {
  if (!isMarked(first) || isMarked(second)) return false;
  const [next, further] = [tokens[second.next]?.folded ?? "", tokens[second.next + 1]?.folded ?? ""];
  return durations.has(next) || isMonth(next) || (monthOf.test(next) && isMonth(further));
}

/** "10% - $5M" and "$5-€6" are no range. */
export function sameKind(first: WrittenAmount, second: WrittenAmount): boolean {
  if (!sameCurrency(first.mark, second.mark)) return false;
  const ratios = [first, second].filter(({ unit }) => unit === "percent" || unit === "points");
  const money = [first, second].some(({ unit }) => unit === "money");
  return !(ratios.length === 1 && money);
}

export function sameCurrency(first: CurrencyMark | undefined, second: CurrencyMark | undefined): boolean {
  if (first === undefined || second === undefined) return true;
  return (
    first.codes.length === 0 ||
    second.codes.length === 0 ||
    first.codes.some((code) => second.codes.includes(code))
  );
}

/** A unit on one side counts for both, unless only the bare figure as written makes a range of them. */
export function valuesOf(first: WrittenAmount, second: WrittenAmount): [low: number, high: number] {
  const low = valueOf(first, first.power ?? second.power ?? 0);
  const high = valueOf(second, second.power ?? first.power ?? 0);
  // "-10 to -20 %" falls, and is no -10 to -0.2.
  if (low <= high || (low < 0 && high < 0)) return [low, high];
  const written: [number, number] = [valueOf(first, first.power ?? 0), valueOf(second, second.power ?? 0)];
  return written[0] <= written[1] ? written : [low, high];
}
