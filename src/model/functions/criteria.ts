import {
  compareTexts,
  dateOfText,
  isError,
  numberOfText,
  sameNumber,
  type DateSystem,
} from "../values/index.ts";
import type { CellValue } from "../workbook/index.ts";

/** Whether a cell meets a condition as COUNTIF writes it. */
export type Criterion = (value: CellValue) => boolean;

const operators = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

/** A pattern with * and ? (and ~ before either of them) as a regular expression for a whole text. */
export function wildcard(pattern: string): RegExp {
  let source = "";
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern.charAt(at);
    const next = pattern.charAt(at + 1);
    if (sign === "~" && (next === "*" || next === "?" || next === "~")) {
      source += `\\${next}`;
      at++;
    } else if (sign === "*") source += "[\\s\\S]*";
    else if (sign === "?") source += "[\\s\\S]";
    else source += sign.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
  }
  return new RegExp(`^${source}$`, "i");
}

export const hasWildcard = (text: string): boolean => /[*?~]/.test(text);

const errorCode = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/i;

/** Reads a condition: a value that cells must equal, or a text such as ">=10", "<>", "A*". */
export function criterion(given: CellValue, system: DateSystem): Criterion {
  if (isError(given)) return (value) => isError(value) && value.error === given.error;
  if (typeof given === "number") return ofNumber("=", given);
  if (typeof given === "boolean") return (value) => value === given;
  // A blank cell as a condition is 0.
  if (given === null) return (value) => value === 0;
  const [, operator = "", rest = ""] = operators.exec(given) ?? [];
  if (rest === "") return ofNothing(operator);
  if (errorCode.test(rest)) {
    const code = rest.toUpperCase();
    const equal: Criterion = (value) => isError(value) && value.error === code;
    return operator === "<>" ? (value) => !equal(value) : equal;
  }
  const number = numberOfText(rest, system) ?? dateOfText(rest, system);
  if (number !== undefined) return ofNumber(operator, number);
  const word = rest.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return ofBoolean(operator, word === "TRUE");
  return ofText(operator, rest);
}

function ofNothing(operator: string): Criterion {
  if (operator === "=") return (value) => value === null;
  if (operator === "<>") return (value) => value !== null;
  if (operator === "") return (value) => value === null || value === "";
  return () => false;
}

function ofNumber(operator: string, number: number): Criterion {
  const isNumber: Criterion = (value) => typeof value === "number" && sameNumber(value, number);
  // Text that reads as the number equals it too, and yet "<>" counts it.
  const equal: Criterion = (value) =>
    isNumber(value) || (typeof value === "string" && value !== "" && numberOfText(value, 1900) === number);
  switch (operator) {
    case "<>":
      return (value) => !isNumber(value);
    case "<":
      return (value) => typeof value === "number" && value < number && !sameNumber(value, number);
    case "<=":
      return (value) => typeof value === "number" && (value < number || sameNumber(value, number));
    case ">":
      return (value) => typeof value === "number" && value > number && !sameNumber(value, number);
    case ">=":
      return (value) => typeof value === "number" && (value > number || sameNumber(value, number));
    default:
      return equal;
  }
}

function ofBoolean(operator: string, wanted: boolean): Criterion {
  if (operator === "" || operator === "=") return (value) => value === wanted;
  if (operator === "<>") return (value) => value !== wanted;
  const order = (value: CellValue): number => Number(value) - Number(wanted);
  const holds: Record<string, (order: number) => boolean> = {
    "<": (by) => by < 0,
    "<=": (by) => by <= 0,
    ">": (by) => by > 0,
    ">=": (by) => by >= 0,
  };
  return (value) => typeof value === "boolean" && (holds[operator]?.(order(value)) ?? false);
}

function ofText(operator: string, text: string): Criterion {
  if (operator === "" || operator === "=" || operator === "<>") {
    const pattern = hasWildcard(text) ? wildcard(text) : undefined;
    const lower = text.toLowerCase();
    const equal: Criterion = (value) =>
      typeof value === "string" &&
      (pattern === undefined ? value.toLowerCase() === lower : pattern.test(value));
    return operator === "<>" ? (value) => !equal(value) : equal;
  }
  return (value) => {
    if (typeof value !== "string") return false;
    const order = compareTexts(value, text);
    return operator === "<"
      ? order < 0
      : operator === "<="
        ? order <= 0
        : operator === ">"
          ? order > 0
          : order >= 0;
  };
}
