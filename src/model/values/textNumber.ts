import { daysInMonth, serialOf, type DateSystem } from "./dateSerial.ts";

const grouped =
  /^(\(?)([-+]?)\s*([$€]?)\s*([-+]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:E([-+]?\d{1,3}))?\s*€?\s*(%?)\s*(\)?)$/i;
const fraction = /^([-+]?)(?:(\d+) )?(\d{1,5})\/(\d{1,5})$/;
const clock = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?: ?(AM|PM|A|P))?$/i;
const hourOnly = /^(\d{1,2}) ?(AM|PM|A|P)$/i;

const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** The number that Excel in English takes a text for (numbers, percentages, money, dates, times); undefined for other text. */
export function numberOfText(text: string, system: DateSystem): number | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  // A date with blanks around it stays text.
  return (
    plainNumber(trimmed) ??
    mixedFraction(trimmed) ??
    (trimmed === text ? momentOfText(text, system) : undefined)
  );
}

function plainNumber(text: string): number | undefined {
  const parts = grouped.exec(text);
  if (parts === null) return undefined;
  const [, open, sign = "", , inner = "", whole = "", decimals = "", exponent, percent, close] = parts;
  if (whole === "" && decimals.length < 2) return undefined;
  if ((open === "") !== (close === "") || (open !== "" && sign + inner !== "")) return undefined;
  if (sign !== "" && inner !== "") return undefined;
  const value = Number(
    `${whole.replaceAll(",", "")}${decimals}${exponent === undefined ? "" : `e${exponent}`}`,
  );
  if (!Number.isFinite(value)) return undefined;
  const signed = sign === "-" || inner === "-" || open !== "" ? -value : value;
  return percent === "" ? signed : signed / 100;
}

function mixedFraction(text: string): number | undefined {
  const parts = fraction.exec(text);
  if (parts?.[2] === undefined) return undefined;
  const value = Number(parts[2]) + Number(parts[3]) / Number(parts[4]);
  return Number.isFinite(value) ? (parts[1] === "-" ? -value : value) : undefined;
}

/** A date, a time or both. */
export function momentOfText(text: string, system: DateSystem): number | undefined {
  const trimmed = text.trim();
  const time = timeOfText(trimmed);
  if (time !== undefined) return time;
  const day = dateOfText(trimmed, system);
  if (day !== undefined) return day;
  const split = /^(.+?)[ T]+(\d{1,2}(?::.*| ?[AP]M?))$/i.exec(trimmed);
  if (split === null) return undefined;
  const date = dateOfText(split[1] ?? "", system);
  const clockPart = timeOfText(split[2] ?? "");
  return date === undefined || clockPart === undefined ? undefined : date + clockPart;
}

/** A time of day as a part of a day. */
export function timeOfText(text: string): number | undefined {
  const alone = hourOnly.exec(text);
  const parts = clock.exec(text);
  if (alone === null && parts === null) return undefined;
  let hours = Number(alone?.[1] ?? parts?.[1]);
  const minutes = Number(parts?.[2] ?? 0);
  const seconds = Number(parts?.[3] ?? 0);
  const half = (alone?.[2] ?? parts?.[4])?.toUpperCase();
  if (half !== undefined) {
    if (hours > 12 || hours < (alone ? 1 : 0)) return undefined;
    hours = (hours % 12) + (half.startsWith("P") ? 12 : 0);
  }
  if (minutes > 59 || seconds >= 60 || hours > 9999) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** A date as Excel in English (United States) reads it: 2026-07-01, 7/1/2026, 1-Jul-2026, July 1, 2026, Jul 2026. */
export function dateOfText(text: string, system: DateSystem): number | undefined {
  let parts = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (parts !== null) return checked(Number(parts[1]), Number(parts[3]), Number(parts[4]), system);
  parts = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (parts !== null) return checked(fullYear(parts[4]), Number(parts[1]), Number(parts[3]), system);
  parts = /^(\d{1,2})[-/ ]([a-z]{3,9})[-/ ,]+(\d{4}|\d{2})$/i.exec(text);
  if (parts !== null) return checked(fullYear(parts[3]), monthOf(parts[2]), Number(parts[1]), system);
  parts = /^([a-z]{3,9})[-/ ]+(\d{1,2}), *(\d{4}|\d{2})$/i.exec(text);
  if (parts !== null) return checked(fullYear(parts[3]), monthOf(parts[1]), Number(parts[2]), system);
  parts = /^([a-z]{3,9})[-/ ](\d{4})$/i.exec(text);
  if (parts !== null) return checked(Number(parts[2]), monthOf(parts[1]), 1, system);
  return undefined;
}

/** Two digits are 1930 to 2029, as in Excel. */
const fullYear = (digits = ""): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

export const monthOf = (word = ""): number => {
  const lower = word.toLowerCase();
  return monthNames.findIndex((name) => name === lower || name.slice(0, 3) === lower) + 1;
};

function checked(year: number, month: number, day: number, system: DateSystem): number | undefined {
  const feb29 = system === 1900 && year === 1900 && month === 2 && day === 29;
  if (month < 1 || month > 12 || day < 1 || (day > daysInMonth(year, month) && !feb29)) return undefined;
  if (year < system || year > 9999) return undefined;
  return feb29 ? 60 : serialOf(year, month, day, system);
}
