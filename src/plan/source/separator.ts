import Papa from "papaparse";

const separators = ["\t", ";", ",", "|"];
const sampleLength = 50_000;
/** Commas stand in prose too: fewer lines or columns than this prove nothing. */
const leastRows = 3;
const leastCommas = 2;

export interface Separator {
  readonly sign: string;
  /** Whether all rows have the same number of columns, and there are enough to tell. */
  readonly certain: boolean;
  /** How many of the rows have the same number of columns, 0 to 1. */
  readonly share: number;
}

/** The sign that divides a text's lines into columns, most of them into as many, or undefined. */
export function separatorOf(text: string): Separator | undefined {
  const sample = text.slice(0, sampleLength);
  let best:
    { readonly sign: string; readonly share: number; readonly width: number; rows: number } | undefined;
  for (const sign of separators) {
    const { data } = Papa.parse<string[]>(sample, { delimiter: sign, skipEmptyLines: "greedy" });
    // The sample may end within a row.
    const widths = (sample.length < text.length ? data.slice(0, -1) : data).map(({ length }) => length);
    const width = mostCommon(widths.filter((count) => count > 1));
    if (width === undefined) continue;
    const share = widths.filter((count) => count === width).length / widths.length;
    const better = share > (best?.share ?? 0) || (share === best?.share && width > best.width);
    if (better) best = { sign, share, width, rows: widths.length };
  }
  if (best === undefined) return undefined;
  const { sign, share, width, rows } = best;
  const columns = sign === "," || sign === "|" ? leastCommas + 1 : 2;
  return { sign, share, certain: share === 1 && rows >= leastRows && width >= columns };
}

function mostCommon(counts: readonly number[]): number | undefined {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}
