import { isOmitted } from "./coercion/cells.ts";

/** A call of a custom function: its id and its arguments as Excel would pass them. */
export interface Call {
  readonly id: string;
  readonly parameters: readonly unknown[];
}

const head = /^=PLAN\.([A-Z]+\d?)\((.*)\)$/s;
const token = /\s*(?:"((?:[^"]|"")*)"|([-+]?[\d.]+(?:E[-+]?\d+)?%?)|(TRUE|FALSE)|([{},;]))/gy;

/**
 * Reads a formula that consists of one call with constants, such as the examples of the functions:
 * numbers, percentages, texts, TRUE, FALSE and arrays ({1;2} is a column). Undefined for any other.
 */
export function readCall(formula: string): Call | undefined {
  const [, id, content] = head.exec(formula.trim()) ?? [];
  if (id === undefined || content === undefined) return undefined;
  const parameters: unknown[] = [null];
  let rows: unknown[][] | undefined;
  let end = 0;
  for (const found of content.matchAll(token)) {
    end = found.index + found[0].length;
    const [, text, number, truth, sign] = found;
    if (sign === undefined) {
      const value = text?.replaceAll('""', '"') ?? numberOf(number) ?? truth === "TRUE";
      if (rows === undefined) parameters[parameters.length - 1] = value;
      else rows.at(-1)?.push(value);
    } else if (sign === "{") rows = [[]];
    else if (sign === "}") {
      parameters[parameters.length - 1] = rows;
      rows = undefined;
    } else if (sign === ";") rows?.push([]);
    else if (rows === undefined) parameters.push(null);
  }
  if (content.slice(end).trim() !== "" || rows !== undefined) return undefined;
  return { id, parameters: parameters.length === 1 && isOmitted(parameters[0]) ? [] : parameters };
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}
