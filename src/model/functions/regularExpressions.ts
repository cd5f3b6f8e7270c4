import { FormulaRefusal } from "../formula/index.ts";
import { notAvailable, valueError } from "../values/index.ts";
import { pure, type FunctionTable } from "./rule.ts";

/** Signs of the patterns of Excel (PCRE2) that mean the same here; others are refused. */
const foreign = /\\[AZzGKRXhHvVNQE]|\(\?(?![:=!]|<[=!]|<\w)|\[\[:|\+\+|\*\+|\?\+|\(\*/;

function pattern(text: string, ignoreCase: boolean): RegExp {
  if (foreign.test(text)) throw new FormulaRefusal("function", "patterns of this kind");
  try {
    return new RegExp(text, ignoreCase ? "giu" : "gu");
  } catch {
    throw new FormulaRefusal("function", "patterns of this kind");
  }
}

/** The first match; the forms that give several cells are refused, since Excel's shape of them is not held to a value. */
function extract(text: string, sought: string, mode: number, sensitivity: number): string {
  if (mode === 1 || mode === 2) throw new FormulaRefusal("function", "REGEXEXTRACT of several matches");
  if (mode !== 0) throw valueError;
  const [found] = text.match(pattern(sought, sensitivity === 1)) ?? [];
  if (found === undefined) throw notAvailable;
  return found;
}

/** All matches for 0, else the one of that number, from the end where it is negative. */
function replace(text: string, sought: string, by: string, which: number, sensitivity: number): string {
  // What stands for groups is the same here only where it is a number.
  if (/\$(?![1-9])|\\/.test(by)) throw new FormulaRefusal("function", "replacements of this kind");
  const expression = pattern(sought, sensitivity === 1);
  const occurrence = Math.trunc(which);
  if (occurrence === 0) return text.replace(expression, by);
  const found = [...text.matchAll(expression)];
  const match = found.at(occurrence > 0 ? occurrence - 1 : occurrence);
  if (match === undefined) return text;
  const replaced = by.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? "");
  return text.slice(0, match.index) + replaced + text.slice(match.index + match[0].length);
}

/** Signs that an address may hold; others that this leaves as they are would have to be held to Excel's. */
function encodeAddress(text: string): string {
  if (/[!'()*~]/.test(text)) throw new FormulaRefusal("function", "ENCODEURL of !, ', (, ), * or ~");
  try {
    return encodeURIComponent(text);
  } catch {
    throw valueError;
  }
}

export const regularExpressionFunctions: FunctionTable = {
  REGEXTEST: pure("t t n~", (text, sought, sensitivity = 0) => pattern(sought, sensitivity === 1).test(text)),
  REGEXEXTRACT: pure("t t n~ n~", (text, sought, mode = 0, sensitivity = 0) =>
    extract(text, sought, mode, sensitivity),
  ),
  REGEXREPLACE: pure("t t t n~ n~", (text, sought, by, which = 0, sensitivity = 0) =>
    replace(text, sought, by, which, sensitivity),
  ),
  ENCODEURL: pure("t", encodeAddress),
};
