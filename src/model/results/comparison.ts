import type { Estimate, ResultSummary } from "./summary.ts";

export interface ComparedFigure {
  readonly figure: "mean" | "deviation" | "p10" | "p50" | "p80" | "p90";
  readonly before: number;
  readonly after: number;
  /** Whether they differ by more than both runs together may be off; undefined where one does not know. */
  readonly differs: boolean | undefined;
}

/** What changed between two runs of a result, and whether more than chance did it. */
export function compareResults(before: ResultSummary, after: ResultSummary): ComparedFigure[] {
  const figures: readonly [ComparedFigure["figure"], (of: ResultSummary) => Estimate][] = [
    ["mean", ({ mean }) => mean],
    ["deviation", ({ deviation }) => deviation],
    ["p10", (of) => of.percentile(0.1)],
    ["p50", (of) => of.percentile(0.5)],
    ["p80", (of) => of.percentile(0.8)],
    ["p90", (of) => of.percentile(0.9)],
  ];
  return figures.map(([figure, of]) => {
    const [first, second] = [of(before), of(after)];
    const known = first.error !== undefined && second.error !== undefined;
    const apart = Math.abs(second.value - first.value);
    const differs = known ? apart > Math.hypot(first.error, second.error) : undefined;
    return { figure, before: first.value, after: second.value, differs };
  });
}
