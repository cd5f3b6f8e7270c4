import { parseRange, readAmounts } from "../../calc/index.ts";
import { amountPhrases } from "../../lexicon/amounts.ts";
import { anyOf } from "../../lexicon/language.ts";
import { wording } from "../../lexicon/wording.ts";
import type { Quantity } from "../plan.ts";
import { columnTopicsOf } from "./evidence/words.ts";
import { cleanName, fold, singleLine } from "./fold.ts";
import { comparisonAround } from "./measure/comparison.ts";
import { readSentence, type SentenceTarget } from "./measure/sentence.ts";
import { readPer } from "./per.ts";
import { allCaught, caught } from "./match.ts";
import { remembered } from "./remembered.ts";
import { unitOf } from "./quantityUnit.ts";

const outOf = /^(\d+(?:[.,]\d+)?)(\+?)\s*(?:\/|sobre|out of)\s*(?:5|10|20|100)(?![\d/])/;
const rank = /^(?:top|no\.?|n[º°o]\.?|#|numero|number)\s*(\d+)\s*(%?)(?![\d.,:])/;
const dataSize = /(\d)\s*(?:[kmgtp]b)\b/gi;
const yearAlone = /^(?:19|20)\d{2}(?![\d.,+%x])(?!\s*[a-z])/;
/** "99.999%" is an availability, not ninety-nine thousand percent. */
const nines = /\b99\.\d{3}\s*%/;
/** "Zero", "cero incidentes": none of what is counted. */
const none = /^(?:zero|cero|nil)(?:$|\s+\p{L}+(?:\s\p{L}+){0,2}$)/u;
const compound = /^\d[\d.,]*-\p{L}+\s.*\d\s?%/u;
const oneIn = /^(\d+)\s+(?:in|de cada|out of every)\s+([1-9]\d*)$/;
const toOne = /^([^\d:]{0,20}(?!1\s?:)\d+(?:[.,]\d+)?)\s?:\s?1(\+?)$/;
const moves = new RegExp(String.raw`(?<!\p{L})${anyOf(wording, (words) => words.moves)}(?!\p{L})`, "u");
const parenthesised = /\(([^()]*)\)\s*$/;

/**
 * What a target such as "50+ mercados", "<30 days" or "25-30% crecimiento mensual" says as a number,
 * or undefined when it says none. A figure counts at the start of the text, in parentheses at its end,
 * or where a currency, a percent sign or a multiple marks the only one.
 * Durations are in days, with months of 365/12 and years of 365.
 */
export const readQuantity: (text: string) => Quantity | undefined = remembered((text) => {
  // Behind a semicolon stand remarks: nested bullets, other columns of a table.
  const line = caught(/^[^;]*/.exec(singleLine(text)), 0);
  // A sign that damage has taken may have been "less than" as well as "more than".
  if (line.includes("\ufffd")) return undefined;
  const direct = readDirect(line);
  if (direct !== undefined) return direct;
  const aside = parenthesised.exec(line)?.[1];
  return aside === undefined || saysStart(aside) ? undefined : readDirect(aside);
});

/** "(baseline: 9,500)", "(now 410)": where something stands is not what it is to come to. */
function saysStart(aside: string): boolean {
  const topics = columnTopicsOf(caught(/^\P{N}*/u.exec(aside), 0).replace(/[\s:]+$/, ""));
  return topics.has("baseline") || topics.has("actual");
}

/** What a whole sentence sets as its target: "Raise income by 20%", "Load time below 200 ms". */
export const readSentenceTarget: (sentence: string) => SentenceTarget | undefined = remembered((sentence) =>
  readSentence(sentence, readDirect),
);

const readDirect: (text: string) => Quantity | undefined = remembered((text) => {
  const folded = fold(text);
  if (none.test(folded)) return { value: 0, unit: "count", comparison: "exactly" };
  // "8-minute response to 90% of calls": the first figure says what kind of thing it is.
  if (compound.test(folded)) return undefined;
  return (
    readRank(folded) ??
    readOutOf(folded) ??
    readShare(folded) ??
    readProportion(folded) ??
    readAmount(text, folded)
  );
});

function readRank(folded: string): Quantity | undefined {
  const found = rank.exec(folded);
  if (found === null) return undefined;
  const place = Number(found[1]);
  return found[2] === "%"
    ? { value: place / 100, unit: "percent", comparison: "atMost" }
    : { value: place, unit: "rank", comparison: "atMost" };
}

function readOutOf(folded: string): Quantity | undefined {
  const found = outOf.exec(folded);
  if (found === null) return undefined;
  const value = Number(caught(found, 1).replace(",", "."));
  const behind = comparisonAround("", folded.slice(found[0].length));
  return { value, unit: "score", comparison: found[2] === "+" ? "atLeast" : (behind ?? "exactly") };
}

/** "1 in 5" and "2 de cada 10". */
function readShare(folded: string): Quantity | undefined {
  const found = oneIn.exec(folded);
  if (found === null) return undefined;
  return { value: Number(found[1]) / Number(found[2]), unit: "percent", comparison: "exactly" };
}

/** "≥ 3:1": three to one, as a multiple. */
function readProportion(folded: string): Quantity | undefined {
  const found = toOne.exec(folded);
  if (found === null) return undefined;
  const range = parseRange(`${caught(found, 1)}x${caught(found, 2)}`);
  const value = range?.low ?? range?.high;
  if (range === undefined || value === undefined) return undefined;
  return { value, unit: "multiple", comparison: comparisonOf(range.low, range.high) };
}

function readAmount(text: string, folded: string): Quantity | undefined {
  if (yearAlone.test(folded)) return undefined;
  const moved = readMove(text);
  const range = moved ?? parseRange(text.replace(dataSize, "$1"), nines.test(folded) ? "." : undefined);
  if (range === undefined) return undefined;
  const { low, high } = range;
  const value = low ?? high;
  if (value === undefined) return undefined;
  const said = unitOf(folded);
  const { unit, factor } =
    moved?.inDays === true
      ? ({ unit: "duration", factor: 1 } as const)
      : said.unit === "count" && (moved?.isMoney ?? isMoney(text))
        ? ({ unit: "currency", factor: 1 } as const)
        : said;
  const per = unit === "duration" ? undefined : readPer(folded);
  const perText = per === undefined ? {} : { per };
  if (low === undefined || high === undefined || low === high) {
    const comparison = low === high ? (comparedBehind(folded) ?? "exactly") : comparisonOf(low, high);
    return { value: value * factor, unit, comparison, ...perText };
  }
  if (moved !== undefined) {
    return { value: high * factor, unit, comparison: high > low ? "atLeast" : "atMost", ...perText };
  }
  return { value: low * factor, upper: high * factor, unit, comparison: "between", ...perText };
}

interface Move {
  readonly low: number;
  readonly high: number;
  readonly isMoney: boolean;
  readonly inDays?: true;
}

const amountsOf = remembered((text) => readAmounts(text));

const rangeWords = new RegExp(
  String.raw`(?<!\p{L})${anyOf(wording, (words) => [...words.ranges, ...words.change])}(?!\p{L})`,
  "u",
);

/** "de 10 a 50 clientes", "reducir de 3M a 1M": where it stands now and where it is to come to. */
const readMove: (text: string) => Move | undefined = remembered((text) => {
  const { amounts, change } = amountsOf(text);
  const first = amounts[0];
  if (first === undefined || change?.from === change?.to)
    return change === undefined ? readFall(first) : undefined;
  if (change === undefined) return readFall(first);
  // What is said first is the target; a change further on tells of something else.
  if (first.start > change.end || first.end < change.start) return undefined;
  // "reducción de 30 a 40%" is a reduction by 30 to 40%.
  const lead = fold(text.slice(0, change.start)).trim();
  const ranges = first.comparison === "between" && change.within === undefined && change.by === undefined;
  const told = lead === "" || lead.endsWith(":") || moves.test(lead);
  if (ranges && !told && !isPlainMove(text.slice(change.start, change.end), lead, change)) return undefined;
  const units = unitsOfMove(text.slice(change.start), change);
  return units === undefined
    ? { low: change.from, high: change.to, isMoney: change.unit === "money" }
    : { low: change.from * units.from, high: change.to * units.to, isMoney: false, inDays: true };
});

/** "Churn 5% to 3%": a range that falls goes from where it stands to where it is to come. */
function readFall(first: ReturnType<typeof readAmounts>["amounts"][number] | undefined): Move | undefined {
  const { low, high, unit } = first ?? {};
  if (low === undefined || high === undefined || low <= high) return undefined;
  return { low, high, isMoney: unit === "money" };
}

/** "Win rate from 21% to 26%": each side with its own mark, behind a name that speaks of no range and of no change. */
function isPlainMove(said: string, lead: string, { from, to }: { from: number; to: number }): boolean {
  return from > to || (allCaught(said, /%|\p{Sc}/gu).length > 1 && !rangeWords.test(lead));
}

/** "from 3 days to 4 hours": each side in days, where the two are durations in different units. */
function unitsOfMove(
  text: string,
  change: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } | undefined {
  const sides = [...text.matchAll(/(\d[\d.,]*)\s*(\p{L}+)/gu)].slice(0, 2).map((found) => ({
    value: parseRange(caught(found, 1))?.low,
    ...unitOf(fold(found[0])),
  }));
  const [one, other] = sides;
  if (one?.unit !== "duration" || other?.unit !== "duration" || one.factor === other.factor) return undefined;
  const [from, to] = one.value === change.from ? [one, other] : [other, one];
  return from.value === change.from && to.value === change.to
    ? { from: from.factor, to: to.factor }
    : undefined;
}

/** What "de 10 a 50 clientes" starts from, undefined for other targets. */
export function readBaseline(text: string): number | undefined {
  const line = singleLine(text);
  const { low: from, inDays } = readMove(line) ?? {};
  if (from === undefined) return undefined;
  return inDays === true ? from : from * unitOf(fold(line)).factor;
}

/** "5 millones de euros": the name of a currency says so as well as its sign. */
const isMoney = (text: string): boolean => amountsOf(text).amounts[0]?.unit === "money";
/** "4,6 o superior", "8 minutos o menos": what is said behind the one figure. */
function comparedBehind(folded: string): Quantity["comparison"] | undefined {
  const found = /^\D*[\d.,]+/.exec(folded);
  if (found === null) return undefined;
  const behind = folded.slice(found[0].length);
  return /^\s?[a-z]{0,3}\+/.test(behind) ? "atLeast" : comparisonAround("", behind);
}

function comparisonOf(low: number | undefined, high: number | undefined): Quantity["comparison"] {
  if (high === undefined) return "atLeast";
  return low === undefined ? "atMost" : "exactly";
}

const comparedName = /^([^<>]*\p{L}[^<>]*?)\s*((?:[<>≤≥]=?|=)\s*[^\p{L}\d<>=]{0,3}\d.*)$/u;

/** "Churn < 5%" as the name of what is measured and its target; undefined for other names. */
export function splitTarget(name: string): { name: string; text: string } | undefined {
  const found = comparedName.exec(name);
  return found === null ? undefined : { name: cleanName(caught(found, 1)), text: caught(found, 2) };
}

const lowerIsBetter = new RegExp(
  String.raw`^\s*(?:[<≤]|(?:${amountPhrases("atMost").join("|")})(?!\p{L}))`,
  "u",
);

/**
 * Which way is better, where the text or its target says so: an upper limit, a rank or a target of
 * zero ask for less. "35%+ reducción" asks for a larger reduction, so nothing is turned round.
 */
export function readDirection(text: string, target: Quantity | undefined): "lower" | undefined {
  if (target === undefined) return undefined;
  if (target.comparison === "atMost" || target.unit === "rank") return "lower";
  if (target.value === 0 && target.comparison === "exactly") return "lower";
  return lowerIsBetter.test(fold(text)) ? "lower" : undefined;
}
