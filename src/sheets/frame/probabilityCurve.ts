import type { Block, Cell, ChartSpec, RangeRef } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { axisUnit } from "./amountUnit.ts";
import { number, text } from "./cell.ts";
import { absolute } from "./grid.ts";

/** Ticks of an axis, on which a decimal would be noise: every probability is a whole percentage. */
const tick = "0%";

/** An amount by the probability with which it is not exceeded. */
export interface ProbabilityCurveSource {
  readonly sheet: string;
  readonly id: string;
  readonly place: { readonly row: number; readonly column: number };
  readonly anchor: ChartSpec["anchor"];
  /** Even steps, so that the line between them has the slope of the distribution. */
  readonly probabilities: readonly number[];
  readonly heads: { readonly probability: string; readonly amount: string };
  /** The amount of a row, whose probability stands in the cell with this address. */
  readonly amount: (probability: string, index: number) => Cell;
  /** Its amounts where the line is drawn; undefined where there is nothing to see. */
  readonly drawn: readonly number[] | undefined;
  readonly title: (unit: string) => string;
}

export interface ProbabilityCurve {
  readonly block: Block;
  readonly chart: ChartSpec | undefined;
}

/** The S-curve of an amount: its cells, and the line over them. */
export function probabilityCurve(build: Build, source: ProbabilityCurveSource): ProbabilityCurve {
  const { sheet, id, place, anchor, probabilities, heads, drawn } = source;
  const cells: Cell[][] = [
    [text(heads.probability, "headingNumber"), text(heads.amount, "headingNumber")],
    ...probabilities.map((probability, index): Cell[] => [
      number(probability, tick, "formula"),
      source.amount(absolute(place.row + 1 + index, place.column), index),
    ]),
  ];
  const column = (offset: number): RangeRef => ({
    sheet,
    row: place.row + 1,
    column: place.column + offset,
    rows: probabilities.length,
    columns: 1,
  });
  const block = { ...place, cells };
  if (drawn === undefined) return { block, chart: undefined };
  const axis = axisUnit(build, Math.max(...drawn.map(Math.abs)));
  return {
    block,
    chart: {
      id,
      kind: "line",
      title: source.title(axis.unit),
      anchor,
      series: [{ name: heads.amount, categories: column(0), values: column(1), color: "teal" }],
      valueFormat: axis.format,
      legend: "none",
    },
  };
}
