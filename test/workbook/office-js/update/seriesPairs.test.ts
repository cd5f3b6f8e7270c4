import { seriesPairs } from "../../../../src/workbook/office-js/update/seriesPairs.ts";
import type { ChartSeriesSpec } from "../../../../src/workbook/spec.ts";

const range = { sheet: "revenue", row: 0, column: 0, rows: 1, columns: 3 };
const column = (name: string): ChartSeriesSpec => ({ name, categories: range, values: range, color: "teal" });
const line = (name: string): ChartSeriesSpec => ({ ...column(name), overlay: "line" });
const paired = (before: readonly ChartSeriesSpec[], after: readonly ChartSeriesSpec[]): string[] =>
  seriesPairs(before, after).map(({ index, was, series }) => `${index}: ${was.name} -> ${series.name}`);

describe("The series of a chart that is updated", () => {
  it("keep how they are drawn: with one more column the line over them stays the target", () => {
    expect(
      paired(
        [column("A"), column("B"), line("Target")],
        [column("A"), column("C"), column("B"), line("Goal")],
      ),
    ).toEqual(["0: A -> A", "1: B -> C", "2: Target -> Goal"]);
  });

  it("stay as they are where nothing takes their place", () => {
    expect(paired([column("A"), column("B"), line("Target")], [column("A")])).toEqual(["0: A -> A"]);
  });
});
