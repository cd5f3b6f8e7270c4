import { codesBySign } from "../../lexicon/currencies.ts";
import { markedFigure } from "./moneyWords.ts";
import { caught } from "./match.ts";

/**
 * The currency that most amounts of a text are in; none where no amount has a sign or a code. A bare "$" is
 * taken as US dollars, as any sign of several currencies is as the most usual one, which is an assumption.
 */
export function detectCurrency(text: string): { code: string | undefined; assumedAt: number | undefined } {
  const counts = new Map<string, { times: number; index: number; sign: string }>();
  for (const found of text.matchAll(markedFigure)) {
    const sign = found[1] ?? caught(found, 2);
    const code = codesBySign.get(sign)?.[0] ?? sign;
    const known = counts.get(code);
    if (known === undefined) counts.set(code, { times: 1, index: found.index, sign });
    else known.times += 1;
  }
  let best: [string, { times: number; index: number; sign: string }] | undefined;
  for (const entry of counts) if (best === undefined || entry[1].times > best[1].times) best = entry;
  if (best === undefined) return { code: undefined, assumedAt: undefined };
  const [code, { index, sign }] = best;
  return { code, assumedAt: (codesBySign.get(sign)?.length ?? 0) > 1 ? lineAt(text, index) : undefined };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
