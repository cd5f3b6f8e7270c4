import { locales } from "../../i18n/locale.ts";
import type { SheetContext } from "../context.ts";

/** The number formats of a workbook: negative in parentheses, nothing as a dash. */
export interface NumberFormats {
  /** Money at the scale of the workbook. */
  readonly amount: string;
  readonly count: string;
  /** A count in which 0 is an answer like any other. */
  readonly whole: string;
  readonly percent: string;
  /** A date, or the month of the plan while no start is given. */
  readonly dateOrMonth: string;
  /** The same for the head of a timeline, where every character counts. */
  readonly monthHead: string;
  readonly date: string;
  readonly decimal: string;
  /** With the decimals that the number has. */
  readonly plain: string;
}

const accounting = (digits: string, ending = ""): string => `${digits}${ending}_);(${digits}${ending});"–"_)`;

/** Month and year: a timeline has room for five characters a column. */
const monthAndYear = "mm/yy";
/** Smaller numbers are months of the plan: as a date the number would lie before 1928. */
const monthLimit = 10000;

export function numberFormats({ scale, language }: SheetContext): NumberFormats {
  const date = `${locales[language].dateFormat}_)`;
  const amount = { 1: "#,##0", 1000: "#,##0.0,", 1000000: "#,##0.0,," }[scale];
  return {
    amount: accounting(amount),
    count: accounting("#,##0"),
    whole: "#,##0_)",
    percent: `0.0%_);(0.0%);0.0%_)`,
    dateOrMonth: `[<${monthLimit}]"M"0_);${date}`,
    monthHead: `[<${monthLimit}]"M"0;${monthAndYear}`,
    date,
    // An optional decimal would leave its point behind a whole number; General has none, but no thousands either.
    plain: "[>=1000]#,##0_);General_)",
    decimal: accounting("#,##0.0"),
  };
}

/** What a format says of the length of its numbers. */
interface Shown {
  readonly isDate: boolean;
  readonly isGeneral: boolean;
  readonly percent: boolean;
  readonly grouped: boolean;
  readonly commas: number;
  readonly decimals: number;
}

/** By format, of which a workbook has few: each of its numbers is measured. */
const known = new Map<string, Shown>();

function shownIn(format: string): Shown {
  let shown = known.get(format);
  if (shown === undefined) {
    shown = {
      isDate: /[dm]+[ /]?[my]/.test(format),
      isGeneral: format.includes("General"),
      percent: format.includes("%"),
      grouped: format.includes("#,#"),
      commas: /[0#](,+)(?=[_;)]|$)/.exec(format)?.[1]?.length ?? 0,
      decimals: /\.([0#]+)/.exec(format)?.[1]?.length ?? 0,
    };
    known.set(format, shown);
  }
  return shown;
}

/** How many characters a number takes in a format of this file. */
export function shownLength(value: number, format: string): number {
  const { isDate, isGeneral, percent, grouped, commas, decimals } = shownIn(format);
  if (isDate) return 11;
  if (isGeneral && value < 1000) return Math.min(10, String(value).length) + 2;
  const shown = Math.abs(value * (percent ? 100 : 1)) / 1000 ** commas;
  const whole = Math.max(1, Math.floor(Math.log10(Math.max(shown, 1))) + 1);
  const separators = grouped ? Math.floor((whole - 1) / 3) : 0;
  return whole + separators + (decimals > 0 ? decimals + 1 : 0) + (percent ? 1 : 0) + 2;
}
