import type { CellValue } from "../../model/model.ts";
import { typedDate } from "./typedDate.ts";

/** What Excel makes of a text that is typed into a cell: `range.values` is parsed in the same way. */
export type Typed =
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "constant";
      readonly value: CellValue;
      /** The number format that typing brings with it, where the cell had none. */
      readonly numberFormat?: string;
    };

const constant = (value: CellValue, numberFormat?: string): Typed => ({
  kind: "constant",
  value,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

const errorValues = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** A cell formatted as text takes everything as text; elsewhere a leading apostrophe does that. */
export function typed(
  text: string,
  context: { readonly numberFormat: string; readonly today: Date; readonly date1904: boolean },
): Typed {
  if (context.numberFormat === "@") return constant(text);
  if (text.startsWith("'")) return constant(text.slice(1));
  const formula = typedFormula(text);
  if (formula !== undefined) return { kind: "formula", formula };

  const trimmed = text.trim();
  if (trimmed === "") return constant(text);
  if (/^(true|false)$/i.test(trimmed)) return constant(/^true$/i.test(trimmed));
  const error = errorValues.find((value) => value === trimmed.toUpperCase());
  if (error !== undefined) return constant(error);
  return typedNumber(trimmed) ?? dateOf(trimmed, context) ?? constant(text);
}

/** "=1+1", and also "+A1", "-A1" and "@SUM(A1)": signs that begin a formula unless a number follows. */
function typedFormula(text: string): string | undefined {
  if (/^=./s.test(text)) return text;
  if (/^@[A-Za-z_]/.test(text)) return `=${text.slice(1)}`;
  if (/^[+-]./s.test(text) && typedNumber(text.trim()) === undefined) {
    return text.startsWith("+") ? `=${text.slice(1)}` : `=${text}`;
  }
  return undefined;
}

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?`;
const plain = new RegExp(`^([+-]?)(${digits})(e[+-]?\\d+)?$`, "i");
const percent = new RegExp(`^([+-]?)(${digits})\\s?%$`);
const currency = new RegExp(`^([+-]?)\\$\\s?([+-]?)(${digits})$`);
const bracketed = new RegExp(`^\\((\\$?)(${digits})\\)$`);
const fraction = /^([+-]?)(\d+) (\d+)\/(\d+)$/;

const hasDigit = (text: string | undefined): boolean => /\d/.test(text ?? "");
const numberOf = (sign: string | undefined, text: string | undefined): number =>
  Number(`${sign ?? ""}${(text ?? "").replaceAll(",", "")}`);

function typedNumber(text: string): Typed | undefined {
  const asPlain = plain.exec(text);
  if (asPlain !== null && hasDigit(asPlain[2])) {
    const [, sign, figures = "", exponent] = asPlain;
    const value = numberOf(sign, figures + (exponent ?? ""));
    if (exponent !== undefined) return constant(value, "0.00E+00");
    if (!figures.includes(",")) return constant(value);
    return constant(value, figures.includes(".") ? "#,##0.00" : "#,##0");
  }
  const asPercent = percent.exec(text);
  if (asPercent !== null && hasDigit(asPercent[2])) {
    const value = Number((numberOf(asPercent[1], asPercent[2]) / 100).toPrecision(15));
    return constant(value, (asPercent[2] ?? "").includes(".") ? "0.00%" : "0%");
  }
  const asCurrency = currency.exec(text);
  if (asCurrency !== null && hasDigit(asCurrency[3])) {
    const value = numberOf(asCurrency[1] || asCurrency[2], asCurrency[3]);
    return constant(value, currencyFormat(asCurrency[3] ?? ""));
  }
  const asBracketed = bracketed.exec(text);
  if (asBracketed !== null && hasDigit(asBracketed[2])) {
    const value = -numberOf("", asBracketed[2]);
    return asBracketed[1] === "$" ? constant(value, currencyFormat(asBracketed[2] ?? "")) : constant(value);
  }
  const asFraction = fraction.exec(text);
  if (asFraction !== null && Number(asFraction[4]) !== 0) {
    const value = Number(asFraction[2]) + Number(asFraction[3]) / Number(asFraction[4]);
    return constant(asFraction[1] === "-" ? -value : value, "# ?/?");
  }
  return undefined;
}

const currencyFormat = (figures: string): string =>
  figures.includes(".") ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";

function dateOf(
  text: string,
  context: { readonly today: Date; readonly date1904: boolean },
): Typed | undefined {
  const date = typedDate(text, context.today.getFullYear());
  if (date === undefined) return undefined;
  const shift = context.date1904 && date.serial >= 1 ? 1462 : 0;
  return constant(date.serial - shift, date.numberFormat);
}
