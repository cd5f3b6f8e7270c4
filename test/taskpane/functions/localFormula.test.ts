import fc from "fast-check";
import { catalogue } from "../../../src/functions/index.ts";
import type { Separators } from "../../../src/taskpane/common/excelPort.ts";
import { englishArray, localFormula } from "../../../src/taskpane/functions/localFormula.ts";

const spain: Separators = { decimal: ",", list: ";", column: "\\" };
const switzerland: Separators = { decimal: ".", list: ";", column: "," };
const mexico: Separators = { decimal: ".", list: ",", column: "," };

describe("A formula as Excel's settings take it", () => {
  it.each([
    ["=PLAN.ADOPTION(1000,0.03,.38,5)", "=PLAN.ADOPTION(1000;0,03;,38;5)"],
    [
      '=PLAN.RANGETOTAL({3;2.5},{6;4},,"a, b.5 ""c"", d",-1.5E-3)',
      '=PLAN.RANGETOTAL({3;2,5};{6;4};;"a, b.5 ""c"", d";-1,5E-3)',
    ],
    ["=PLAN.IRR({-100,110.5;1,220},2.5%)", "=PLAN.IRR({-100\\110,5;1\\220};2,5%)"],
    ["=PLAN.ROI('Costs, 1.5'!A1,Data1.5!$B$2:$B$9,D2#)", "=PLAN.ROI('Costs, 1.5'!A1;Data1.5!$B$2:$B$9;D2#)"],
    ["=PLAN.ROI(Budget[Low, 1.5],Año[[#This Row],[High]])", "=PLAN.ROI(Budget[Low, 1.5];Año[@[High]])"],
    ["=SUM(Budget[[#Headers],[Low '] 1.5, x]],1.5)", "=SUM(Budget[[#Headers];[Low '] 1.5, x]];1,5)"],
  ])("has a decimal comma and semicolons in Spain: %s", (english, local) => {
    expect(localFormula(english, spain)).toBe(local);
  });

  it("has points and semicolons in Switzerland, and stays as it is in Mexico and where nothing is known", () => {
    const english = "=PLAN.NPV0(0.5,{1.5,2;3,4},A1)";
    expect(localFormula(english, switzerland)).toBe("=PLAN.NPV0(0.5;{1.5,2;3,4};A1)");
    expect(localFormula(english, mexico)).toBe(english);
    expect(localFormula(english, undefined)).toBe(english);
  });

  it("of no example keeps a comma between arguments or a decimal point", () => {
    for (const { example } of catalogue("en")) {
      const local = localFormula(example, spain).replace(/"[^"]*"/g, "");
      expect(local).not.toMatch(/,(?!\d)|\d\.\d/);
      expect(local.replace(/[,;\\]/g, "")).toBe(
        example.replace(/"[^"]*"/g, "").replace(/[,;.](?!RA|[A-Z])/g, ""),
      );
    }
  });

  it("of an array is read back as it was", () => {
    const cell = fc.oneof(
      fc.integer({ min: -999, max: 999 }).map((value) => String(value / 8)),
      fc.constantFrom('"a, b"', '"c\\d"', '""'),
    );
    const rows = fc
      .integer({ min: 2, max: 3 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 }),
      );
    fc.assert(
      fc.property(rows, (cells) => {
        const english = `{${cells.map((row) => row.join(",")).join(";")}}`;
        expect(englishArray(localFormula(english, spain), spain)).toBe(english);
      }),
      { numRuns: Number(process.env["FUZZ_RUNS"] ?? 50) },
    );
  });

  it("is read as Excel there reads it, or in English where it can be nothing else", () => {
    expect(englishArray("{1,5;2}", spain)).toBe("{1.5;2}");
    expect(englishArray("{-100,110.5;2,3}", spain)).toBe("{-100,110.5;2,3}");
    expect(englishArray("{1,5;2,3}", mexico)).toBe("{1,5;2,3}");
  });
});
