/** The share of faults that tests must notice, by folder. */
export const bars: Readonly<Record<string, number>> = {
  "src/calc": 0.85,
  "src/functions": 0.85,
  "src/plan/audit": 0.85,
  "src/plan/rules": 0.85,
  "src/sheets": 0.85,
  "src/plan/reading": 0.8,
  "src/workbook/office-js": 0.8,
};

/** 95 % of a normal distribution lie within so many deviations. */
const deviations = 1.96;

/** Between which shares the score of all faults lies, by a sample of them, with 95 % confidence (Wilson). */
export function interval(noticed: number, all: number): readonly [low: number, high: number] {
  if (all === 0) return [0, 1];
  const share = noticed / all;
  const square = deviations ** 2 / all;
  const middle = (share + square / 2) / (1 + square);
  const reach = (deviations * Math.sqrt((share * (1 - share)) / all + square / (4 * all))) / (1 + square);
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

/** One folder's score as a line: how many of how many, what that says of all, and the bar it is held to. */
export function scoreLine(folder: string, noticed: number, all: number): string {
  const [low, high] = interval(noticed, all);
  const bar = bars[folder];
  const held = bar === undefined ? "" : `  ${noticed >= bar * all ? "reaches" : "is below"} ${percent(bar)}`;
  const counts = `${String(noticed).padStart(4)} of ${String(all).padStart(4)}`;
  return `${folder.padEnd(32)} ${counts}  ${percent(low)} to ${percent(high)}${held}`;
}

/** Whether so few are noticed that a score at the bar would not give such a sample by chance. */
export function isBelow(folder: string, noticed: number, all: number): boolean {
  const bar = bars[folder];
  return bar !== undefined && noticed < interval(bar * all, all)[0] * all;
}
