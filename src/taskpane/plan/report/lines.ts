import { grouped } from "../../../plan/grouped.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { ReadingReport } from "../../../plan/reading.ts";

export type LineRange = readonly [first: number, last: number];

/** Lines in order as ranges: 3, 4, 5, 9 are 3 to 5 and 9. */
export function lineRanges(lines: readonly number[]): readonly LineRange[] {
  const ranges: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last !== undefined && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges;
}

type What = ReadingReport["assumed"][number]["what"];

/** What was assumed alike, with the value that it got. */
export interface Assumed {
  readonly what: What;
  /** A currency's code, a language or a period: "" where the words say it all. */
  readonly value: string;
  readonly lines: readonly LineRange[];
}

/** Assumptions of the same kind and value are told once, with their lines. */
export function assumptions(report: ReadingReport, plan: Plan): readonly Assumed[] {
  const amounts = [...plan.budget.categories.flatMap(({ lines }) => lines), ...(plan.income ?? [])];
  const periods = new Map(
    amounts.flatMap(({ place, period }) =>
      place?.line === undefined ? [] : [[place.line, period] as const],
    ),
  );
  const valueOf = ({ line, what }: ReadingReport["assumed"][number]): string => {
    if (what === "currency") return plan.currency ?? "";
    if (what === "language") return plan.language;
    return what === "periodOnce" ? "" : (periods.get(line) ?? "");
  };
  return grouped(report.assumed, (entry) => JSON.stringify([entry.what, valueOf(entry)])).flatMap(
    ([, entries]) => {
      const [first] = entries;
      if (first === undefined) return [];
      return [
        { what: first.what, value: valueOf(first), lines: lineRanges(entries.map(({ line }) => line)) },
      ];
    },
  );
}
