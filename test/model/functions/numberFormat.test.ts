import { FormulaRefusal } from "../../../src/model/formula/index.ts";
import { formatNumber } from "../../../src/model/functions/numberFormat.ts";

/** Values of Microsoft's "Number format codes" and "TEXT function" where they have them, else by their rules. */
const shown: readonly (readonly [value: number, format: string, text: string])[] = [
  [1234.59, "####.#", "1234.6"],
  [8.9, "#.000", "8.900"],
  [0.631, "0.#", "0.6"],
  [12, "#.0#", "12.0"],
  [1234.568, "#.0#", "1234.57"],
  [44.398, "???.???", " 44.398"],
  [102.65, "???.???", "102.65 "],
  [2.8, "???.???", "  2.8  "],
  [12000, "#,###", "12,000"],
  [12000, "#,", "12"],
  [12_200_000, "0.0,,", "12.2"],
  [1_234_567, "0,.0", "1234.6"],
  [1234.5, ".00", "1234.50"],
  [0.25, ".00", ".25"],
  [5, "00,000", "00,005"],
  [1_234_567, "0,0", "1,234,567"],
  [0.085, "0.0%", "8.5%"],
  [7, "%", "%"],
  [1234, "[$€-407]#,##0", "€1,234"],
  [1234, "[$CHF]0", "CHF1234"],
  [-7, "[Blue]0;[Red](0)", "(7)"],
  [0, "0;-0;\"none\";@", "none"],
  [5, '"a;b"0', "a;b5"],
  [5, "\\x0", "x5"],
  [5, '0"open', "5open"],
  [12_200_000, "0.00E-00", "1.22E07"],
  [0.00012, "0.0E-00", "1.2E-04"],
  [2.047, "0.00x", "2.05x"],
  [1_234_567, "#,##0,K", "1,235K"],
]; // prettier-ignore

describe("a number in a format of Excel", () => {
  it.each(shown)("%s as %s is %j", (value, format, text) => {
    expect(formatNumber(value, format, 1900)).toBe(text);
  });

  it.each([
    [5, "# ?/?"],
    [5, "#.##0,00"],
    [5, "0.0.0"],
    [1e15, "0"],
    [5, "00E+0"],
    [5, "0E+x"],
    [5, "[$-ZZZ]0"],
    [5, "{$}§"],
    [5, "0*-"],
    [-0.2, "0"],
    [-5, "[>1]0;0.0"],
  ])("is refused where Excel's own text is not known: %s as %s", (value, format) => {
    expect(() => formatNumber(value, format, 1900)).toThrow(FormulaRefusal);
  });
});
