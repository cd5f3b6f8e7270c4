import { describe, expect, it } from "@jest/globals";
import { auditWorkbook } from "../../../src/model/audit/index.ts";
import { addressText } from "../../../src/model/workbook/index.ts";
import { areaOf, workbookOf, type TypedCells } from "../support/workbook.ts";

const table = { name: "Sales", sheet: "Model", area: areaOf("A1:C4"), columns: ["Month", "Amount", "Note"] };

const blanks = (cells: TypedCells): [string, string | number | undefined][] =>
  auditWorkbook(
    workbookOf(
      { Model: cells },
      { names: [{ name: "Later", formula: "Model!$H$1:$H$4" }] as never, tables: [table] as never },
    ),
  )
    .filter(({ rule }) => rule === "blankReference")
    .map(({ cell, details }) => [addressText(cell).replace("Model!", ""), details.blank]);

const grid: TypedCells = {
  ...{ A1: "Month", B1: "Amount", C1: "Note", A2: 1, B2: 40, A3: 2, B3: 50, A4: 3, B4: 60 },
};

describe("ranges in which nothing stands", () => {
  it.each<[string, TypedCells, string, string]>([
    ["a sum of an empty row", { ...grid, B7: "=SUM(C7:F7)" }, "B7", "Model!C7"],
    ["a sum that moved beside its figures", { ...grid, B7: "=SUM(D2:D4)" }, "B7", "Model!D2"],
    ["the only empty cell among figures", { ...grid, A5: 4, B5: 70, A6: 5, B6: 80, B4: null, B7: "=SUM(B2:B6)" }, "B7", "Model!B4"], // prettier-ignore
    ["MIN of an empty cell, whose N is no question", { ...grid, B7: "=MIN(F2,B2)" }, "B7", "Model!F2"],
  ])("are said: %s", (_, cells, place, blank) => {
    expect(blanks(cells)).toEqual([[place, blank]]);
  });

  it.each<[string, TypedCells]>([
    ["a column of a table that is left to be filled in", { ...grid, E7: "=SUM(Sales[Note])" }],
    ["a name for cells to come", { ...grid, E7: "=SUM(Later)" }],
    ["a count of what is there", { ...grid, E7: "=COUNT(D2:D4)" }],
    ["a question whether anything is there", { ...grid, E7: "=IF(ISNUMBER(SUM(D2:D4)),1,0)" }],
    ["a row left free before the total", { ...grid, A7: "=SUM(A2:A6)", B7: "=SUM(B2:B6)" }],
    ["two cells of a list that is filled here and there", { ...grid, A5: 4, B5: 1, A6: 5, A7: 6, B8: "=SUM(B2:B7)", A8: "Sum" }], // prettier-ignore
  ])("are not said: %s", (_, cells) => {
    expect(blanks(cells)).toEqual([]);
  });
});
