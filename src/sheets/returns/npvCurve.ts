import type { Block, Cell, ChartSpec, RangeRef } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { axisUnit } from "../frame/amountUnit.ts";
import { number, plan, text } from "../frame/cell.ts";
import { absolute } from "../frame/grid.ts";
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
): { readonly block: Block; readonly chart: ChartSpec | undefined } {
  const words = build.texts.returns.curve;
  const { chances, missing } = sheetLines(build);
  const values = probabilities.map((probability) =>
    missing === undefined ? chances.npvPercentile(probability) : undefined,
  );
  const without = exact.range("without");
  const instead = absolute(without.row, without.column);
  const cells: Cell[][] = [
    [text(words.probability, "headingNumber"), text(words.value, "headingNumber")],
    ...probabilities.map((probability, index): Cell[] => [
      number(probability, build.formats.percent, "formula"),
      plan(
        `=IF(${instead}="",${npvPercentile(absolute(place.row + 1 + index, place.column))},${instead})`,
        values[index] ?? withoutFigures(build),
        build.formats.amount,
      ),
    ]),
  ];
  const column = (offset: number): RangeRef => ({
    sheet: "returns",
    row: place.row + 1,
    column: place.column + offset,
    rows: probabilities.length,
    columns: 1,
  });
  const known = values.filter((value) => value !== undefined);
  const axis = axisUnit(build, Math.max(0, ...known.map(Math.abs)));
  return {
    block: { ...place, cells },
    chart:
      known.length === probabilities.length && known.at(-1) !== known[0]
        ? {
            id: "npvCurve",
            kind: "line",
            title: words.chart(axis.unit),
            anchor,
            series: [{ name: words.value, categories: column(0), values: column(1), color: "teal" }],
            valueFormat: axis.format,
            legend: "none",
          }
        : undefined,
  };
}
