/** A date or a time as typed under the American settings, as Excel's serial number. */
export interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

const dayMonth = "d-mmm";
const monthYear = "mmm-yy";
const dayMonthYear = "d-mmm-yy";
const short = "m/d/yyyy";

interface Pattern {
  readonly pattern: RegExp;
  read(parts: readonly string[], year: number): TypedDate | undefined;
}

const patterns: readonly Pattern[] = [
  {
    pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
    read: ([year = "", month = "", day = ""]) => date(+year, +month, +day, short),
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/,
    read: ([month = "", day = "", year = ""]) => date(fullYear(year), +month, +day, short),
  },
  {
    // "3-5" and "1/2" are days of this year; where the second number is no day, it is a year.
    pattern: /^(\d{1,2})[-/](\d{1,2}|\d{4})$/,
    read: ([month = "", second = ""], year) =>
      date(year, +month, +second, dayMonth) ?? date(fullYear(second), +month, 1, monthYear),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})[- /]${monthName}$`, "i"),
    read: ([day = "", month = ""], year) => date(year, monthNumber(month), +day, dayMonth),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})[- /]${monthName}[- /,]+(\\d{4}|\\d{2})$`, "i"),
    read: ([day = "", month = "", year = ""]) => date(fullYear(year), monthNumber(month), +day, dayMonthYear),
  },
  {
    pattern: new RegExp(`^${monthName}[- /](\\d{1,2}|\\d{4})$`, "i"),
    read: ([month = "", second = ""], year) =>
      (second.length < 4 ? date(year, monthNumber(month), +second, dayMonth) : undefined) ??
      date(fullYear(second), monthNumber(month), 1, monthYear),
  },
  {
    pattern: new RegExp(`^${monthName} (\\d{1,2}),? (\\d{4})$`, "i"),
    read: ([month = "", day = "", year = ""]) => date(+year, monthNumber(month), +day, dayMonthYear),
  },
  {
    pattern: /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?: ?(am|pm))?$/i,
    read: ([hours = "", minutes = "", seconds, half]) => time(+hours, +minutes, seconds, half),
  },
];

export function typedDate(text: string, thisYear: number): TypedDate | undefined {
  for (const { pattern, read } of patterns) {
    const match = pattern.exec(text);
    const found = match === null ? undefined : read(match.slice(1), thisYear);
    if (found !== undefined) return found;
  }
  return undefined;
}

const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Two digits: 30 to 99 are of the twentieth century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const millisecondsPerDay = 86_400_000;
/** Serial 61 is 1 March 1900: before it Excel counts a 29 February that never was. */
const dayBeforeSerialOne = Date.UTC(1899, 11, 30);

function date(year: number, month: number, day: number, numberFormat: string): TypedDate | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) {
    return undefined;
  }
  const serial = (moment.getTime() - dayBeforeSerialOne) / millisecondsPerDay;
  return { serial: serial < 61 ? serial - 1 : serial, numberFormat };
}

function time(hours: number, minutes: number, seconds?: string, half?: string): TypedDate | undefined {
  if (half !== undefined && (hours < 1 || hours > 12)) return undefined;
  const afternoon = half?.toLowerCase() === "pm" ? 12 : 0;
  const hour = half === undefined ? hours : (hours % 12) + afternoon;
  const serial = (hour * 3600 + minutes * 60 + Number(seconds ?? 0)) / 86_400;
  const base = seconds === undefined ? "h:mm" : "h:mm:ss";
  if (half !== undefined) return { serial, numberFormat: `${base} AM/PM` };
  return { serial, numberFormat: hour > 23 ? "[h]:mm:ss" : base };
}
