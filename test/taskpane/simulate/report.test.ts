import { carryOut } from "../../../src/taskpane/simulate/background/carryOut.ts";
import type { SimulationOutcome } from "../../../src/taskpane/simulate/model.ts";
import { reportSpec } from "../../../src/taskpane/simulate/report/reportSpec.ts";
import type { RangeRef } from "../../../src/workbook/spec.ts";
import { memoryPort, memoryWorkbook } from "../support/memoryPort.ts";
import { dated, marked } from "../support/shopModel.ts";

async function report(language: "en" | "es", changed = marked()) {
  const book = memoryWorkbook({ ...changed, formats: { B1: "#,##0", B5: "$#,##0" } });
  const cells = await memoryPort(book).readModelCells();
  const order = { kind: "simulate", trials: 1_000, seed: 7, day: "2027-03-01" } as const;
  const outcome = carryOut({ order, cells }, () => undefined) as SimulationOutcome;
  const [sheet] = reportSpec(outcome, language).sheets;
  const cellAt = (row: number, column: number) => {
    const block = sheet?.blocks.find((one) => row >= one.row && row < one.row + one.cells.length);
    return block?.cells[row - block.row]?.[column - block.column];
  };
  const texts = (sheet?.blocks ?? []).flatMap(({ cells: rows }) =>
    rows.flat().flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])),
  );
  return { outcome, sheet, cellAt, texts };
}

describe("The report of a simulation", () => {
  it.each([
    ["en", "Values of 1 March 2027: 1,000 trials, seed 7. They do not follow later changes."],
    ["es", "Valores del 1 de marzo de 2027: 1.000 pruebas, semilla 7. No siguen los cambios posteriores."],
  ] as const)("says when, how often and with which seed (%s)", async (language, words) => {
    expect((await report(language)).texts).toContain(words);
  });

  it.each([
    ["en", "TODAY and NOW stand for 23 July 2026 in the whole calculation, as Model!B4 holds it."],
    ["es", "HOY y AHORA son el 23 de julio de 2026 en todo el cálculo, como figura en Model!B4."],
  ] as const)("says which day a model with TODAY was held at (%s)", async (language, words) => {
    expect((await report(language, dated())).texts).toContain(words);
    expect((await report(language)).texts).not.toContainEqual(expect.stringMatching(/TODAY|HOY/));
  });

  it("lists the inputs with their place, spread and figure", async () => {
    const { texts, cellAt } = await report("en");
    expect(texts).toEqual(expect.arrayContaining(["Units", "Model!B1", "80 to 120, likely 100"]));
    expect(cellAt(5, 4)).toMatchObject({ value: 100, format: "#,##0" });
  });

  it("holds each figure with its error in the format of the result", async () => {
    const { outcome, cellAt, sheet } = await report("en");
    const { mean } = outcome.results[0] ?? {};
    const first = sheet?.blocks.findIndex(({ cells }) => cells[0]?.[0]?.kind === "text" && cells[0][0].text === "Profit") ?? -1; // prettier-ignore
    const row = (sheet?.blocks[first]?.row ?? 0) + 2;
    expect(cellAt(row, 2)).toMatchObject({ value: mean?.value, format: "$#,##0" });
    expect(cellAt(row, 3)).toMatchObject({ value: mean?.error, format: "$#,##0" });
  });

  it("draws its charts from the table that they are about, and divides no chart between pages", async () => {
    const { outcome, sheet, cellAt } = await report("en");
    const [histogram, curve, tornado] = sheet?.charts ?? [];
    const values = ({ row, column, rows }: RangeRef): unknown[] =>
      Array.from({ length: rows }, (_, index) => {
        const cell = cellAt(row + index, column);
        return cell !== undefined && "value" in cell ? cell.value : undefined;
      });
    const { bars = [], drivers = [] } = outcome.results[0] ?? {};
    expect(values(histogram!.series[0]!.values)).toEqual(bars.map(({ count }) => count / 1_000));
    expect(values(histogram!.series[0]!.categories)).toEqual(bars.map(({ from }) => from));
    expect(values(curve!.series[0]!.values).at(-1)).toBe(1);
    expect(values(tornado!.series[0]!.values)).toEqual(drivers.map(({ atLow }) => atLow));
    expect(values(tornado!.series[1]!.values)).toEqual(drivers.map(({ atHigh }) => atHigh));
    const breaks = sheet?.print.breaks?.rows ?? [];
    for (const { anchor } of sheet?.charts ?? [])
      expect(breaks.filter((row) => row > anchor.row && row < anchor.row + anchor.rows)).toEqual([]);
  });
});
