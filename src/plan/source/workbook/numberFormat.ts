import { codesBySign, currencyOfCode } from "../../../lexicon/currencies.ts";

/** What a number format makes of a number. */
export interface NumberFormat {
  readonly kind: "number" | "percent" | "date" | "month" | "year" | "time";
  /** The currency that it shows, as it is written: "€", "US$", "EUR". */
  readonly currency?: string;
  /** Words that it shows before and behind: "6 months", "5x". Such a number is read with its words. */
  readonly before?: string;
  readonly after?: string;
}

/** Formats that Excel has without writing them into the file (ECMA-376, 18.8.30), as far as they are no plain numbers. */
const builtIn: Readonly<Record<number, string>> = {
  5: '"$"#,##0', 6: '"$"#,##0', 7: '"$"#,##0.00', 8: '"$"#,##0.00', 9: "0%", 10: "0.00%", 14: "m/d/yyyy",
  15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss",
  22: "m/d/yyyy h:mm", 27: "yyyy-m-d", 30: "m/d/yy", 31: "yyyy-m-d", 36: "yyyy-m-d", 42: '"$"#,##0',
  44: '"$"#,##0.00', 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 50: "yyyy-m-d", 57: "yyyy-m-d",
}; // prettier-ignore

export const formatCode = (id: number, own: ReadonlyMap<number, string>): string => own.get(id) ?? builtIn[id] ?? "General"; // prettier-ignore

/** Reads the section of a format code that a value falls under; its colours and conditions say nothing here. */
export function readFormat(code: string): NumberFormat {
  const { pattern, literals } = parted(firstSection(code));
  if (/general/i.test(pattern) || pattern.trim() === "@") return { kind: "number" };
  const letters = pattern.toLowerCase().replace(/am\/pm|a\/p/g, "h");
  if (/[ymdhs]/.test(letters.replace(/e[+-]/g, "")) && !/[#?]/.test(letters))
    return { kind: dateKind(letters) };
  const currency = currencyOf(pattern, literals);
  if (pattern.includes("%")) return { kind: "percent" };
  // A comma behind the digits divides what is shown by a thousand, with a "k" or "M" that the value does not have.
  const scaled = /[0#?],+(?:[^0#?]|$)/.test(pattern);
  const { before, after } = scaled ? {} : wordsOf(literals);
  return {
    kind: "number",
    ...(currency === undefined ? {} : { currency }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

interface Literal {
  readonly text: string;
  readonly behind: boolean;
}

/** The first section; those for negative numbers and zero show the same otherwise. */
function firstSection(code: string): string {
  let quoted = false;
  for (let at = 0; at < code.length; at++) {
    const sign = code.charAt(at);
    if (sign === '"') quoted = !quoted;
    else if (sign === "\\" || sign === "_" || sign === "*") at += 1;
    else if (sign === ";" && !quoted) return code.slice(0, at);
  }
  return code;
}

/** A section in its pattern ("[$€-407] #,##0" keeps the sign as a literal) and the words that it shows. */
function parted(section: string): { pattern: string; literals: Literal[] } {
  const literals: Literal[] = [];
  let pattern = "";
  const isBehind = (): boolean => /[0#?]/.test(pattern);
  const add = (text: string): void => {
    if (text.trim() !== "") literals.push({ text: text.trim(), behind: isBehind() });
  };
  for (let at = 0; at < section.length; at++) {
    const sign = section.charAt(at);
    if (sign === '"') {
      const end = section.indexOf('"', at + 1);
      add(section.slice(at + 1, end < 0 ? undefined : end));
      at = end < 0 ? section.length : end;
    } else if (sign === "\\") {
      add(section.charAt(at + 1));
      at += 1;
    } else if (sign === "_" || sign === "*") at += 1;
    else if (sign === "[") {
      const end = section.indexOf("]", at);
      const inside = section.slice(at + 1, end < 0 ? undefined : end);
      if (inside.startsWith("$")) add(inside.slice(1).split("-")[0] ?? "");
      else if (/^[hms]+$/i.test(inside)) pattern += inside;
      at = end < 0 ? section.length : end;
    } else {
      if (/\p{Sc}/u.test(sign)) add(sign);
      pattern += sign;
    }
  }
  return { pattern, literals };
}

function dateKind(letters: string): NumberFormat["kind"] {
  const hasDay = letters.includes("d");
  if (letters.includes("y") && !hasDay) return letters.includes("m") ? "month" : "year";
  if (hasDay || (letters.includes("m") && !/[hs]/.test(letters))) return "date";
  return "time";
}

function currencyOf(pattern: string, literals: readonly Literal[]): string | undefined {
  const shown = literals.find(({ text }) => isCurrency(text))?.text;
  return shown ?? /\p{Sc}/u.exec(pattern)?.[0];
}

const isCurrency = (text: string): boolean =>
  /^\p{Sc}$/u.test(text) || codesBySign.has(text) || currencyOfCode(text) !== undefined;

function wordsOf(literals: readonly Literal[]): { before?: string; after?: string } {
  const words = literals.filter(({ text }) => !isCurrency(text) && /[\p{L}\p{N}<>≤≥~%‰]/u.test(text));
  const of = (behind: boolean): string =>
    words.filter((word) => word.behind === behind).map(({ text }) => text).join(" "); // prettier-ignore
  const before = of(false);
  const after = of(true);
  return { ...(before === "" ? {} : { before }), ...(after === "" ? {} : { after }) };
}
