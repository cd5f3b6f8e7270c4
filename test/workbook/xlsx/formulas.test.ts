import { prefixedFunctions, permittedFunctions } from "../../../src/workbook/permittedFunctions.ts";
import { fileFormula } from "../../../src/workbook/xlsx/formulas.ts";

describe("formula text in a file", () => {
  it.each([
    ["=SUM(A1:A3)", "SUM(A1:A3)"],
    ["=IFS(A1>0,1,TRUE,0)", "_xlfn.IFS(A1>0,1,TRUE,0)"],
    ["=SUMIFS(A:A,B:B,1)", "SUMIFS(A:A,B:B,1)"],
    ["=MAXIFS(A:A,B:B,1)-MINIFS(A:A,B:B,1)", "_xlfn.MAXIFS(A:A,B:B,1)-_xlfn.MINIFS(A:A,B:B,1)"],
    ["=NORM.S.INV(0.9)", "_xlfn.NORM.S.INV(0.9)"],
    ['=IF(ISFORMULA(A1),"IFS(","x ""IFS("" y")', 'IF(_xlfn.ISFORMULA(A1),"IFS(","x ""IFS("" y")'],
    ["='IFS(1)'!A1+IFS(TRUE,1)", "'IFS(1)'!A1+_xlfn.IFS(TRUE,1)"],
    ["=SUM(T[IFS('[1'])])", "SUM(T[IFS('[1'])])"],
  ])("%s is stored as %s", (formula, stored) => {
    expect(fileFormula(formula, "here")).toBe(stored);
  });

  it("prefixes functions only that templates may use", () => {
    expect(prefixedFunctions.filter((name) => !permittedFunctions.includes(name))).toEqual([]);
  });
});
