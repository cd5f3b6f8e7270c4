import { readCall } from "../../functions/index.ts";
import type { PaneLanguage } from "../../i18n/language.ts";
import type { Value } from "../../workbook/spec.ts";
import type { Separators } from "../common/excelPort.ts";
import { typedNumber } from "../common/typedNumber.ts";
import { englishArray, localFormula } from "./localFormula.ts";

export type Matrix = readonly (readonly (Value | null)[])[];

/** What stands in a field of the form: typed text, cells with their reference, or what only the cell calculates. */
export type Entered =
  | { readonly kind: "typed"; readonly text: string }
  | { readonly kind: "selection"; readonly address: string; readonly values: Matrix }
  | { readonly kind: "expression"; readonly text: string };

export const nothingEntered: Entered = { kind: "typed", text: "" };

/**
 * What it means: its text in the formula, and its value for the result in the pane. A reference that was
 * typed has no value here, since nothing was read from the workbook for it.
 */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly formula: string; readonly value: Value | Matrix }
  | { readonly kind: "reference"; readonly formula: string };

const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const sheetPrefix = String.raw`(?:'(?:[^']|'')+'!|[\p{Letter}_][\p{Letter}\p{Number}_.]*!)?`;
const reference = new RegExp(
  String.raw`^${sheetPrefix}(?:${cell}(?::${cell})?#?|[\p{Letter}_][\p{Letter}\p{Number}_.]*\[.*\])$`,
  "u",
);

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayOf1970 = 25_569;

/** Excel's serial number of "2027-03-01". */
function serialOf(text: string): number | undefined {
  if (!isoDate.test(text)) return undefined;
  const day = Date.parse(text);
  return Number.isNaN(day) ? undefined : day / 86_400_000 + dayOf1970;
}

/** Seven digits of free days, as PLANNED takes them; as a number they would be another weekend. */
const freeDays = /^0[01]{6}$/;

function scalarOf(text: string, language: PaneLanguage): Value {
  if (freeDays.test(text)) return text;
  const number = serialOf(text) ?? typedNumber(text, language);
  if (number !== undefined) return number;
  if (/^(true|verdadero)$/i.test(text)) return true;
  if (/^(false|falso)$/i.test(text)) return false;
  return text.replace(/^"(.*)"$/, "$1");
}

const literal = (value: Value): string =>
  typeof value === "string"
    ? `"${value.replaceAll('"', '""')}"`
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value);

/** A date alone is written as one, so that the formula can be read. */
function dateCall(text: string): string | undefined {
  const [, year, month, day] = isoDate.exec(text) ?? [];
  return year === undefined || serialOf(text) === undefined
    ? undefined
    : `DATE(${Number(year)},${Number(month)},${Number(day)})`;
}

/** A list is numbers or words with semicolons or line breaks between; commas where they are not decimal. */
function listOf(text: string, language: PaneLanguage): string[] {
  if (/[;\n]/.test(text)) return text.split(/[;\n]/);
  return language === "en" && /,\s|[^\d],|,(?!\d{3}(\D|$))/.test(text) ? text.split(",") : [text];
}

/** Several columns are an array as formulas write it: {1,2;3,4} has the rows 1, 2 and 3, 4 in English. */
function blockOf(text: string): Matrix | undefined {
  const [value] = text.startsWith("{") ? (readCall(`=PLAN.BLOCK(${text})`)?.parameters ?? []) : [];
  return Array.isArray(value) ? (value as Matrix) : undefined;
}

const asBlock = (rows: readonly (readonly unknown[])[]): string =>
  `{${rows.map((row) => row.map((cell) => literal((cell ?? "") as Value)).join(",")).join(";")}}`;

/** Formulas go to Excel in English notation whatever the pane speaks: commas, points, {a;b} for a column. */
export function argumentOf(
  entered: Entered,
  language: PaneLanguage,
  asText: boolean,
  separators?: Separators,
): Argument {
  if (entered.kind === "selection") return { kind: "value", formula: entered.address, value: entered.values };
  if (entered.kind === "expression") return { kind: "reference", formula: entered.text };
  const text = entered.text.trim();
  if (text === "") return { kind: "omitted" };
  if (reference.test(text)) return { kind: "reference", formula: text };
  if (asText) {
    const words = text.replace(/^"(.*)"$/s, "$1");
    return { kind: "value", formula: literal(words), value: words };
  }
  const array = englishArray(text, separators);
  const block = blockOf(array);
  if (block !== undefined) return { kind: "value", formula: array, value: block };
  const parts = listOf(text, language)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const values = parts.map((part) => scalarOf(part, language));
  const [first] = values;
  if (values.length === 1 && first !== undefined)
    return { kind: "value", formula: dateCall(text) ?? literal(first), value: first };
  return {
    kind: "value",
    formula: `{${values.map(literal).join(";")}}`,
    value: values.map((value) => [value]),
  };
}

/** The call: trailing omitted arguments fall away, those in the middle stay empty. */
export function formulaOf(name: string, given: readonly Argument[]): string {
  const texts = given.map((argument) => (argument.kind === "omitted" ? "" : argument.formula));
  while (texts.length > 0 && texts.at(-1) === "") texts.pop();
  return `=${name}(${texts.join(",")})`;
}

/** Numbers are typed as Excel's settings have them; where those are not known, as the pane's language does. */
export const typingLanguage = (separators: Separators | undefined, language: PaneLanguage): PaneLanguage =>
  separators === undefined ? language : separators.decimal === "," ? "es" : "en";

/** A constant of an example as somebody would have typed it. */
export function enteredFrom(value: unknown, language: PaneLanguage, separators?: Separators): Entered {
  const words = (entry: unknown): string =>
    typeof entry === "number"
      ? new Intl.NumberFormat(language, { maximumSignificantDigits: 15, useGrouping: false }).format(entry)
      : String(entry ?? "");
  const rows: readonly (readonly unknown[])[] = Array.isArray(value) ? value : [];
  if (rows.some((row) => row.length > 1))
    return { kind: "typed", text: localFormula(asBlock(rows), separators) };
  const text = Array.isArray(value) ? value.flat().map(words).join("; ") : words(value);
  return { kind: "typed", text };
}
