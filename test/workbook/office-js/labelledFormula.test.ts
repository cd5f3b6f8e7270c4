import { writeFormula, writeLabelledFormula } from "../../../src/workbook/office-js/index.ts";
import type { CellState } from "../../../src/workbench/model/model.ts";
import type { TestOffice } from "../../support/office.ts";
import { openExcel } from "./excel.ts";

let office: TestOffice;
beforeAll(async () => {
  office = await openExcel();
});
afterAll(() => office.close());

const sheet = "Sheet1";
async function cellsOf(row: number, column: number, rows: number, columns: number): Promise<CellState[][]> {
  await office.model.settled();
  const read = office.model.sheets()[0]?.read({ row, column, rows, columns }) ?? [];
  return read.map((line) => [...line]);
}
const values = (cells: CellState[][]): unknown[][] => cells.map((line) => line.map(({ value }) => value));
const two = [["0.0%"], ["0.0%"]];

describe("a formula with labels and number formats", () => {
  it("has a label for each row at its left", async () => {
    const look = { formats: two, side: "left", labels: ["P50", "P80"] } as const;
    const written = await writeLabelledFormula("=1/4", { sheet, address: "C3" }, look);
    expect(written).toEqual({ sheet, address: "C3", labelled: true });
    expect(values(await cellsOf(2, 1, 2, 1))).toEqual([["P50"], ["P80"]]);
    expect((await cellsOf(2, 2, 1, 1))[0]?.[0]).toMatchObject({ formula: "=1/4", text: "25.0%" });
  });

  it("has a label for each column above it", async () => {
    const look = { formats: [["0.0%", "0.00"]], side: "above", labels: ["Share", "Ratio"] } as const;
    const written = await writeLabelledFormula("=1/4", { sheet, address: "F6" }, look);
    expect(written.labelled).toBe(true);
    expect(values(await cellsOf(4, 5, 1, 2))).toEqual([["Share", "Ratio"]]);
  });

  it.each([
    ["a cell for a label is taken", "I9", "H9", "left"],
    ["a cell for the result is taken", "L9", "L10", "left"],
    ["a cell above is taken", "O9", "O8", "above"],
    ["there is no column at the left", "A12", "A14", "left"],
    ["there is no row above", "R1", "R4", "above"],
  ] as const)("is written without labels where %s, which stays", async (_case, address, taken, side) => {
    await writeFormula("=1/8", { sheet, address: taken });
    const labels = side === "left" ? ["P50", "P80"] : ["Share"];
    const written = await writeLabelledFormula("=1/4", { sheet, address }, { formats: two, side, labels });
    expect(written).toEqual({ sheet, address, labelled: false });
    const all = (await cellsOf(0, 0, 15, 20)).flat();
    expect(all.filter(({ value }) => value === 0.125).every(({ text }) => text === "0.125")).toBe(true);
  });
});
