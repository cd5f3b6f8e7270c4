import { changePhrases } from "../../lexicon/change.ts";
import type { TimeUnit } from "../../lexicon/time.ts";
import { amountAt, isMarked, type AmountOptions, type WrittenAmount } from "./amount.ts";
import { tokensOfAmounts } from "./amounts.ts";
import { introductionAt } from "./bounds.ts";
import { phraseAt, phraseTable } from "./phrases.ts";
import type { AmountUnit } from "./scale.ts";
import { sameKind, valuesOf } from "./ends.ts";
import { timeUnitOf } from "./timeWords.ts";
import type { Token } from "./tokens.ts";

/** What is to change: "de 1,2 M€ a 5 M€ en 3 años". */
export interface StatedChange {
  readonly from: number;
  readonly to: number;
  readonly unit: AmountUnit | "duration";
  readonly time?: TimeUnit;
  readonly currencies: readonly string[];
  /** The time that it may take, from now: "en 3 años". */
  readonly within?: { readonly count: number; readonly unit: TimeUnit };
  /** The words that say by when: "2027", "Q4 2026", "diciembre de 2026". */
  readonly by?: string;
  readonly start: number;
  readonly end: number;
}

const startsFrom = phraseTable([[true, changePhrases("startsFrom")]]);
const becomes = phraseTable([[true, changePhrases("becomes")]]);
const comesFrom = phraseTable([[true, changePhrases("comesFrom")]]);
const nowPhrases = phraseTable([[true, changePhrases("now")]]);
const withinPhrases = phraseTable([[true, changePhrases("within")]]);
const byPhrases = phraseTable([[true, changePhrases("by")]]);
const arrows = new Set(["→", "⇒", "➔", "➜", "➡", "⟶"]);
const year = /^(?:19|20)\d\d$/;
/** Between the first value and "to" what it counts may stand: "from 10 active customers to 50". */
const mostWordsBetween = 4;
const longestDate = 5;

/**
 * The change that a text states: from where to where, and by when. Read in every order: "from A to B", "A → B",
 * "to B from A", "B (desde A)", "B (A now)"; each end with a scale and a unit of its own, or one for both.
 *
 * @param text - one line, cell or sentence
 * @param options - as for `readAmounts`
 * @returns the first change that the text states, in full units, or undefined
 * @example
 * readChange("Ventas: de 1,2 M€ a 5 M€ en 3 años")?.from // 1200000
 * readChange("Grow ARR to $5M from $1.2M within 18 months")?.within // { count: 18, unit: "month" }
 */
export function readChange(text: string, options: AmountOptions = {}): StatedChange | undefined {
  return changeIn(tokensOfAmounts(text), options);
}

export function changeIn(tokens: readonly Token[], options: AmountOptions): StatedChange | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const found = forwards(tokens, at, options) ?? backwards(tokens, at, options);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "from A to B" and "A → B". */
function forwards(tokens: readonly Token[], at: number, options: AmountOptions): StatedChange | undefined {
  const from = phraseAt(startsFrom, tokens, at);
  if (from === undefined && tokens[at]?.kind === "word") return undefined;
  const first = plainAmount(tokens, from?.next ?? at, options);
  if (first === undefined) return undefined;
  const to =
    from === undefined
      ? arrowAt(tokens, first.next)
      : (toAfter(tokens, first.next) ?? arrowAt(tokens, first.next));
  const second = to === undefined ? undefined : plainAmount(tokens, to, options);
  return second === undefined ? undefined : changed(tokens, at, first, second, second.next);
}

/** "to B from A", "B (desde A)", "B, up from A". */
function backwards(tokens: readonly Token[], at: number, options: AmountOptions): StatedChange | undefined {
  const target = tokens[at]?.kind === "word" ? undefined : amountAt(tokens, at, options);
  if (target === undefined) return undefined;
  for (let next = target.next; next <= target.next + mostWordsBetween; next++) {
    const from = phraseAt(comesFrom, tokens, next);
    const start = from === undefined ? undefined : plainAmount(tokens, from.next, options);
    if (start !== undefined) return changed(tokens, at, start, target, start.next);
    const token = tokens[next];
    const opens = token?.kind === "sign" && (token.text === "(" || token.text === ",");
    const inside = opens ? standingNow(tokens, next + 1, options) : undefined;
    if (inside !== undefined) return changed(tokens, at, inside.amount, target, inside.next);
    if (token?.kind !== "word" && !opens) return undefined;
  }
  return undefined;
}

/** "780 now", "hoy" behind its figure, behind the mark that sets it apart. */
function standingNow(
  tokens: readonly Token[],
  at: number,
  options: AmountOptions,
): { readonly amount: WrittenAmount; readonly next: number } | undefined {
  const amount = plainAmount(tokens, at, options);
  const now = amount === undefined ? undefined : phraseAt(nowPhrases, tokens, amount.next);
  return amount === undefined || now === undefined ? undefined : { amount, next: now.next };
}

function plainAmount(
  tokens: readonly Token[],
  at: number,
  options: AmountOptions,
): WrittenAmount | undefined {
  return amountAt(tokens, introductionAt(tokens, at).next, options);
}

function toAfter(tokens: readonly Token[], at: number): number | undefined {
  for (let between = 0; between <= mostWordsBetween; between++) {
    const to = phraseAt(becomes, tokens, at + between);
    if (to !== undefined) return to.next;
    if (tokens[at + between]?.kind !== "word") return undefined;
  }
  return undefined;
}

function arrowAt(tokens: readonly Token[], at: number): number | undefined {
  for (let between = 0; between <= mostWordsBetween; between++) {
    const token = tokens[at + between];
    const after = tokens[at + between + 1];
    if (token?.kind === "sign") {
      if (arrows.has(token.text)) return at + between + 1;
      const drawn = (token.text === "-" || token.text === "=") && after?.text === ">" && !after.spaced;
      return drawn ? at + between + 2 : undefined;
    }
    if (token?.kind !== "word") return undefined;
  }
  return undefined;
}

function changed(
  tokens: readonly Token[],
  at: number,
  first: WrittenAmount,
  second: WrittenAmount,
  next: number,
): StatedChange | undefined {
  const figures = [first, second].map(({ figure }) => tokens[figure]?.text ?? "");
  if (!isMarked(first) && !isMarked(second) && figures.every((text) => year.test(text))) return undefined;
  if (!sameKind(first, second)) return undefined;
  const [from, to] = valuesOf(first, second);
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const time = timeUnitOf(tokens[second.next]?.folded ?? "") ?? timeUnitOf(tokens[first.next]?.folded ?? "");
  const kind = first.unit === "number" ? second.unit : first.unit;
  const counts = kind === "number" && time !== undefined;
  const deadline = deadlineAfter(tokens, next);
  const last = tokens[(deadline?.next ?? next) - 1];
  return {
    from,
    to,
    unit: counts ? "duration" : kind,
    ...(counts ? { time } : {}),
    currencies: first.mark?.codes ?? second.mark?.codes ?? [],
    ...(deadline?.within === undefined ? {} : { within: deadline.within }),
    ...(deadline?.by === undefined ? {} : { by: deadline.by }),
    start: tokens[at]?.start ?? 0,
    end: last?.end ?? 0,
  };
}

/** "en 3 años", "within 18 months", "by Q4 2026", "para diciembre de 2027", within the next words. */
function deadlineAfter(
  tokens: readonly Token[],
  at: number,
): { within?: StatedChange["within"]; by?: string; next: number } | undefined {
  for (let next = at; next < Math.min(tokens.length, at + longestDate + mostWordsBetween); next++) {
    const within = phraseAt(withinPhrases, tokens, next);
    const count = within === undefined ? undefined : tokens[within.next];
    if (within !== undefined && count?.kind === "number") {
      const unit = timeUnitOf(tokens[within.next + 1]?.folded ?? "");
      if (unit !== undefined) return { within: { count: Number(count.text), unit }, next: within.next + 2 };
    }
    const by = phraseAt(byPhrases, tokens, next) ?? within;
    const date = by === undefined ? undefined : dateAt(tokens, by.next);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The words up to a year: "Q4 2026", "diciembre de 2027". */
function dateAt(tokens: readonly Token[], at: number): { by: string; next: number } | undefined {
  for (let last = at; last < Math.min(tokens.length, at + longestDate); last++) {
    const token = tokens[last];
    if (token?.kind !== "number" || !year.test(token.text)) continue;
    const words = tokens
      .slice(at, last + 1)
      .map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text));
    return { by: words.join(""), next: last + 1 };
  }
  return undefined;
}
