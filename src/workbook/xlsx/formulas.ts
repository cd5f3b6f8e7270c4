import { checkedFormula } from "../limits.ts";
import { prefixedFunctions } from "../permittedFunctions.ts";

/** Text in quotes, sheet names in quotes and column names: no function stands in them. */
const untouchable = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]'])*\])/;
const newer = new RegExp(
  `(?<![\\w.])(${prefixedFunctions.map((name) => name.replaceAll(".", "\\.")).join("|")})(?=\\()`,
  "g",
);

/** Formula text as a file stores it: without "=", and newer functions with the prefix of the format. */
export function fileFormula(formula: string, place: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  const stored = body
    .split(untouchable)
    .map((part, index) => (index % 2 === 0 ? part.replace(newer, "_xlfn.$1") : part))
    .join("");
  return checkedFormula(stored, place);
}
