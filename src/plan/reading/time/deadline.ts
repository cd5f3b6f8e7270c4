import { anyOf, fromEach } from "../../../lexicon/language.ts";
import { time } from "../../../lexicon/time.ts";
import { fold, singleLine } from "../fold.ts";
import { remembered } from "../remembered.ts";
import { caught } from "../match.ts";
import { orderedFigure } from "./words.ts";

/** A stretch of time as the plan keeps it ("2026", "2026-Q4", "2026-06-30", "M3"), and where it stands in the text. */
export interface FoundMoment {
  readonly moment: string;
  readonly start: number;
  readonly end: number;
}

const year = String.raw`((?:19|20)\d{2})(?![\d.,]*\s?[%x€$]|\d)`;
const months = [...Array(12).keys()].map(
  (month) =>
    `(?:${fromEach(time, (words) => words.months)
      .filter((_, index) => index % 12 === month)
      .flat()
      .join("|")})`,
);
const monthName = `(?:${months.join("|")})`;
const of = `(?:\\s+${anyOf(time, (words) => words.of)})?`;
const unit = (name: "year" | "half" | "quarter" | "month" | "week" | "day"): string =>
  anyOf(time, (words) => words.units[name]);

/** "3º", "3rd", "tercer": a number or a word of order, with the number that it is. */
const ordinals = fromEach(time, (words) =>
  words.ordinals.flatMap((word, at) => word.split("|").map((each) => [`${at + 1}`, each] as const)),
);
const ordinal = String.raw`(${orderedFigure}|${ordinals.map(([, word]) => word).join("|")})`;
const numberOf = (text: string): string =>
  /^[1-4]/.exec(text)?.[0] ?? ordinals.find(([, word]) => new RegExp(`^(?:${word})$`).test(text))?.[0] ?? "";
const halfOf = (text: string): string | undefined =>
  /^[12]$/.test(numberOf(text)) ? numberOf(text) : undefined;

/** "2026/27", "2026-2028": what is due in several years is due by the last. */
function lastYear(first: string, second: string): string | undefined {
  const year = Number(second.length === 2 ? `20${second}` : second);
  return year > Number(first) ? String(year) : undefined;
}

/** What the groups of a pattern hold; those that it has not are empty. */
type Groups = readonly [first: string, second: string, third: string];
type Reader = readonly [pattern: RegExp, read: (groups: Groups) => string | undefined];

const groupsOf = (found: RegExpExecArray): Groups => [caught(found, 1), caught(found, 2), caught(found, 3)];

const two = (text: string): string => text.padStart(2, "0");
const monthOf = (name: string): string =>
  two(String(months.findIndex((pattern) => new RegExp(`^${pattern}$`).test(name)) + 1));

const readers: readonly Reader[] = [
  [/^([yqmw])([1-9]\d{0,2})$/, ([letter, n]) => `${letter.toUpperCase()}${n}`],
  [/\b((?:19|20)\d{2})-h([12])\b/, ([y, h]) => `${y}-H${h}`],
  [/\b((?:19|20)\d{2})-(0[1-9]|1[0-2])-([0-2]\d|3[01])\b/, ([y, m, d]) => `${y}-${m}-${d}`],
  [
    /\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})\b/,
    ([a, b, y]) => {
      const [day, month] = Number(b) > 12 ? [b, a] : [a, b];
      return Number(month) > 12 || Number(day) > 31 ? undefined : `${y}-${two(month)}-${two(day)}`;
    },
  ],
  [
    new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?${of}\s+(${monthName})\.?(?:,|${of})?\s+${year}`),
    ([d, m, y]) => `${y}-${monthOf(m)}-${two(d)}`,
  ],
  [
    new RegExp(String.raw`\b(${monthName})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+${year}`),
    ([m, d, y]) => `${y}-${monthOf(m)}-${two(d)}`,
  ],
  [new RegExp(String.raw`\b(${monthName})\.?(?:,|${of})?\s+${year}`), ([m, y]) => `${y}-${monthOf(m)}`],
  [new RegExp(String.raw`\b(${monthName})\.?\s?[/-]\s?${year}`), ([m, y]) => `${y}-${monthOf(m)}`],
  [/\b((?:19|20)\d{2})-(0[1-9]|1[0-2])\b(?!-)/, ([y, m]) => `${y}-${m}`],
  [
    new RegExp(String.raw`\b(?:q|t|${unit("quarter")}\s*)\s?([1-4])(?:\s|,|-|/|${of})*${year}`),
    ([q, y]) => `${y}-Q${q}`,
  ],
  [
    new RegExp(String.raw`(?<![\p{L}\d.,])${ordinal}\s+${unit("quarter")}(?:\s|,|-|/|${of})*${year}`, "u"),
    ([q, y]) => `${y}-Q${numberOf(q)}`,
  ],
  [
    new RegExp(String.raw`(?<![\p{L}\d.,])${ordinal}\s+${unit("half")}(?:\s|,|-|/|${of})*${year}`, "u"),
    ([h, y]) => (halfOf(h) === undefined ? undefined : `${y}-H${halfOf(h)}`),
  ],
  [/\b([1-4])[qt]\s?((?:19|20)\d{2})\b/, ([q, y]) => `${y}-Q${q}`],
  [new RegExp(String.raw`\b${year}\s*[-/]?\s*(?:q|t)\s?([1-4])\b`), ([y, q]) => `${y}-Q${q}`],
  [new RegExp(String.raw`\b(?:h|s)\s?([12])(?:\s|,|-|/|${of})*${year}`), ([h, y]) => `${y}-H${h}`],
  [
    new RegExp(String.raw`\b${year}\s?[/–-]\s?((?:20)?\d{2})(?!\d)`),
    ([first, second]) => lastYear(first, second),
  ],
  [new RegExp(String.raw`\b${year}(?!\s?[/–-]\s?20\d{2})`), ([y]) => y],
  // A financial year is called by the year that it ends in.
  [/\bfy\s?['’]?(?:20)?(\d{2})\b/, ([y]) => `20${y}`],
  [new RegExp(String.raw`\b${unit("year")}\s?(\d{1,2})\b`), ([n]) => `Y${n}`],
  [/\b(?:q|t)([1-4])\b/, ([n]) => `Q${n}`],
  [new RegExp(String.raw`\b${unit("quarter")}\s?([1-4])\b`), ([n]) => `Q${n}`],
  [new RegExp(String.raw`\b${unit("month")}\s?(\d{1,2})\b`), ([n]) => `M${n}`],
  [new RegExp(String.raw`\b${unit("week")}\s?(\d{1,2})\b`), ([n]) => `W${n}`],
  [new RegExp(String.raw`\b${unit("day")}\s?(\d{1,3})\b`), ([n]) => `M${Math.ceil(Number(n) / 30)}`],
  [new RegExp(String.raw`\b(?:in|within|en|dentro de|em)\s(\d{1,2})\s${unit("year")}\b`), ([n]) => `Y${n}`],
  [new RegExp(String.raw`\b(?:in|within|en|dentro de|em)\s(\d{1,2})\s${unit("month")}\b`), ([n]) => `M${n}`],
  [new RegExp(String.raw`\b(\d{1,3})-${unit("day")}\b`), ([n]) => `M${Math.ceil(Number(n) / 30)}`],
];

const moment = /^(?:\d{4}(?:-(?:H[12]|Q[1-4]|(?:0[1-9]|1[0-2])(?:-\d{2})?))?|[YQMW][1-9]\d{0,2})$/;

/** The time that a text names as a date, or undefined. Only the first that is found counts. */
export const findMoment: (text: string) => FoundMoment | undefined = remembered((text) => {
  const folded = fold(singleLine(text));
  // Every way to name a time has a figure.
  if (!/\d/.test(folded)) return undefined;
  for (const [pattern, read] of readers) {
    const found = pattern.exec(folded);
    if (found === null) continue;
    const said = read(groupsOf(found));
    if (said !== undefined && moment.test(said)) {
      return { moment: said, start: found.index, end: found.index + found[0].length };
    }
  }
  return undefined;
});

const due =
  /(?:^|[\s,(–—-])(?:by|before|until|for|in|at|on|during|as of|no later than|due|antes d(?:e|el|o|a)|para|hasta|en|a|al|durante|ate|em|no)(?:\s(?:the|el|la|los|o))?(?:\s(?:end|beginning|start|middle|close|final(?:es)?|fin(?:es)?|cierre|principios|mediados|inicio|fim)(?:\s(?:of|de|del|do))?)?\s$/;
const parenthesis = /[([]\s?$/;

/** The date by which something is to be reached, where the text says "by", "in", "a finales de" or stands in parentheses. */
export function readDeadline(text: string): FoundMoment | undefined {
  const found = findMoment(text);
  if (found === undefined || /^[QMW]/.test(found.moment)) return undefined;
  const before = fold(singleLine(text)).slice(0, found.start);
  if (parenthesis.test(before)) {
    // "(2026: 18%)" says what it was then.
    const tells = /^\s*[:=]/.test(singleLine(text).slice(found.end));
    return tells ? undefined : { ...found, start: found.start - 1 };
  }
  const words = due.exec(before);
  return words === null ? undefined : { ...found, start: words.index };
}

const namedMonth = String.raw`(?:(?=\p{L}{4}|may(?!\p{L}))(${monthName})(?!\p{L}))`;
const daysOfMonth: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:dia|day)\s)?(\d{1,2})(?:st|nd|rd|th|[ºo])?${of}\s+${namedMonth}`,
    "u",
  ),
  new RegExp(String.raw`(?<!\p{L})${namedMonth}\s(\d{1,2})(?:st|nd|rd|th)?(?![\d.,]*[%\d])`, "u"),
  new RegExp(String.raw`(?<!\p{L})${namedMonth}`, "u"),
];

/** "By December", "até o dia 10 de maio": a month without its year, behind the words for a deadline. */
function monthDue(text: string): string | undefined {
  const folded = fold(singleLine(text));
  for (const pattern of daysOfMonth) {
    const found = pattern.exec(folded);
    if (found === null || !due.test(folded.slice(0, found.index))) continue;
    const said = found.slice(1).filter((part): part is string => part !== undefined);
    const day = said.find((part) => /^\d/.test(part));
    const month = monthOf(said.find((part) => !/^\d/.test(part)) ?? "");
    return day === undefined || Number(day) > 31 ? month : `${month}-${two(day)}`;
  }
  return undefined;
}

/** The date that a text is due by, with a month that names no year in the one year of what stands above. */
export function readDeadlineWithin(text: string, above: string | undefined): string | undefined {
  const stated = readDeadline(text)?.moment;
  const within = /^\d{4}/.exec(above ?? "")?.[0];
  if (stated !== undefined || within === undefined || /(?:19|20)\d{2}/.test(text)) return stated;
  const month = monthDue(text);
  return month === undefined ? undefined : `${within}-${month}`;
}

/** What a cell of dates says, where a month needs no word in front to be a date. */
export const readDateWithin = (cell: string, above: string | undefined): string | undefined =>
  cell === "" ? undefined : (findMoment(cell)?.moment ?? readDeadlineWithin(`by ${cell}`, above));

/** The text without the words that name its date. */
export function withoutMoment(text: string, { start, end }: FoundMoment): string {
  const line = singleLine(text);
  return singleLine(`${line.slice(0, start)} ${line.slice(end).replace(/^[)\]]/, "")}`)
    .replace(/^[\s,:–—-]+|[\s,:–—-]+$/g, "")
    .replace(/\s+([,.])/g, "$1");
}
