import { figureText } from "../figureText.ts";
import type { CellValue, Run } from "../tree.ts";
import type { CellStyle } from "./styles.ts";

/** A date is a count of days, from the last day of 1899 or the first of 1904. */
export interface DateSystem {
  readonly from1904: boolean;
}

const daysTo1904 = 1462;
const dayMilliseconds = 86_400_000;
/** The last serial before Excel's 29 February 1900, which was none. */
const lastBeforeLeap = 60;
const lastSerial = 2_958_466;
const plainInteger = /^(?:General|0)$/i;

/** The text of a number as its style shows it, written so that it reads alike in every language, and its value. */
export function numberCell(
  value: number,
  { format, code }: CellStyle,
  dates: DateSystem,
): { text: string; value?: CellValue } {
  switch (format.kind) {
    case "percent":
      return { text: `${figureText(value * 100)}%`, value: { kind: "percent", value, format: code } };
    case "date":
    case "month":
    case "year":
    case "time": {
      const serial = value + (dates.from1904 ? daysTo1904 : 0);
      const text = dateText(serial, format.kind);
      if (text === undefined) return { text: figureText(value), value: { kind: "number", value } };
      return { text, value: { kind: "date", value: serial, format: code } };
    }
    case "number": {
      const { currency, before, after } = format;
      const figure = figureText(value);
      const money = currency === undefined ? figure : signed(figure, currency);
      const words = [before, money, after].filter((word) => word !== undefined).join(before === undefined && after?.length === 1 ? "" : " "); // prettier-ignore
      // Figures with words are read with them ("2.5M"), and a year is a year.
      const bare = before === undefined && after === undefined && !isYear(value, code);
      return bare ? { text: words, value: { kind: "number", value, format: code } } : { text: words };
    }
  }
}

/** A sign stands before its figure and a code behind, as every language reads both. */
function signed(figure: string, currency: string): string {
  if (/^[A-Z]{3}$/.test(currency)) return `${figure} ${currency}`;
  return figure.startsWith("-") ? `-${currency}${figure.slice(1)}` : `${currency}${figure}`;
}

const isYear = (value: number, code: string): boolean =>
  Number.isInteger(value) && value >= 1900 && value <= 2100 && plainInteger.test(code);

function dateText(serial: number, kind: "date" | "month" | "year" | "time"): string | undefined {
  if (serial < 0 || serial >= lastSerial) return undefined;
  if (kind === "time" && serial < 1) {
    const minutes = Math.round(serial * 1440);
    return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  }
  if (kind === "time") return undefined;
  const days = Math.floor(serial);
  const date = new Date(Date.UTC(1899, 11, days < lastBeforeLeap ? 31 : 30) + days * dayMilliseconds);
  const written = date.toISOString();
  return written.slice(0, kind === "year" ? 4 : kind === "month" ? 7 : 10);
}

/** A text with what its cell's style says of all of it. */
export function styledRuns(runs: readonly Run[], { bold, struck }: CellStyle): Run[] {
  return runs.map((run) => ({
    ...run,
    ...(bold ? { bold } : {}),
    ...(struck ? { struck } : {}),
  }));
}
