const amounts =
  /(R\$|US\$|MX\$|S\/\.?|[€£¥$]|(?<![A-Za-z])(?:USD|EUR|GBP|MXN|COP|ARS|CLP|PEN|BRL|UYU|CAD|AUD|CHF|JPY|CNY|INR))\s?\d|(?<![\d.,])\d[\d.,]{0,20}\s?(?:[KMB]|mil|millones|million)?\s?([€£]|(?:USD|EUR|GBP|MXN|COP|ARS|CLP|PEN|BRL|UYU|CAD|AUD|CHF|JPY|CNY|INR)(?![A-Za-z]))/g;

const codes: Readonly<Record<string, string>> = {
  R$: "BRL",
  US$: "USD",
  MX$: "MXN",
  "S/": "PEN",
  "S/.": "PEN",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  $: "USD",
};

/**
 * The currency that most amounts of a text are in; none where no amount has a sign or a code. A bare "$" is
 * taken as US dollars, which is an assumption.
 */
export function detectCurrency(text: string): { code: string | undefined; assumedAt: number | undefined } {
  const counts = new Map<string, { times: number; index: number; sign: string }>();
  for (const found of text.matchAll(amounts)) {
    const sign = found[1] ?? found[2] ?? "";
    const code = codes[sign] ?? sign;
    const known = counts.get(code);
    if (known === undefined) counts.set(code, { times: 1, index: found.index, sign });
    else known.times += 1;
  }
  let best: [string, { times: number; index: number; sign: string }] | undefined;
  for (const entry of counts) if (best === undefined || entry[1].times > best[1].times) best = entry;
  if (best === undefined) return { code: undefined, assumedAt: undefined };
  const [code, { index, sign }] = best;
  return { code, assumedAt: sign === "$" ? lineAt(text, index) : undefined };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
