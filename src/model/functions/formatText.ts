import { FormulaRefusal } from "../formula/index.ts";
import {
  numberOfText,
  refuseDoubtful,
  toText,
  valueError,
  type DateSystem,
  type Scalar,
} from "../values/index.ts";
import { formatNumber, piecesOf, sectionsOf } from "./numberFormat.ts";
import { round } from "./rounding.ts";
import { reading, type CallSite, type FunctionTable } from "./rule.ts";

/** TEXT: numbers, and texts that read as numbers, in a number format; other texts in its fourth section. */
function formatted({ machine }: CallSite, value: Scalar, format: string): string {
  if (typeof value === "boolean") return toText(value);
  const number = typeof value === "string" ? numberOfText(value, machine.system) : (value ?? 0);
  if (number !== undefined) return formatNumber(number, format, machine.system);
  const text = value as string;
  refuseDoubtful(text, machine.system);
  const sections = sectionsOf(format);
  const section =
    sections.length > 3 ? sections[3] : sections.length === 1 && /@/.test(format) ? format : undefined;
  if (section === undefined) return text;
  return piecesOf(section, format)
    .map((piece) => {
      if (piece.kind === "value") return text;
      if (piece.kind === "text") return piece.text;
      if (piece.kind === "locale") return "";
      throw new FormulaRefusal("function", `TEXT with the format ${format}`);
    })
    .join("");
}

/** DOLLAR: rounded first, also to tens and hundreds. */
function dollars(number: number, digits: number, system: DateSystem): string {
  const decimals = Math.trunc(digits);
  if (decimals > 30) throw valueError;
  const shown = decimals <= 0 ? "$#,##0" : `$#,##0.${"0".repeat(decimals)}`;
  return formatNumber(decimals < 0 ? round(number, decimals) : number, `${shown};(${shown})`, system);
}

export const formatFunctions: FunctionTable = {
  TEXT: reading("v t", formatted),
  DOLLAR: reading("n n~", ({ machine }, number, digits = 2) => dollars(number, digits, machine.system)),
};
