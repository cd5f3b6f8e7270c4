import { stringifyTokens, tokenize, type Token } from "@borgar/fx";

/** A custom function of an add-in as a file stores it: "_xldudf_PLAN_UNCERTAIN" is PLAN.UNCERTAIN. */
const customFunction = /^_xldudf_/i;
const ownNamespace = /^PLAN_/i;
/** What newer functions and the parameters of LET and LAMBDA carry for readers that do not know them. */
const prefixes = /^(?:_xl(?:fn|ws|udf|pm|eta)\.)+/i;
/** A parameter of LAMBDA that may be left out: `[name]`. */
const optional = /^_xlop\.(.*)$/i;

/** A formula of a file as Excel shows it: without the prefixes of the format, `A1#` for a spill and `@` for one of many. */
export function shownFormula(stored: string): string {
  const formula = stored.replace(/^\s*=/, "");
  if (!formula.includes("_xl") && !formula.includes("_XL")) return formula;
  return stringifyTokens(shownTokens(tokenize(formula, { withLocation: false })));
}

function shownTokens(tokens: readonly Token[]): Token[] {
  const shown: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const name = token.type === "func" || token.type === "range_named" ? shownName(token.value) : token.value;
    const special = token.type === "func" ? signs.get(name.toUpperCase()) : undefined;
    const end = special === undefined ? undefined : closing(tokens, at + 1);
    if (special === undefined || end === undefined) {
      shown.push({ ...token, value: name });
      continue;
    }
    shown.push(...special(shownTokens(tokens.slice(at + 2, end)), tokens.slice(at + 1, end + 1)));
    at = end;
  }
  return shown;
}

function shownName(stored: string): string {
  if (customFunction.test(stored)) return stored.replace(customFunction, "").replace(ownNamespace, "PLAN.");
  return stored.replace(optional, "[$1]").replace(prefixes, "");
}

const sign = (value: string): Token => ({ type: "operator", value });

/** Two functions of the file that Excel shows as signs. */
const signs: ReadonlyMap<string, (inside: Token[], brackets: readonly Token[]) => Token[]> = new Map([
  ["ANCHORARRAY", (inside: Token[]) => [...inside, sign("#")]],
  [
    "SINGLE",
    (inside: Token[]) => {
      const [first] = inside;
      const alone =
        inside.length === 1 || (first?.type === "func" && closing(inside, 1) === inside.length - 1);
      return alone ? [sign("@"), ...inside] : [sign("@"), sign("("), ...inside, sign(")")];
    },
  ],
]);

/** Where the bracket that opens at a place is closed. */
function closing(tokens: readonly Token[], from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.type !== "operator") continue;
    if (token.value === "(") depth += 1;
    else if (token.value === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
