/** Letters without accents or case: a search for "credito" finds "crédito". */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();

const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean);

/** Words of a question that say nothing of what is looked for. */
const filler = new Set(
  "a an and as at by for from how in is my of on or the to what with al como con cual de del el en es la las lo los mi o para por que se un una y".split(
    " ",
  ),
);

/**
 * Whether every word of the query stands in the texts: as the beginning of a word, inside a longer one, or with a typing
 * error (one from four letters on, two from eight on).
 */
export function matchesQuery(query: string, texts: readonly string[]): boolean {
  const known = [...new Set(texts.flatMap(wordsOf))];
  const asked = wordsOf(query);
  const telling = asked.filter((word) => !filler.has(word));
  return (telling.length > 0 ? telling : asked).every((word) => known.some((other) => matches(word, other)));
}

function matches(asked: string, known: string): boolean {
  if (known.startsWith(asked)) return true;
  if (asked.length < 4) return false;
  if (known.includes(asked)) return true;
  const allowed = asked.length < 8 ? 1 : 2;
  // Digits are figures, and a P80 is no P90.
  if (/\d/.test(asked) || Math.abs(asked.length - known.length) > allowed) return false;
  return typingErrors(asked, known) <= allowed;
}

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment). */
function typingErrors(one: string, other: string): number {
  const first = Array.from({ length: other.length + 1 }, (_, at) => at);
  let [before, row]: [number[], number[]] = [first, first];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}
