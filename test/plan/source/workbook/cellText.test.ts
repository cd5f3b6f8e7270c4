/** Serials from the specification of Office Open XML (18.17.4.1): 2008-02-03 is 39481 from 1900 and 38019 from 1904. */
import { numberCell } from "../../../../src/plan/source/workbook/cellText.ts";
import { readFormat } from "../../../../src/plan/source/workbook/numberFormat.ts";

const shown = (value: number, code: string, from1904 = false) =>
  numberCell(value, { code, format: readFormat(code), bold: false, struck: false, indent: 0 }, { from1904 });

describe("a number of a cell as its format shows it", () => {
  it.each<[string, number, string, string]>([
    ["a day", 39_481, "yyyy-mm-dd", "2008-02-03"],
    ["a month", 39_481, "mmm yyyy", "2008-02"],
    ["a year", 39_481, "yyyy", "2008"],
    ["a time of the day", 0.75, "hh:mm", "18:00"],
    ["a time in minutes", 0.0625, "h:mm", "01:30"],
    ["the day before Excel's 29 February 1900", 59, "yyyy-mm-dd", "1900-02-28"],
    ["the day after it", 61, "yyyy-mm-dd", "1900-03-01"],
    ["no day before the first", -3, "yyyy-mm-dd", "-3"],
    ["no day behind the last", 3_000_000, "yyyy-mm-dd", "3000000"],
    ["no time of the day where it is more than one", 39_481.5, "hh:mm", "39481.5"],
    ["a share", 0.125, "0.0%", "12.5%"],
    ["a sign in front", 1200, '"$"#,##0', "$1200"],
    ["a minus before the sign", -1200, '"$"#,##0', "-$1200"],
    ["a code behind", 1200, "[$EUR] #,##0", "1200 EUR"],
  ])("%s", (_, value, code, text) => {
    expect(shown(value, code).text).toBe(text);
  });

  it("counts days from 1904 where the file does", () => {
    expect(shown(38_019, "yyyy-mm-dd", true).text).toBe("2008-02-03");
    expect(shown(38_019, "yyyy-mm-dd", true).value).toMatchObject({ kind: "date", value: 39_481 });
  });

  it("has no value to calculate with where it is a year or stands among words", () => {
    expect(shown(2027, "0").value).toBeUndefined();
    expect(shown(2.5, '0.0"M"').value).toBeUndefined();
    expect(shown(2101, "0").value).toMatchObject({ kind: "number", value: 2101 });
  });
});
