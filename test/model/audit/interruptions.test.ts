import { describe, expect, it } from "@jest/globals";
import { workbookAuditTexts } from "../../../src/i18n/workbookAudit.ts";
import { auditWorkbook } from "../../../src/model/audit/index.ts";
import { addressText } from "../../../src/model/workbook/index.ts";
import { workbookOf, type TypedCells } from "../support/workbook.ts";

/** Six months with a line of formulas over a line of figures, and a total of each. */
const months = (): Record<string, TypedCells[string]> => {
  const cells: Record<string, TypedCells[string]> = { A1: "Units", A2: "Revenue", A3: "Cost" };
  for (const column of ["B", "C", "D", "E", "F", "G"]) {
    cells[`${column}1`] = 100;
    cells[`${column}2`] = `=${column}1*$A$9`;
    cells[`${column}3`] = `=${column}1*$A$10`;
  }
  return { ...cells, A9: 12, A10: 7, H1: "=SUM(B1:G1)", H2: "=SUM(B2:G2)", H3: "=SUM(B3:G3)" };
};

const overwritten = (cells: TypedCells): [string, string | number | undefined][] =>
  auditWorkbook(workbookOf({ Model: cells }))
    .filter(({ rule }) => rule === "overwritten")
    .map(({ cell, details }) => [addressText(cell).replace("Model!", ""), details.value]);

const without = (cells: TypedCells, ...places: string[]): TypedCells =>
  Object.fromEntries(Object.entries(cells).filter(([place]) => !places.includes(place)));

describe("what stands in a formula's place without being a number", () => {
  it.each<[string, TypedCells, string, string]>([
    ["a text", { ...months(), D2: "n/a" }, "D2", "n/a"],
    ["a formula held as text", { ...months(), E2: " =E1*$A$9" }, "E2", " =E1*$A$9"],
    ["nothing", without(months(), "D2"), "D2", ""],
    ["nothing, two cells before the line's end", without(months(), "F3"), "F3", ""],
  ])("is said of %s", (_kind, cells, place, value) => {
    expect(overwritten(cells)).toEqual([[place, value]]);
  });

  it("is said of a column too", () => {
    const cells: Record<string, TypedCells[string]> = {};
    for (let row = 1; row <= 8; row++) {
      cells[`A${row}`] = row * 10;
      cells[`B${row}`] = `=A${row}*2`;
    }
    expect(overwritten({ ...cells, B5: "pending" })).toEqual([["B5", "pending"]]);
  });

  it.each<[string, TypedCells]>([
    ["a column left free between quarters", without(months(), "D1", "D2", "D3")],
    ["a column of labels between them", { ...months(), D1: "plan", D2: "actual", D3: "actual" }],
    ["the end of a line", without(months(), "G2", "G3", "H1", "H2", "H3")],
    [
      "two formulas that are no line",
      { A1: 1, C1: 2, A2: "=A1*2", C2: "=C1*2", B1: 5, B3: "=B1", A3: "=A1", C3: "=C1+1" },
    ],
  ])("is not said of %s", (_kind, cells) => {
    expect(overwritten(cells)).toEqual([]);
  });

  it("has a sentence of its own where nothing stands", () => {
    const details = { value: "", neighbour: "Model!C2", neighbourFormula: "=C1*$A$9" };
    expect(workbookAuditTexts.en.sentences.overwritten(details)).toMatch(/^Nothing stands where/);
    expect(workbookAuditTexts.es.sentences.overwritten(details)).toMatch(/^No hay nada donde/);
  });
});

it("a total of lines with look-ups elsewhere stops short where it does", () => {
  const cells: Record<string, TypedCells[string]> = {};
  for (let row = 1; row <= 6; row++) {
    cells[`A${row}`] = row;
    cells[`B${row}`] = `=VLOOKUP(A${row},Grades!$A$1:$B$4,2)`;
  }
  const sheets = { People: { ...cells, B8: "=SUM(B1:B5)" }, Grades: { A1: 1, B1: 5, A2: 2, B2: 7 } };
  const workbook = workbookOf(sheets);
  const calculated = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell, value: cell.value ?? 1 }])),
  }));
  const rules = auditWorkbook({ ...workbook, sheets: calculated }).map(({ rule, cell }) => [rule, cell.row]);
  expect(rules).toContainEqual(["shortRange", 7]);
});
