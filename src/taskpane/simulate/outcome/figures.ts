import type { simulateEn } from "../../../i18n/en/pane/simulate.ts";
import type { Translation } from "../../../i18n/language.ts";
import type { Estimate } from "../../../model/results/summary.ts";
import type { ResultOutcome } from "../model.ts";

export interface FigureRow {
  readonly name: string;
  readonly figure: Estimate;
}

type Words = Translation<typeof simulateEn>["outcome"]["figures"];

/** The figures of a result in the order of the table and of the report. */
export function figureRows(result: ResultOutcome, words: Words): readonly FigureRow[] {
  const exact = (value: number): Estimate => ({ value, error: undefined });
  return [
    { name: words.mean, figure: result.mean },
    { name: words.deviation, figure: result.deviation },
    { name: words.minimum, figure: exact(result.minimum) },
    ...result.percentiles.map(({ probability, ...figure }) => ({
      name: words.percentile(Math.round(probability * 100)),
      figure,
    })),
    { name: words.maximum, figure: exact(result.maximum) },
  ];
}

/** Whether two runs of a figure differ by more than both may be off together; undefined where that is not known. */
export function differs(before: Estimate, after: Estimate): boolean | undefined {
  if (before.error === undefined || after.error === undefined) return undefined;
  return Math.abs(after.value - before.value) > Math.hypot(before.error, after.error);
}
