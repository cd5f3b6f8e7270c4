import { toNumber, valueError } from "../values/index.ts";
import type { CellValue } from "../workbook/index.ts";
import { pure, type FunctionTable } from "./rule.ts";

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

const signs = ["M", "D", "C", "L", "X", "V", "I"] as const;

/** The larger the form, the farther apart may be a sign and the greater one that it is deducted from. */
function roman(number: number, formGiven: number): string {
  const form = Math.trunc(formGiven);
  let rest = Math.trunc(number);
  if (rest < 0 || rest > 3999 || form < 0 || form > 4) throw valueError;
  let text = "";
  for (let decade = 0; decade < signs.length; decade += 2) {
    let at = decade;
    const digit = Math.floor(rest / valueAt(at));
    if (digit % 5 === 4) {
      const greater = digit === 4 ? at - 1 : at - 2;
      for (let steps = 0; steps < form && at < signs.length - 1; steps++) {
        if (valueAt(greater) - valueAt(at + 1) > rest) break;
        at++;
      }
      text += signAt(at) + signAt(greater);
      rest += valueAt(at) - valueAt(greater);
    } else {
      if (digit > 4) text += signAt(at - 1);
      text += signAt(at).repeat(digit % 5);
      rest %= valueAt(at);
    }
  }
  return text;
}

const signAt = (at: number): string => signs[at] ?? "";
const valueAt = (at: number): number => values[signAt(at)] ?? 0;

/** Any text of the seven signs: a smaller one before a greater one is deducted. */
function arabic(text: string): number {
  const signs = text.trim().toUpperCase();
  if (signs.length > 255) throw valueError;
  const negative = signs.startsWith("-");
  let sum = 0;
  let before = 0;
  for (const sign of [...(negative ? signs.slice(1) : signs)].reverse()) {
    const value = values[sign];
    if (value === undefined) throw valueError;
    sum += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return negative ? -sum || 0 : sum;
}

/** TRUE is the classic form, FALSE the simplest. */
const formOf = (form: CellValue): number =>
  typeof form === "boolean" ? (form ? 0 : 4) : toNumber(form, 1900);

export const romanFunctions: FunctionTable = {
  ROMAN: pure("n e~", (number, form) => roman(number, formOf(form ?? null))),
  ARABIC: pure("t", arabic),
};
