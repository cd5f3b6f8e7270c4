import { FormulaRefusal } from "../formula/refusal.ts";
import type { DateSystem } from "./dateSerial.ts";
import { valueError } from "./errors.ts";
import { monthOf, numberOfText } from "./textNumber.ts";

/** A number with more around it than `numberOfText` takes: "1,00", "£5", "5-", "% 5". */
const nearlyNumber =
  /^[-+(\s]*[$€£¥%]?[-+(\s]*(?:\d[\d,]*(?:\.\d*)?|\.\d+)(?:E[-+]?\d+)?\s*[$€£¥%]*\s*\)?[-+]?$/i;
/** Two numbers: a day of this year, or a month of a year. */
const twoNumbers = /^(\d{1,4})\s*[-/.]\s*(\d{1,4})$/;
/** A year of one digit or three. */
const oddYear = /^(\d{1,2})([-/])(\d{1,2})\2(?:\d|\d{3})$/;
const dayAndMonth = /^(\d{1,2})[-/., ]*([a-z]{3,9})\.?$/i;
const monthAndDay = /^([a-z]{3,9})\.?[-/., ]*(\d{1,4})$/i;
/** Minutes or seconds beyond 59, minutes and seconds with a fraction. */
const oddClock = /^\d{1,4}:\d{1,2}(?::\d{1,2})?(?:\.\d+)?$/;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? +(.+)$/i;
const withClock = /^(.+?)[ T]+\d{1,2}(?::[\d:.]+)?(?: ?[AP]M?)?$/i;

const isMonth = (digits = ""): boolean => digits.length < 3 && Number(digits) >= 1 && Number(digits) <= 12;

/**
 * Whether Excel may read a text that is no number here as one: "5-Jul" is a day of the year in which it is read, and of
 * others it is nowhere written down what Excel makes of them. Such a text is neither a number nor certainly #VALUE!.
 */
function isDoubtful(text: string, system: DateSystem): boolean {
  if (nearlyNumber.test(text)) return true;
  const two = twoNumbers.exec(text);
  if (two !== null) return isMonth(two[1]) || isMonth(two[2]);
  const odd = oddYear.exec(text);
  if (odd !== null) return isMonth(odd[1]) || isMonth(odd[3]);
  if (monthOf(dayAndMonth.exec(text)?.[2]) > 0 || monthOf(monthAndDay.exec(text)?.[1]) > 0) return true;
  if (oddClock.test(text)) return true;
  const inside = weekday.exec(text)?.[1] ?? withClock.exec(text)?.[1];
  return inside !== undefined && (numberOfText(inside, system) !== undefined || isDoubtful(inside, system));
}

/** Refuses a text that is no number here and might be one in Excel. */
export function refuseDoubtful(text: string, system: DateSystem): void {
  const trimmed = text.trim();
  if (/\d/.test(trimmed) && isDoubtful(trimmed, system))
    throw new FormulaRefusal("function", `VALUE("${trimmed}")`);
}

/** What a text that is no number here gives where a number is due: #VALUE!, unless Excel might read it. */
export function notNumber(text: string, system: DateSystem): never {
  refuseDoubtful(text, system);
  throw valueError;
}
