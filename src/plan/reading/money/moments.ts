import { anyMoneyWord } from "../../../lexicon/money.ts";
import { anyOf, fromEach } from "../../../lexicon/language.ts";
import { otherWithin, time } from "../../../lexicon/time.ts";
import { fold, singleLine } from "../fold.ts";
import { remembered } from "../remembered.ts";
import { withFigureBehind } from "../time/words.ts";

/** A stretch of time that a column, a row or a heading is for. */
export interface Moment {
  readonly unit: "year" | "half" | "quarter" | "month";
  /** As the plan writes it ("2026-Q1", "Y2"); absent where the text names no year that would fix it. */
  readonly when?: string;
}

const yearWord = String.raw`(?:fy|cy|ejercicio|ej\.?|exercicio|exerc?\.?|exercice|esercizio|geschaftsjahr|gj|jahr|annee|anno|fiscal year|budget year|${anyOf(time, (words) => words.units.year)})`;
const calendarYear = new RegExp(
  String.raw`^(?:${yearWord}\s*)?((?:19|20)\d{2})(?:\s?[/–-]\s?(?:\d{4}|\d{2}))?$`,
);
const shortFiscal = /^fy\s?'?(\d{2})(?:\s?[/–-]\s?\d{2})?$/;
const planYear = new RegExp(String.raw`^(?:${yearWord}|y|yr)\s*([1-9]\d?)$`);
const planMonth = new RegExp(String.raw`^(?:${anyOf(time, (words) => words.units.month)}|m)\s*([1-9]\d?)$`);
const quarterWord = String.raw`(?:q|t|${anyOf(time, (words) => words.units.quarter)})`;
const halfWord = String.raw`(?:h|s|${anyOf(time, (words) => words.units.half)})`;
const year = String.raw`(?:(?:\s*(?:de|del|of|do|da|-|/|')\s*|\s*)(?:fy\s?'?)?((?:20)?\d{2}))?`;
const quarter = new RegExp(
  String.raw`^(?:${quarterWord}\s*([1-4])|([1-4])\s?(?:[º°o]|er|do|ro|to|st|nd|rd|th)?\s*${quarterWord})${year}$`,
);
const half = new RegExp(
  String.raw`^(?:${halfWord}\s*([12])|([12])\s?(?:[º°o]|er|do|da|ro|st|nd)?\s*${halfWord})${year}$`,
);
const yearAhead = String.raw`^((?:19|20)\d{2})\s*[-/]?\s*`;
const monthName = new RegExp(
  String.raw`^(${fromEach(time, ({ months }) => months.flat()).join("|")})\.?${year}$`,
);
/** Forms that say all of their time, with how the plan writes it; the first that fits counts. */
const forms: readonly (readonly [Moment["unit"], RegExp, string])[] = [
  ["year", calendarYear, "$1"],
  ["year", shortFiscal, "20$1"],
  ["year", planYear, "Y$1"],
  ["quarter", new RegExp(`${yearAhead}[qt]([1-4])$`), "$1-Q$2"],
  ["half", new RegExp(`${yearAhead}[hs]([12])$`), "$1-H$2"],
  ["month", new RegExp(`${yearAhead}(0[1-9]|1[0-2])$`), "$1-$2"],
  ["month", /^(0[1-9]|1[0-2])\s?\/\s?(20\d{2})$/, "$2-$1"],
  ["month", /^([1-9])\s?\/\s?(20\d{2})$/, "$2-0$1"],
  ["month", planMonth, "M$1"],
];
/** Most texts are none of them, which one pattern tells as well as nine. */
const anyMoment = new RegExp(
  [...forms.map(([, pattern]) => pattern), quarter, half, monthName].map(({ source }) => source).join("|"),
);
const ordinals = fromEach(time, ({ ordinals: words }) =>
  words.map((word, index) => [new RegExp(String.raw`^(?:${word})\s+(\p{L}+)(.*)$`, "u"), index + 1] as const),
);
const anyOrdinal = new RegExp(`^(?:${fromEach(time, ({ ordinals: words }) => words).join("|")})\\s`);
const longest = 40;
/** Every moment begins with a letter or a figure, and amounts mostly with their sign. */
const beginsNoMoment = /^[$€£(+~<>–-]/;

/** The time that a text names and nothing else, an amount or a remark in parentheses apart. */
export function readMoment(text: string, inYear?: number): Moment | undefined {
  if (beginsNoMoment.test(text)) return undefined;
  return inYear === undefined ? momentAlone(text) : momentIn(text, inYear);
}

const momentAlone = remembered((text) => momentIn(text, undefined));

function momentIn(text: string, inYear: number | undefined): Moment | undefined {
  const plain = singleLine(text)
    .replace(/\s*\([^()]*\)$/, "")
    .replace(/[:.]$/, "");
  if (plain === "" || plain.length > longest) return undefined;
  const folded = withoutOrdinal(fold(plain));
  if (!anyMoment.test(folded)) return undefined;
  for (const [unit, pattern, when] of forms)
    if (pattern.test(folded)) return { unit, when: folded.replace(pattern, when) };
  return readPart(folded, inYear);
}

/** A part of a year, whose year may stand behind it or around it. */
function readPart(folded: string, inYear: number | undefined): Moment {
  if (quarter.test(folded)) {
    const of = yearBehind(folded, quarter, "$3") ?? inYear;
    const when = folded.replace(quarter, "Q$1$2");
    return { unit: "quarter", when: of === undefined ? when : `${of}-${when}` };
  }
  if (half.test(folded)) {
    const of = yearBehind(folded, half, "$3") ?? inYear;
    return { unit: "half", ...(of === undefined ? {} : { when: folded.replace(half, `${of}-H$1$2`) }) };
  }
  const of = yearBehind(folded, monthName, "$2") ?? inYear;
  const month = String(monthNumber(folded.replace(monthName, "$1"))).padStart(2, "0");
  return { unit: "month", ...(of === undefined ? {} : { when: `${of}-${month}` }) };
}

/** A year of two figures is one of this century. */
function yearBehind(folded: string, pattern: RegExp, group: string): number | undefined {
  const text = folded.replace(pattern, group);
  if (text === "") return undefined;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

const monthPatterns = Array.from({ length: 12 }, (_, index) => {
  return new RegExp(
    `^(?:${fromEach(time, ({ months }) => months.slice(index, index + 1).flat()).join("|")})$`,
  );
});

function monthNumber(folded: string): number {
  return monthPatterns.findIndex((pattern) => pattern.test(folded)) + 1;
}

/** "primer trimestre" and "1.er trimestre" as "trimestre 1", "first year" as "year 1". */
function withoutOrdinal(words: string): string {
  const folded = withFigureBehind(words);
  if (!anyOrdinal.test(folded)) return folded;
  const said = ordinals.find(([pattern]) => pattern.test(folded));
  return said === undefined ? folded : folded.replace(said[0], `$1 ${said[1]}$2`);
}

/** The time that what lasts from one to another falls in: they are the same, or of one year; else it is not known. */
export function momentHolding(moments: readonly Moment[]): Moment | undefined {
  const times = new Set(moments.map(({ when }) => when));
  const [first] = moments;
  if (times.size === 1) return first;
  const years = new Set([...times].map((when) => /^\d{4}/.exec(when ?? "")?.[0]));
  const [year] = years;
  return years.size === 1 && year !== undefined ? { unit: "year", when: year } : undefined;
}

const revision = new RegExp(String.raw`(?<!\p{L})${anyMoneyWord((of) => of.revision)}(?!\p{L})`, "u");
const mostWords = 14;
const longestMoment = 5;

/**
 * The one quarter, half year or month that a text names among other words ("Budget for Q3", "Gastos del tercer
 * trimestre de 2026"). "Budget 2026, Q3 revision" says when it was revised, not what it is for.
 */
export const momentWithin: (text: string, inYear: number | undefined) => Moment | undefined = (
  text,
  inYear,
) => {
  if (!/[qthsm]\s?\d|\d\s?[qthsmº°ªa-z]|\p{L}{3}/iu.test(text) || revision.test(fold(text))) return undefined;
  const words = singleLine(text)
    .split(/[\s,;:()[\]]+/u)
    .filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length > mostWords) return undefined;
  let found: Moment | undefined;
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(longestMoment, words.length - at); length > 0; length--) {
      const moment = shortMoment(words.slice(at, at + length), words[at - 1], inYear);
      if (moment === undefined) continue;
      if (found !== undefined && found.when !== moment.when) return undefined;
      found = moment;
      at += length - 1;
      break;
    }
  }
  return found;
};

/** A time shorter than a year. A month's name is one only behind a word that leads over to it, or with its year. */
function shortMoment(
  words: readonly string[],
  before: string | undefined,
  inYear: number | undefined,
): Moment | undefined {
  const text = words.join(" ");
  const moment = readMoment(text, inYear);
  if (moment === undefined || moment.unit === "year") return undefined;
  const leads = before !== undefined && leadsToMonth.test(fold(before));
  return moment.unit === "month" && !leads && !/\d/.test(text) ? undefined : moment;
}

const leadsToMonth = new RegExp(
  `^(?:${[...fromEach(time, (words) => [...words.within, ...words.of]), ...otherWithin].join("|")})$`,
);

/** The calendar years that a text names anywhere. */
export function yearsIn(text: string): ReadonlySet<number> {
  const found = text.matchAll(/(?<![\p{L}\d.,/$€£-])(?:19|20)\d{2}(?![\d.,]?\d|[/–-]\d)/gu);
  return new Set([...found].map(([year]) => Number(year)));
}

/** The one calendar year that a text names anywhere, or undefined when it names none or several. */
export function yearIn(text: string): number | undefined {
  const years = yearsIn(text);
  const [only] = years;
  return years.size === 1 ? only : undefined;
}
