import { bars, interval, scoreLine } from "./score.ts";
import { existsSync } from "node:fs";

describe("the score of a sample of faults", () => {
  // Values of Wilson's interval: Newcombe 1998, table I (81 of 263, 15 of 148, 0 of 20, 1 of 29).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i says that of all between these are noticed", (noticed, all, low, high) => {
    const [least, most] = interval(noticed, all);
    expect(Math.abs(least - low)).toBeLessThan(0.0001);
    expect(Math.abs(most - high)).toBeLessThan(0.0001);
  });

  it("says nothing without a sample", () => {
    expect(interval(0, 0)).toEqual([0, 1]);
  });

  it.each([
    ["src/calc", 17, "  17 of   20  64 % to 95 %  reaches 85 %"],
    ["src/calc", 16, "  16 of   20  58 % to 92 %  is below 85 %"],
    ["src/workbook/office-js", 16, "  16 of   20  58 % to 92 %  reaches 80 %"],
    ["src/forecast", 20, "  20 of   20  84 % to 100 %"],
  ])("of %s, %i of 20, is held against the folder's bar", (folder, noticed, line) => {
    expect(scoreLine(folder, noticed, 20)).toBe(`${folder.padEnd(32)} ${line}`);
  });

  it.each(Object.keys(bars))("is asked of %s, which exists", (folder) => {
    expect(existsSync(folder)).toBe(true);
  });
});
