import { tokenize, type Token } from "@borgar/fx/xlsx";

const prefixes = /^(?:_xl(?:fn|ws|udf)\.)+/i;
const bracketed = /^\[([A-Za-z_][\w.]*)\]$/;

/** The tokens of a formula as the parser knows them: without prefixes of files, optional parameters of LAMBDA marked as files do. */
export function tokensOf(formula: string): Token[] {
  const tokens = tokenize(formula, { withLocation: false });
  if (!/_xl|LAMBDA/i.test(formula)) return tokens;
  const called: string[] = [];
  return tokens.map((token, at) => {
    if (token.type === "func") return { ...token, value: token.value.replace(prefixes, "") };
    if (token.value === "(")
      called.push(tokens[at - 1]?.type === "func" ? (tokens[at - 1]?.value ?? "") : "");
    else if (token.value === ")") called.pop();
    const name = bracketed.exec(token.value)?.[1];
    if (name === undefined || !/LAMBDA$/i.test(called.at(-1) ?? "")) return token;
    return { ...token, type: "range_named", value: `_xlop.${name}` };
  });
}
