import { isDateFormat, shiftedDate } from "../../../src/workbook/office-js/dates.ts";

describe("dates of an insert", () => {
  it.each([
    ["yyyy-mm-dd", true],
    ["d mmm yyyy", true],
    ["dd/mm/yyyy", true],
    ["mmm yy", true],
    ["#,##0", false],
    ['#,##0.0,,"M"', false],
    ['0" days"', false],
    ['0 "y"', false],
    ["[Red]0.0%", false],
    ["General", false],
    [undefined, false],
  ])("the format %s shows a date: %s", (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });

  it("count from another day in a workbook of the 1904 system", () => {
    // 2027-01-01 is 46,388 in the 1900 system and 44,926 in the 1904 system.
    expect(shiftedDate(46_388, true)).toBe(44_926);
    expect(shiftedDate(46_388, false)).toBe(46_388);
  });
});
