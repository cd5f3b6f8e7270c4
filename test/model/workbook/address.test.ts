import fc from "fast-check";
import {
  addressText,
  columnIndex,
  columnLetters,
  mostColumns,
  readAddress,
} from "../../../src/model/workbook/index.ts";

describe("addresses of cells", () => {
  it.each([
    ["Model!B70", { sheet: "Model", row: 69, column: 1 }],
    ["'My model'!$C$7", { sheet: "My model", row: 6, column: 2 }],
    ["'it''s'!a1", { sheet: "it's", row: 0, column: 0 }],
    ["Año!XFD1048576", { sheet: "Año", row: 1_048_575, column: 16_383 }],
  ])("reads %s", (text, address) => {
    expect(readAddress(text)).toEqual(address);
  });

  it("takes the sheet given where the text names none", () => {
    expect(readAddress("$D$4", "Inputs")).toEqual({ sheet: "Inputs", row: 3, column: 3 });
  });

  it.each(["B70", "Model!B0", "Model!XFE1", "Model!B1048577", "Model!7", "Model!B", "Model!B2:B4"])(
    "takes %s for no cell",
    (text) => {
      expect(readAddress(text)).toBeUndefined();
    },
  );

  it("quotes a sheet whose name is no plain word or could be a reference", () => {
    const text = (sheet: string) => addressText({ sheet, row: 1, column: 1 });
    expect(["Data", "Año_1", "FY 25", "Q1", "A1B", "2025", "R1C1", "it's"].map(text)).toEqual([
      "Data!B2",
      "Año_1!B2",
      "'FY 25'!B2",
      "'Q1'!B2",
      "A1B!B2",
      "'2025'!B2",
      "'R1C1'!B2",
      "'it''s'!B2",
    ]);
  });

  it("reads what it writes, for any cell of a sheet of any name", () => {
    const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => !/[!]/.test(text));
    const row = fc.nat({ max: 1_048_575 });
    fc.assert(
      fc.property(name, row, fc.nat({ max: mostColumns - 1 }), (sheet, atRow, column) => {
        const address = { sheet, row: atRow, column };
        expect(readAddress(addressText(address))).toEqual(address);
        expect(columnIndex(columnLetters(column))).toBe(column);
      }),
    );
  });
});
