import type { LineRow } from "../../plan/rows/budgetLines.ts";
import type { Build } from "../build.ts";
import type { Column } from "../frame/table.ts";
import { kept } from "./kept.ts";

type KeptColumn = "keptTrack" | "keptLow" | "keptLikely" | "keptHigh" | "keptShape";

/** Which column of a line is kept in which: by these an exact figure that stands as a value is judged. */
export const keptOf = {
  keptTrack: "track",
  keptLow: "lowYear",
  keptLikely: "likelyYear",
  keptHigh: "highYear",
  keptShape: "shape",
} as const satisfies Readonly<Record<KeptColumn, string>>;

/** What the exact figures were calculated from, line by line, and whether the line is another since. */
export function keptColumns(build: Build, single: boolean): Record<KeptColumn | "moved", Column<LineRow>> {
  const { amount, count } = build.formats;
  const money = (value: (row: LineRow) => number): Column<LineRow> => kept(value, amount);
  const words = (value: (row: LineRow) => string): Column<LineRow> => kept(value, "@");
  const same = Object.entries(keptOf)
    // A single budget needs no name: lines that are added without one belong to it.
    .filter(([id]) => !(single && id === "keptTrack"))
    .map(([id, of]) => `{budget.${of}@}={budget.${id}@}`);
  return {
    keptTrack: words((row) => row.track),
    keptLow: money((row) => row.lowYear),
    keptLikely: money((row) => row.likelyYear),
    keptHigh: money((row) => row.highYear),
    keptShape: words((row) => build.word(row.triangular ? "ShapeTriangular" : "ShapeUniform")),
    moved: {
      align: "right",
      // A line for which nothing is kept is new, or nothing is kept at all: the exact table counts those.
      formula: `=IF(OR({budget.keptShape@}="",AND(${same.join(",")})),0,1)`,
      expected: () => 0,
      format: count,
    },
  };
}
