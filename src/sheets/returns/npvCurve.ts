import type { ChartSpec } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { plan } from "../frame/cell.ts";
import { absolute } from "../frame/grid.ts";
import { probabilityCurve, type ProbabilityCurve } from "../frame/probabilityCurve.ts";
import type { PlacedTable } from "../frame/table.ts";
import { npvPercentile, withoutFigures } from "./exactTable.ts";
import { sheetLines } from "./rangeLines.ts";

/** Even steps from 10% to 90%: beyond them some plans have no end. */
const probabilities = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** The S-curve of the net present value: which is not exceeded with which probability. */
export function npvCurve(
  build: Build,
  exact: PlacedTable<"returnsExact">,
  place: { readonly row: number; readonly column: number },
  anchor: ChartSpec["anchor"],
): ProbabilityCurve {
  const words = build.texts.returns.curve;
  const { chances, missing } = sheetLines(build);
  const values = probabilities.map((probability) =>
    missing === undefined ? chances.npvPercentile(probability) : undefined,
  );
  const without = exact.range("without");
  const instead = absolute(without.row, without.column);
  const known = values.filter((value) => value !== undefined);
  return probabilityCurve(build, {
    sheet: "returns",
    id: "npvCurve",
    place,
    anchor,
    probabilities,
    heads: { probability: words.probability, amount: words.value },
    amount: (probability, index) =>
      plan(
        `=IF(${instead}="",${npvPercentile(probability)},${instead})`,
        values[index] ?? withoutFigures(build),
        build.formats.amount,
      ),
    drawn: known.length === probabilities.length && known.at(-1) !== known[0] ? known : undefined,
    title: words.chart,
  });
}
