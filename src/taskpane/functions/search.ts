/** Letters without accents or case: a search for "credito" finds "crédito". */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();

/** Whether every word of the query stands somewhere in the texts. */
export function matchesQuery(query: string, texts: readonly string[]): boolean {
  const all = folded(texts.join(" "));
  return folded(query)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
