import type { Separators } from "../common/excelPort.ts";

const table = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
/** What is left as it is comes first: texts, names of sheets, references to tables, other names. */
const token = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|${table}|[\p{Letter}_$][\p{Letter}\p{Number}_.$]*|(?<number>\d*\.?\d+(?:E[-+]?\d+)?)|(?<sign>[{},])`,
  "giu",
);

/** A formula as this Excel takes it from the keyboard, from the English notation that Office.js takes. */
export function localFormula(formula: string, separators: Separators | undefined): string {
  if (separators === undefined) return formula;
  const { decimal, list, column } = separators;
  let depth = 0;
  return formula.replace(token, (text, ...found) => {
    const { number, sign } = found.at(-1) as { readonly number?: string; readonly sign?: string };
    if (number !== undefined) return number.replace(".", decimal);
    if (sign === undefined) return text.startsWith("[[") ? columnText(text, list) : text;
    if (sign === ",") return depth > 0 ? column : list;
    depth += sign === "{" ? 1 : -1;
    return sign;
  });
}

/** [[#This Row],[Low]] is [@[Low]] in every language; the other words for parts of tables are as Excel says them. */
const columnText = (text: string, list: string): string =>
  text.replace(/^\[\[#This Row\],/i, "[@").replaceAll("],[", `]${list}[`);

/** An array as it is typed where the decimal sign is a comma, {1,5\2;3\4}, in English notation. */
export function englishArray(text: string, separators: Separators | undefined): string {
  const outside = text.replace(/"(?:[^"]|"")*"/g, "");
  if (separators?.decimal !== "," || outside.includes(".")) return text;
  return text.replace(/"(?:[^"]|"")*"|[,\\]/g, (part) => (part === "," ? "." : part === "\\" ? "," : part));
}
