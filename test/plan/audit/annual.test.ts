import { firstYear, overYears } from "../../../src/plan/audit/annual.ts";

const amounts = { low: 1, high: 2 };
const quarters = [{ period: "2026-Q1", low: 1, high: 2 }];

describe("what a line costs", () => {
  it.each<[string, Parameters<typeof firstYear>[0], [number, number], [number, number]]>([
    ["a year", { ...amounts, period: "year" }, [1, 2], [3, 6]],
    ["a month", { ...amounts, period: "month" }, [12, 24], [36, 72]],
    ["once", { ...amounts, period: "once" }, [1, 2], [1, 2]],
    [
      "by quarter, whatever its period says",
      { ...amounts, period: "month", byPeriod: quarters },
      [1, 2],
      [1, 2],
    ],
    ["a month, with no quarter named", { ...amounts, period: "month", byPeriod: [] }, [12, 24], [36, 72]],
  ])("%s, in the first year and over three", (_when, line, first, three) => {
    const [one, all] = [firstYear(line), overYears(line, 3)];
    expect([one.low, one.high]).toEqual(first);
    expect([all.low, all.high]).toEqual(three);
  });
});
