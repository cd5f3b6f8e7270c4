import { ganttStep, lastMonthOf } from "../../src/sheets/phases/gantt.ts";
import type { PhaseRow } from "../../src/sheets/phases/rows.ts";

describe("the timeline beside the phases", () => {
  it.each([
    [1, 1],
    [24, 1],
    [25, 3],
    [72, 3],
    [73, 12],
    [288, 12],
    [289, 24],
    [577, 36],
  ])("of %i months has columns of %i, 24 at most", (lastMonth, months) => {
    expect(ganttStep(lastMonth)).toBe(months);
    expect(Math.ceil(lastMonth / ganttStep(lastMonth))).toBeLessThanOrEqual(24);
  });

  it.each<[string, Pick<PhaseRow, "startMonth" | "endMonth">[], number]>([
    ["a year without phases", [], 12],
    ["a year where all ends sooner", [{ startMonth: 1, endMonth: 7 }], 12],
    [
      "the last month of the longest",
      [
        { startMonth: 1, endMonth: 30 },
        { startMonth: 31, endMonth: 31 },
        { startMonth: 2, endMonth: 18 },
      ],
      31,
    ],
    ["a year for one without an end", [{ startMonth: 10, endMonth: undefined }], 21],
    ["a year where nothing has a month", [{ startMonth: undefined, endMonth: undefined }], 12],
  ])("reaches to %s", (_what, rows, month) => {
    expect(lastMonthOf(rows as PhaseRow[])).toBe(month);
  });
});
