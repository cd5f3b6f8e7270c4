import { describe, expect, it } from "@jest/globals";
import { calculate, type CellValue } from "../../../src/model/index.ts";
import { workbookOf } from "../support/workbook.ts";

const valueOf = (formula: string): CellValue | undefined =>
  calculate(workbookOf({ Model: { A1: `=${formula}` } }), [{ sheet: "Model", row: 0, column: 0 }]).get(
    "Model!A1",
  );

describe("CONVERT", () => {
  // Sizes by the definitions of the units: international yard and pound of 1959, gallon of 231 cubic inches.
  it.each<[string, number]>([
    ['CONVERT(1,"mi","km")', 1.609344],
    ['CONVERT(10,"ft","in")', 120],
    ['CONVERT(1,"ton","kg")', 907.18474],
    ['CONVERT(1,"uk_ton","lbm")', 2240],
    ['CONVERT(1,"gal","in3")', 231],
    ['CONVERT(1,"gal","tsp")', 768],
    ['CONVERT(1,"uk_gal","l")', 4.54609],
    ['CONVERT(1,"m3","l")', 1000],
    ['CONVERT(1,"ha","m2")', 10_000],
    ['CONVERT(1,"km2","ha")', 100],
    ['CONVERT(1,"mi2","uk_acre")', 640],
    ['CONVERT(1,"kWh","MJ")', 3.6],
    ['CONVERT(36,"km/hr","m/s")', 10],
    ['CONVERT(60,"mph","ft")', NaN],
    ['CONVERT(1,"kn","Nmi")', NaN],
    ['CONVERT(1,"yr","day")', 365.25],
    ['CONVERT(2,"kibyte","bit")', 16_384],
    ['CONVERT(1,"Mbyte","kbit")', 8000],
    ['CONVERT(100,"C","F")', 212],
    ['CONVERT(0,"K","C")', -273.15],
    ['CONVERT(491.67,"Rank","cel")', 0],
  ])("%s is %p", (formula, expected) => {
    const value = valueOf(formula);
    if (Number.isNaN(expected)) expect(value).toEqual({ error: "#N/A" });
    else
      expect(Math.abs(Number(value) - expected)).toBeLessThanOrEqual(
        1e-12 * Math.max(100, Math.abs(expected)),
      );
  });

  it.each([
    'CONVERT(2.5,"ft","sec")',
    'CONVERT(1,"KG","g")',
    'CONVERT(1,"kft","m")',
    'CONVERT(1,"m","km2")',
    'CONVERT(1,"C","m")',
    'CONVERT(1,"kiB","m")',
  ])("%s has no such units", (formula) => {
    expect(valueOf(formula)).toEqual({ error: "#N/A" });
  });

  it.each(["u", "ku", "cal", "kcal", "BTU", "ly", "psi", "us_acre", "Reau"])(
    "does not know how large Excel's %s is",
    (unit) => {
      expect(() => valueOf(`CONVERT(1,"${unit}","${unit}")`)).toThrow(unit);
    },
  );
});

describe("texts by patterns", () => {
  it.each<[string, CellValue]>([
    ['REGEXEXTRACT("order 4711 of 2026","\\d+")', "4711"],
    ['REGEXEXTRACT("Alpha beta","B\\w+",0,1)', "beta"],
    ['REGEXEXTRACT("Alpha beta","B\\w+")', { error: "#N/A" }],
    ['REGEXREPLACE("a1b22","\\d+","#")', "a#b#"],
    ['REGEXREPLACE("a1b22","\\d+","#",2)', "a1b#"],
    ['REGEXREPLACE("a1b22c3","\\d+","<$1>",-4)', "a1b22c3"],
    ['REGEXREPLACE("a1b22c3","(\\d)+","<$1>",-1)', "a1b22c<3>"],
    ['REGEXREPLACE("Sonia Brown","(\\w+) (\\w+)","$2, $1")', "Brown, Sonia"],
    ['ENCODEURL("Profit and Loss.xlsx")', "Profit%20and%20Loss.xlsx"],
    ['ENCODEURL("https://a.b/c?d=é&e")', "https%3A%2F%2Fa.b%2Fc%3Fd%3D%C3%A9%26e"],
  ])("%s is %p", (formula, expected) => {
    expect(valueOf(formula)).toEqual(expected);
  });

  it.each([
    'REGEXEXTRACT("a1b2","\\d",1)',
    'REGEXREPLACE("a","a","$0")',
    'REGEXTEST("a","\\Aa")',
    'ENCODEURL("(a)")',
  ])("%s is refused", (formula) => {
    expect(() => valueOf(formula)).toThrow();
  });
});
