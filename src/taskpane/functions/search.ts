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

/** How near a word of a query is to a word of a text. */
const [whole, beginning, inside, mistyped] = [0, 1, 2, 3];
const shortWord = 3;

/**
 * The entries in whose texts every word of the query stands: as the beginning of a word, inside a longer one, or with a
 * typing error (one from four letters on, two from eight on). A word that stands in some entry as it is typed is no error
 * in another, and a short one that some entry has whole begins nothing else: EAC is not "each", and "caja" not "cada".
 */
export function searched<Entry>(
  entries: readonly Entry[],
  query: string,
  textsOf: (entry: Entry) => readonly string[],
): Entry[] {
  const asked = wordsOf(query);
  const telling = asked.filter((word) => !filler.has(word));
  const known = entries.map((entry) => [...new Set(textsOf(entry).flatMap(wordsOf))]);
  const distances = (telling.length > 0 ? telling : asked).map((word) => {
    const own = known.map((words) => Math.min(...words.map((other) => distance(word, other))));
    return { own, farthest: farthestOf(word, Math.min(...own)) };
  });
  return entries.filter((_, at) => distances.every(({ own, farthest }) => (own[at] ?? Infinity) <= farthest));
}

function farthestOf(word: string, nearest: number): number {
  if (nearest === whole && word.length <= shortWord) return whole;
  return nearest <= inside ? inside : mistyped;
}

function distance(asked: string, known: string): number {
  if (known === asked) return whole;
  if (known.startsWith(asked)) return beginning;
  if (asked.length <= shortWord) return Infinity;
  if (known.includes(asked)) return inside;
  // The plural of a word is no other word.
  if (known.length > shortWord && (asked === `${known}s` || asked === `${known}es`)) return inside;
  const allowed = asked.length < 8 ? 1 : 2;
  // Digits are figures, and a P80 is no P90.
  if (/\d/.test(asked) || Math.abs(asked.length - known.length) > allowed) return Infinity;
  return typingErrors(asked, known) <= allowed ? mistyped : Infinity;
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
