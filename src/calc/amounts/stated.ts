import { amountPhrases } from "../../lexicon/amounts.ts";
import {
  amountAt,
  amountOrUnknown,
  dateGoesOn,
  isMarked,
  valueOf,
  type AmountOptions,
  type WrittenAmount,
} from "./amount.ts";
import { conclusionAt, introductionAt, type Bound, type Introduction } from "./bounds.ts";
import { markInFront, type CurrencyMark } from "./currencyMark.ts";
import { isGlued, phraseAt, phraseTable } from "./phrases.ts";
import type { AmountUnit } from "./scale.ts";
import type { Token } from "./tokens.ts";

/** What a text states at one place: an amount, a range or a bound, in full units. */
export interface StatedAmount {
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** One amount and no bound. */
  readonly single: boolean;
  readonly marked: boolean;
  readonly approximate: boolean;
  readonly unit: AmountUnit;
  readonly mark: CurrencyMark | undefined;
  readonly power: number | undefined;
  /** The first of its tokens, words in front included, the first figure, and the token behind it. */
  readonly first: number;
  readonly figure: number;
  readonly next: number;
}

const toPhrases = phraseTable([[true, amountPhrases("to")]]);
const andPhrases = phraseTable([[true, amountPhrases("and")]]);
const orPhrases = phraseTable([[true, amountPhrases("or")]]);
const plusMinusPhrases = phraseTable([[true, amountPhrases("plusMinus")]]);
const dashes = new Set(["-", "–", "—", "−", "~", "‐", "‑", "…"]);
const timesSigns = new Set(["×", "*", "@", "·"]);
const joiners = new Set([",", ";", "/", "&", ...dashes]);

/** Why a place with figures states no amount: its ends are of different kinds, or a scale is unknown. */
export type NotStated = "mixed" | "unknown";

/**
 * What is stated at a token, words in front included, or undefined; "mixed" where the two ends of what looks like a
 * range are of different kinds, so that neither alone is what the text states.
 */
export function statedAt(
  tokens: readonly Token[],
  at: number,
  options: AmountOptions,
): StatedAmount | NotStated | undefined {
  const start = introductionAt(tokens, at);
  const around = plusMinusAt(tokens, start.next);
  const first = amountOrUnknown(tokens, around ?? start.next, options);
  if (first === undefined || first === "unknown") return first;
  if (around !== undefined) return spread(tokens, at, first, undefined, first.next);
  const more = plusMinusAt(tokens, first.next);
  const margin = more === undefined ? undefined : amountAt(tokens, more, options);
  if (margin !== undefined) return spread(tokens, at, margin, first, margin.next);
  const range = rangeFrom(tokens, at, start, first, options);
  return range ?? product(tokens, at, first, options) ?? bounded(tokens, at, start, first, options);
}

/** "±", "+/-", "+-" and "plus or minus": where they end. */
function plusMinusAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === "word") return phraseAt(plusMinusPhrases, tokens, at)?.next;
  if (token?.text === "±") return at + 1;
  if (token?.text !== "+") return undefined;
  const second = isGlued(tokens[at + 1], "/") ? at + 2 : at + 1;
  const minus = tokens[second];
  return minus?.kind === "sign" && !minus.spaced && dashes.has(minus.text) ? second + 1 : undefined;
}

/** "100 ± 10 %" and "±10 %": both ends. A share is one of the amount, unless that is a share too. */
function spread(
  tokens: readonly Token[],
  at: number,
  margin: WrittenAmount,
  middle: WrittenAmount | undefined,
  next: number,
): StatedAmount | undefined {
  const isShare = margin.unit === "percent";
  const center =
    middle === undefined ? 0 : valueOf(middle, middle.power ?? (isShare ? 0 : (margin.power ?? 0)));
  const size = Math.abs(valueOf(margin, margin.power ?? middle?.power ?? 0));
  const ofCenter = isShare && middle !== undefined && middle.unit !== "percent";
  // 100 less and more 10 % are 90 and 110, not 110.00000000000001.
  const reach = ofCenter ? Number((Math.abs(center) * size).toPrecision(15)) : size;
  const kind = middle ?? margin;
  return stated(tokens, at, next, {
    first: kind,
    low: Number((center - reach).toPrecision(15)),
    high: Number((center + reach).toPrecision(15)),
    single: false,
    approximate: false,
    mark: middle?.mark ?? margin.mark,
  });
}

interface Found {
  readonly first: WrittenAmount;
  readonly second?: WrittenAmount;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly single: boolean;
  readonly approximate: boolean;
  readonly mark: CurrencyMark | undefined;
  readonly unit?: AmountUnit;
}

function stated(tokens: readonly Token[], at: number, next: number, found: Found): StatedAmount | undefined {
  const { first, second, low, high, single, approximate, mark } = found;
  if (dateGoesOn(tokens, next)) return undefined;
  if (![low, high].every((end) => end === undefined || Number.isFinite(end))) return undefined;
  const unit = found.unit ?? (first.unit === "number" ? (second?.unit ?? first.unit) : first.unit);
  return {
    low,
    high,
    single,
    approximate,
    marked: isMarked(first) || (second !== undefined && isMarked(second)),
    unit: unit === "number" && mark !== undefined ? "money" : unit,
    mark,
    power: first.power ?? second?.power,
    first: at,
    figure: first.figure,
    next,
  };
}

/** "3M-6M", "de 3 a 6 millones", "entre un 10 % y un 20 %". */
function rangeFrom(
  tokens: readonly Token[],
  at: number,
  start: Introduction,
  first: WrittenAmount,
  options: AmountOptions,
): StatedAmount | NotStated | undefined {
  const separator = separatorAt(tokens, first.next);
  if (separator === undefined) return isOneOfTwo(tokens, first, options) ? "mixed" : undefined;
  const inner = introductionAt(tokens, separator.next);
  // "above 1000 and below 1500" are two bounds.
  if (inner.bound !== "exact") return undefined;
  const second = amountOrUnknown(tokens, inner.next, options);
  if (second === "unknown") return second;
  if (second === undefined || !belongTogether(tokens, first, second, separator.dash)) return undefined;
  if (countsTime(tokens, first, second)) return undefined;
  if (!sameKind(first, second)) return separator.and ? undefined : "mixed";
  const [low, high] = valuesOf(first, second);
  if (separator.and && low > high) return undefined;
  return stated(tokens, at, second.next, {
    first,
    second,
    low,
    high,
    single: false,
    approximate: start.approximate || inner.approximate,
    mark: first.mark ?? second.mark,
  });
}

interface Separator {
  /** Blanks stand around it: "Phase 1 - $200k". */
  readonly dash: "spaced" | "glued" | undefined;
  readonly and: boolean;
  readonly next: number;
}

function separatorAt(tokens: readonly Token[], at: number): Separator | undefined {
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

const durations: ReadonlySet<string> = new Set(amountPhrases("durations"));
const year = /^(?:19|20)\d\d$/;
const numberedThings: ReadonlySet<string> = new Set(amountPhrases("numbered"));

/** Whether two amounts are the ends of one range: not a label's digit and an amount. */
function belongTogether(
  tokens: readonly Token[],
  first: WrittenAmount,
  second: WrittenAmount,
  dash: Separator["dash"],
): boolean {
  const figures = [tokens[first.figure], tokens[second.figure]] as const;
  const bare = !isMarked(first);
  // "1995-01" and "2026-27" are a month and a season.
  if (dash === "glued" && bare && !isMarked(second) && year.test(figures[0]?.text ?? "")) {
    if (/^\d\d$/.test(figures[1]?.text ?? "")) return false;
  }
  if (dash === "spaced" && bare && isMarked(second) && isLabel(tokens, first, second)) return false;
  return true;
}

/** "$5M/$6M" and "$100 + $50": neither of the two is what the text states. A percentage behind a plus is a tax. */
function isOneOfTwo(tokens: readonly Token[], first: WrittenAmount, options: AmountOptions): boolean {
  const sign = tokens[first.next];
  if (sign?.kind !== "sign" || (sign.text !== "/" && sign.text !== "+")) return false;
  const second = amountAt(tokens, first.next + 1, options);
  if (second === undefined) return false;
  if (sign.text === "/") return first.mark !== undefined && second.mark !== undefined;
  return second.unit !== "percent" && second.unit !== "points";
}

/** "$5M to 12 months": the second is a stretch of time, which the first is not. */
function countsTime(tokens: readonly Token[], first: WrittenAmount, second: WrittenAmount): boolean {
  return isMarked(first) && !isMarked(second) && durations.has(tokens[second.next]?.folded ?? "");
}

/** "10% - $5M" and "$5-€6" are no range. */
export function sameKind(first: WrittenAmount, second: WrittenAmount): boolean {
  if (!sameCurrency(first.mark, second.mark)) return false;
  const ratios = [first, second].filter(({ unit }) => unit === "percent" || unit === "points");
  const money = [first, second].some(({ unit }) => unit === "money");
  return !(ratios.length === 1 && money);
}

/** The digits of "Phase 1 - $200k", "1 - $200k" and "2026 – 3 M€" name what the amount is for. */
function isLabel(tokens: readonly Token[], first: WrittenAmount, second: WrittenAmount): boolean {
  if (second.markedInFront) return true;
  if (year.test(tokens[first.figure]?.text ?? "")) return true;
  const before = tokens[first.figure - 1];
  return before?.kind === "word" && numberedThings.has(before.folded);
}

function sameCurrency(first: CurrencyMark | undefined, second: CurrencyMark | undefined): boolean {
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
  if (low <= high) return [low, high];
  const written: [number, number] = [valueOf(first, first.power ?? 0), valueOf(second, second.power ?? 0)];
  return written[0] <= written[1] ? written : [low, high];
}

/** "2 x $450", "10,000 x 3 = 30,000", "500 €/mes x 12 meses". */
function product(
  tokens: readonly Token[],
  at: number,
  first: WrittenAmount,
  options: AmountOptions,
): StatedAmount | NotStated | undefined {
  // "12x R$ 500"
  const isTimes = first.unit === "multiple" && markInFront(tokens, first.next) !== undefined;
  const times = isTimes ? first.next : timesAt(tokens, first.next);
  const second = times === undefined ? undefined : amountAt(tokens, times, options);
  if (second === undefined) return undefined;
  const separator = separatorAt(tokens, second.next);
  const third = separator?.dash === undefined ? undefined : amountAt(tokens, separator.next, options);
  const ends = third === undefined ? undefined : valuesOf(second, third);
  const factor = valueOf(first, first.power ?? 0);
  const multiplied = (ends ?? [valueOf(second, second.power ?? 0)]).map((value) =>
    Number((factor * value).toPrecision(15)),
  );
  const last = third ?? second;
  const equals = equalsAt(tokens, last.next);
  const result = equals === undefined ? undefined : amountAt(tokens, equals, options);
  const [low, high = low] = multiplied;
  // A result that is not the product leaves open which of the figures is wrong.
  if (result !== undefined && valueOf(result, result.power ?? 0) !== low) return "mixed";
  if (result === undefined && timesAt(tokens, last.next) !== undefined) return "mixed";
  const money = [first, second, last].find(({ unit }) => unit === "money") ?? result;
  const kinds = [first, second].find(({ unit }) => unit === "percent");
  const isMoney = money?.mark !== undefined;
  return stated(tokens, at, result?.next ?? last.next, {
    first,
    second: last,
    low,
    high,
    single: ends === undefined,
    approximate: false,
    mark: money?.mark,
    unit: isMoney ? "money" : kinds !== undefined && first.unit === second.unit ? "percent" : "number",
  });
}

/** The sign of a product behind an amount, perhaps with what is counted between them: where it ends. */
function timesAt(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  if (tokens[next]?.kind === "sign" && tokens[next]?.text === "/") next += 1;
  for (let words = 0; words <= 3; words++) {
    const token = tokens[next];
    if (token === undefined || token.kind === "number") return undefined;
    if (token.kind === "sign") return timesSigns.has(token.text) ? next + 1 : undefined;
    if (token.folded === "x" && token.spaced) return next + 1;
    next += 1;
  }
  return undefined;
}

function equalsAt(tokens: readonly Token[], at: number): number | undefined {
  for (let words = 0; words <= 3; words++) {
    const token = tokens[at + words];
    if (token?.kind === "sign") return token.text === "=" ? at + words + 1 : undefined;
    if (token?.kind !== "word") return undefined;
  }
  return undefined;
}

const isAmount =
  (tokens: readonly Token[], options: AmountOptions) =>
  (at: number): boolean =>
    amountAt(tokens, at, options) !== undefined;

/** One amount, or the bounds around it: "10+", "más de 10 y menos de 20". */
function bounded(
  tokens: readonly Token[],
  at: number,
  start: Introduction,
  first: WrittenAmount,
  options: AmountOptions,
): StatedAmount | undefined {
  const end = conclusionAt(tokens, first.next, isAmount(tokens, options));
  const bound = end.bound === "exact" ? start.bound : end.bound;
  const value = valueOf(first, first.power ?? 0);
  const alone: Found = {
    first,
    low: bound === "atMost" ? undefined : value,
    high: bound === "atLeast" ? undefined : value,
    single: bound === "exact",
    approximate: start.approximate,
    mark: first.mark,
  };
  const other = bound === "exact" ? undefined : otherBound(tokens, end.next, bound, options);
  const apart =
    other !== undefined && (countsTime(tokens, first, other.amount) || !sameKind(first, other.amount));
  if (other === undefined || apart) return stated(tokens, at, end.next, alone);
  const [low, high] = bound === "atLeast" ? boundsOf(first, other.amount) : boundsOf(other.amount, first);
  return stated(tokens, at, other.next, {
    ...alone,
    second: other.amount,
    low,
    high,
    mark: first.mark ?? other.amount.mark,
  });
}

function boundsOf(low: WrittenAmount, high: WrittenAmount): [low: number, high: number] {
  return valuesOf(low, high);
}

/** The bound of the other direction that is joined to one: "and below 1500", ", máx. 20". */
function otherBound(
  tokens: readonly Token[],
  at: number,
  bound: Bound,
  options: AmountOptions,
): { amount: WrittenAmount; next: number } | undefined {
  const sign = tokens[at];
  const behindSign = sign?.kind === "sign" && joiners.has(sign.text) ? at + 1 : at;
  const joined = phraseAt(andPhrases, tokens, behindSign)?.next ?? behindSign;
  const start = introductionAt(tokens, joined);
  const amount = start.next === joined && joined === at ? undefined : amountAt(tokens, start.next, options);
  if (amount === undefined) return undefined;
  const end = conclusionAt(tokens, amount.next, isAmount(tokens, options));
  const opposite = bound === "atLeast" ? "atMost" : "atLeast";
  const said = end.bound === "exact" ? start.bound : end.bound;
  return said === opposite ? { amount, next: end.next } : undefined;
}
