import type { Token } from "@borgar/fx";
import { placeOnly } from "../graph/dependencies.ts";
import { isReferenceToken } from "./referenceToken.ts";

/** Which tokens are references of which a formula asks where they stand: the arguments of ROW, COLUMNS …, the first of OFFSET. */
export function askedForPlace(tokens: readonly Token[]): ReadonlySet<number> {
  const calls: { readonly name: string; argument: number }[] = [];
  const found = new Set<number>();
  tokens.forEach((token, index) => {
    const call = calls.at(-1);
    const before = tokens[index - 1];
    if (token.value === "(")
      calls.push({ name: before?.type === "func" ? before.value.toUpperCase() : "", argument: 0 }); // prettier-ignore
    else if (token.value === ")") calls.pop();
    else if (token.value === "," && call !== undefined) call.argument += 1;
    else if (call !== undefined && isReferenceToken(token)) {
      const isBase = call.name === "OFFSET" && call.argument === 0;
      if (isBase || placeOnly.has(call.name)) found.add(index);
    }
  });
  return found;
}
