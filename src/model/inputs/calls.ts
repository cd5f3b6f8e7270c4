import { tokenize, type Token } from "@borgar/fx";

/** A call of a function inside a formula, by the tokens that it takes up. */
export interface WrittenCall {
  /** Without the prefix that Excel shows for functions that are not loaded. */
  readonly name: string;
  readonly from: number;
  /** The closing bracket. */
  readonly to: number;
  /** The tokens of each argument, without blanks around them. */
  readonly parameters: readonly (readonly Token[])[];
}

const notLoaded = /^(?:_xll\.|_xludf\.)/i;

export const tokensOf = (formula: string): Token[] => tokenize(formula, { withLocation: false });

/** The outermost calls of functions that a test knows. */
export function callsIn(tokens: readonly Token[], isKnown: (name: string) => boolean): WrittenCall[] {
  const found: WrittenCall[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.type !== "func") continue;
    const name = token.value.replace(notLoaded, "");
    const call = isKnown(name) ? callAt(tokens, at, name) : undefined;
    if (call === undefined) continue;
    found.push(call);
    at = call.to;
  }
  return found;
}

function callAt(tokens: readonly Token[], from: number, name: string): WrittenCall | undefined {
  const parameters: Token[][] = [[]];
  let depth = 0;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const sign = token.type === "operator" ? token.value : "";
    if (sign === "(" || sign === "{") depth += 1;
    else if (sign === ")" || sign === "}") depth -= 1;
    if (depth === 0) return { name, from, to: at, parameters: trimmed(parameters) };
    if (depth === 1 && sign === ",") parameters.push([]);
    else if (depth > 1 || sign !== "(") parameters.at(-1)?.push(token);
  }
  return undefined;
}

const isBlank = (token: Token | undefined): boolean => token?.type === "whitespace" || token?.type === "newline"; // prettier-ignore

function trimmed(parameters: readonly Token[][]): Token[][] {
  const inside = parameters.map((tokens) => {
    const kept = [...tokens];
    while (isBlank(kept[0])) kept.shift();
    while (isBlank(kept.at(-1))) kept.pop();
    return kept;
  });
  return inside.length === 1 && inside[0]?.length === 0 ? [] : inside;
}

/** Whether a formula is one call and nothing else but a sign that changes nothing. */
export const isWhole = (tokens: readonly Token[], { from, to }: WrittenCall): boolean =>
  tokens.every(
    (token, at) => (at >= from && at <= to) || isBlank(token) || (at < from && (token.value === "+" || token.value === "@")), // prettier-ignore
  );
