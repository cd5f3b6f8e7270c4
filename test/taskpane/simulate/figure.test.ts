import { exactText, fieldNumber, fieldText, figureText } from "../../../src/taskpane/simulate/figure.ts";

/** Excel's non-breaking space before the percent sign, as Spanish writes it. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("A figure in the format of its cell", () => {
  it.each([
    ["General", 0.05, "0.05", "0,05"],
    ["0.0%", 0.05, "5%", "5 %"],
    ["0.0%", 0.0525, "5.25%", "5,25 %"],
    ["0.00%", 0.1525, "15.3%", "15,3 %"],
    ["0%;[Red]-0%", -0.125, "-12.5%", "-12,5 %"],
    ["$#,##0", 4_321.6, "$4,322", "$4.322"],
    ["$#,##0;($#,##0)", -4_321.6, "-$4,322", "-$4.322"],
    ['#,##0 "units"', 12.345, "12.35 units", "12,35 units"],
    ["#,##0.00 [$€-C0A]", 1_234.5, "1,235 €", "1.235 €"],
    ['$0.0,,"M"', 4_200_000, "$4.2M", "$4,2M"],
    ["#,##0,", 52_345, "52.35", "52,35"],
    ['0.0"%"', 5, "5%", "5%"],
    ["_(* #,##0_)", 7, "7", "7"],
    ["dd/mm/yyyy", 46_000, "46,000", "46.000"],
    ["# ?/?", 0.5, "0.5", "0,5"],
    ["0.00E+00", 12_000, "12,000", "12.000"],
    ["$0.00", -0.0000000000001, "-$0.0000000000001", "-$0,0000000000001"],
    ["0%", -0.0000001, "0%", "0 %"],
  ])("%s: %s", (format, value, en, es) => {
    expect(figureText(value, format, "en")).toBe(en);
    expect(plain(figureText(value, format, "es"))).toBe(es);
  });

  it.each([
    [0.123456789, "0.0%", "12.3456789%"],
    [0.07, "0%", "7%"],
    [4_200_001, '0.0,,"M"', "4.200001M"],
    [0.1 + 0.2, "General", "0.3"],
  ])("%s in %s is exactly %s", (value, format, text) => {
    expect(exactText(value, "en", format)).toBe(text);
  });

  it.each([
    [0.07, "en", "0.0%", "7"],
    [0.075, "es", "0.0%", "7,5"],
    [0.07, "en", "0.00", "0.07"],
    [-1234.5, "es", "$#,##0", "-1234,5"],
  ] as const)("%s is typed as it is shown and read back (%s, %s)", (value, language, format, text) => {
    expect(fieldText(value, language, format)).toBe(text);
    expect(fieldNumber(text, language, format)).toBe(value);
  });

  it("takes a percent sign for what it is in every field", () => {
    expect(fieldNumber("7%", "en", "0.0%")).toBe(0.07);
    expect(fieldNumber("7 %", "es", "General")).toBe(0.07);
    expect(fieldNumber("seven", "en", "0.0%")).toBeUndefined();
  });
});
