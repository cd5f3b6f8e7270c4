// Over 150 lines: one family of Excel's functions, one entry each.
import { toMatrix } from "../evaluation/reading.ts";
import {
  finite,
  notAvailable,
  numberOfText,
  toNumber,
  toText,
  valueError,
  type Operand,
} from "../values/index.ts";
import { wildcard } from "./criteria.ts";
import { arrayText, valueText } from "./information.ts";
import { round } from "./rounding.ts";
import { pure, reading, type CallSite, type FunctionTable } from "./rule.ts";

const longest = 32_767;

const limited = (text: string): string => {
  if (text.length > longest) throw valueError;
  return text;
};

const length = (given: number): number => {
  const whole = Math.trunc(given);
  if (whole < 0) throw valueError;
  return whole;
};

function middle(text: string, startGiven: number, count: number): string {
  const start = Math.trunc(startGiven);
  if (start < 1) throw valueError;
  return text.slice(start - 1, start - 1 + length(count));
}

function find(sought: string, text: string, startGiven = 1): number {
  const start = Math.trunc(startGiven);
  if (start < 1 || start > text.length + 1) throw valueError;
  const at = text.indexOf(sought, start - 1);
  if (at < 0) throw valueError;
  return at + 1;
}

/** SEARCH: without regard to case, with patterns. */
function search(sought: string, text: string, startGiven = 1): number {
  const start = Math.trunc(startGiven);
  if (start < 1 || start > text.length + 1) throw valueError;
  const pattern = new RegExp(wildcard(sought).source.slice(1, -1), "i");
  const at = text.slice(start - 1).search(pattern);
  if (at < 0) throw valueError;
  return at + start;
}

function substitute(text: string, from: string, to: string, whichGiven?: number): string {
  if (from === "") return text;
  if (whichGiven === undefined) return limited(text.split(from).join(to));
  const which = Math.trunc(whichGiven);
  if (which < 1) throw valueError;
  let at = -1;
  for (let count = 0; count < which; count++) {
    at = text.indexOf(from, at < 0 ? 0 : at + from.length);
    if (at < 0) return text;
  }
  return text.slice(0, at) + to + text.slice(at + from.length);
}

/** Each letter after what is no letter is a capital, all others are small. */
const proper = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|\P{L})(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());

/** Joined with separators in turn. */
function joined(
  site: CallSite,
  operands: readonly Operand[],
  separators: readonly string[] = [],
  skipEmpty = false,
): string {
  const parts: string[] = [];
  for (const operand of operands)
    for (const value of toMatrix(operand, site.machine).cells) {
      const text = toText(value);
      if (!(skipEmpty && text === "")) parts.push(text);
    }
  if (separators.length < 2) return limited(parts.join(separators[0] ?? ""));
  const between = (at: number): string => separators[(at - 1) % separators.length] ?? "";
  return limited(parts.map((part, at) => (at === 0 ? part : between(at) + part)).join(""));
}

function isStrict(format: number): boolean {
  const kind = Math.trunc(format);
  if (kind !== 0 && kind !== 1) throw valueError;
  return kind === 1;
}

/** Windows' characters 128 to 159; others are those of Latin-1. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function character(number: number): string {
  const code = Math.trunc(number);
  if (code < 1 || code > 255) throw valueError;
  return code >= 128 && code < 160 ? windows.charAt(code - 128) : String.fromCharCode(code);
}

function code(text: string): number {
  if (text === "") throw valueError;
  const first = text.charCodeAt(0);
  const at = windows.indexOf(text.charAt(0));
  return at >= 0 ? 128 + at : first < 256 ? first : 63;
}

function unicodeCharacter(number: number): string {
  const point = Math.trunc(number);
  if (point < 1 || point > 0x10ffff) throw valueError;
  if (point >= 0xd800 && point <= 0xdfff) throw notAvailable;
  if (point === 0xfffe || point === 0xffff) throw notAvailable;
  return String.fromCodePoint(point);
}

function fixed(number: number, digitsGiven = 2, plain = false): string {
  const digits = Math.trunc(digitsGiven);
  if (digits > 127) throw valueError;
  const value = round(number, digits);
  const text = Math.abs(value).toFixed(Math.max(0, Math.min(100, digits)));
  const [whole = "", fraction] = text.split(".");
  const grouped = plain ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** NUMBERVALUE: a text with the separators that are stated. */
function numberValue(text: string, decimal = ".", group = ","): number {
  const [point, comma] = [decimal.charAt(0), group.charAt(0)];
  if (decimal === "" || group === "") throw valueError;
  let plain = text.replace(/\s/g, "");
  if (plain === "") return 0;
  const at = plain.indexOf(point);
  if (at >= 0 && plain.indexOf(comma, at) >= 0) throw valueError;
  plain = plain.split(comma).join("");
  if (plain.split(point).length > 2) throw valueError;
  const percents = /%*$/.exec(plain)?.[0].length ?? 0;
  const number = numberOfText(plain.slice(0, plain.length - percents).replace(point, "."), 1900);
  if (number === undefined) throw valueError;
  return finite(number / 100 ** percents);
}

const plainTextFunctions: FunctionTable = {
  LEN: pure("t", (text) => text.length),
  LEFT: pure("t n?", (text, count = 1) => text.slice(0, length(count))),
  RIGHT: pure("t n?", (text, count = 1) => (length(count) === 0 ? "" : text.slice(-length(count)))),
  MID: pure("t n n", middle),
  UPPER: pure("t", (text) => text.toUpperCase()),
  LOWER: pure("t", (text) => text.toLowerCase()),
  PROPER: pure("t", proper),
  TRIM: pure("t", (text) => text.replace(/^ +| +$/g, "").replace(/ +/g, " ")),
  CLEAN: pure("t", (text) => [...text].filter((sign) => sign.charCodeAt(0) >= 32).join("")),
  FIND: pure("t t n?", find),
  SEARCH: pure("t t n?", search),
  SUBSTITUTE: pure("t t t n?", substitute),
  REPLACE: pure("t n n t", (text, start, count, by) => {
    if (Math.trunc(start) < 1) throw valueError;
    const from = Math.trunc(start) - 1;
    return limited(text.slice(0, from) + by + text.slice(from + length(count)));
  }),
  REPT: pure("t n", (text, times) => {
    const count = length(times);
    if (count * text.length > longest) throw valueError;
    return text.repeat(count);
  }),
  CONCATENATE: pure("t+", (...texts) => limited(texts.join(""))),
  CONCAT: reading("r+", (site, ...operands) => joined(site, operands)),
  TEXTJOIN: reading("r b r+", (site, separators, skipEmpty, ...operands) =>
    joined(site, operands, toMatrix(separators, site.machine).cells.map(toText), skipEmpty),
  ),
  ARRAYTOTEXT: reading("r n~", (site, array, format = 0) =>
    limited(arrayText(site, array, isStrict(format), toText)),
  ),
  VALUETOTEXT: pure("e n~", (value, format = 0) => limited(valueText(value, isStrict(format), toText))),
  EXACT: pure("t t", (a, b) => a === b),
  CHAR: pure("n", character),
  CODE: pure("t", code),
  UNICHAR: pure("n", unicodeCharacter),
  UNICODE: pure("t", (text) => {
    const point = text.codePointAt(0);
    if (point === undefined) throw valueError;
    return point;
  }),
  VALUE: reading("v", ({ machine }, value) => {
    if (typeof value === "boolean") throw valueError;
    return toNumber(value, machine.system);
  }),
  NUMBERVALUE: pure("t t~ t~", numberValue),
  FIXED: pure("n n? b?", fixed),
};

/** Where every sign is one byte, as in English, these are the same. */
const byBytes = ["FIND", "LEFT", "LEN", "MID", "REPLACE", "RIGHT", "SEARCH"];

export const textFunctions: FunctionTable = {
  ...plainTextFunctions,
  ...Object.fromEntries(
    Object.entries(plainTextFunctions).flatMap(([name, rule]) =>
      byBytes.includes(name) ? [[`${name}B`, rule] as const] : [],
    ),
  ),
};
