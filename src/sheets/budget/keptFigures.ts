import type { Build } from "../build.ts";
import type { Column } from "../frame/table.ts";
import { kept } from "./kept.ts";
import type { RangeRow } from "./rangeTables.ts";

type KeptFigure = "keptLines" | "keptCorrelation" | "keptLevel";

/**
 * What the exact figures of a budget rest on beside its lines, and whether any of it is another now: a
 * line changed, added or gone, the correlation, the level. Order and formats of the lines do not matter.
 */
export function keptFigures(
  build: Build,
  own: string,
  linesOf: (row: RangeRow) => number,
): Record<KeptFigure | "outdated", Column<RangeRow>> {
  const { count, decimal, percent } = build.formats;
  const known = `SUMPRODUCT(${own}--({budget.keptShape}<>""))`;
  const all = `SUMPRODUCT(${own}--({budget.shape}<>""))`;
  const same = [
    `SUMPRODUCT(${own}{budget.moved})=0`,
    `${known}={exact.keptLines@}`,
    `${all}={exact.keptLines@}`,
    "{name:Correlation}={exact.keptCorrelation@}",
    "{name:ConfidenceLevel}={exact.keptLevel@}",
  ];
  return {
    keptLines: kept(linesOf, count),
    keptCorrelation: kept(() => build.figure("Correlation"), decimal),
    keptLevel: kept(() => build.figure("ConfidenceLevel"), percent),
    outdated: {
      align: "right",
      // Without a date the figures are live.
      formula: `=IF({exact.calculatedOn@}="",0,IF(AND(${same.join(",")}),0,1))`,
      expected: () => 0,
      format: count,
    },
  };
}
