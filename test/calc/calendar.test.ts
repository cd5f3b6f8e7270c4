import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { pace, planned, type WorkCalendar } from "../../src/calc/index.ts";
import { workdayCounter } from "../../src/calc/calendar.ts";
import { refusal } from "./refusal.ts";

/** 1 January 2024, a Monday. */
const monday = 45292;

describe("working days", () => {
  // What Excel's NETWORKDAYS.INTL counts from Monday 1 to Sunday 14 January 2024, by its documentation.
  it.each<[string, WorkCalendar, number]>([
    ["every day without a weekend", {}, 14],
    ["Saturday and Sunday free", { weekend: 1 }, 10],
    ["Friday and Saturday free", { weekend: 7 }, 10],
    ["only Sunday free", { weekend: 11 }, 12],
    ["only Saturday free", { weekend: 17 }, 12],
    ["digits from Monday on", { weekend: "1110000" }, 8],
    ["two holidays of which one is a Sunday", { weekend: 1, holidays: [monday, monday + 6] }, 9],
    ["a holiday given twice, with a time of day", { weekend: 1, holidays: [monday, monday + 0.4] }, 9],
    ["a holiday outside", { holidays: [monday - 1, monday + 14] }, 14],
  ])("%s", (_name, calendar, expected) => {
    expect(workdayCounter(calendar)(monday, monday + 13)).toBe(expected);
  });

  it.each<[string, WorkCalendar, number]>([
    ["Saturday and Sunday", { weekend: 1 }, 5],
    ["Sunday and Monday", { weekend: 2 }, 6],
    ["Monday and Tuesday", { weekend: 3 }, 0],
    ["Sunday", { weekend: 11 }, 6],
    ["Monday", { weekend: 12 }, 0],
    ["Saturday", { weekend: 17 }, 5],
  ])("begin to be free on the right day: %s", (_name, calendar, free) => {
    const count = workdayCounter(calendar);
    expect(count(monday + free, monday + free)).toBe(0);
    expect(count(monday + ((free + 6) % 7), monday + ((free + 6) % 7))).toBe(1);
  });

  const day = fc.integer({ min: -5000, max: 60000 });
  const weekend = fc.oneof(
    fc.constantFrom<number | string | undefined>(undefined, 1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15, 16, 17),
    fc.integer({ min: 0, max: 126 }).map((bits) => bits.toString(2).padStart(7, "0")),
  );

  it("of a stretch are those of its two parts", () => {
    const property = fc.property(
      day,
      fc.nat(60),
      fc.nat(60),
      weekend,
      fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 5 }),
      (first, one, other, free, places) => {
        const holidays = places.map((place) => first + place);
        const count = workdayCounter({ weekend: free, holidays });
        const middle = first + one;
        expect(count(first, middle) + count(middle + 1, middle + other)).toBe(count(first, middle + other));
      },
    );
    fc.assert(property);
  });
});

describe("planned and pace by working days", () => {
  const day = fc.integer({ min: 1, max: 60000 });

  it("equal those by calendar days where every day is worked on", () => {
    const property = fc.property(day, fc.nat(3000), fc.nat(4000), (start, length, later) => {
      const end = start + length;
      const whole = { weekend: "0000000", holidays: [start - 1, end + 1] };
      const done = Math.min(1, (later + 1) / (length + 1));
      expect(planned(start, end, start + later, whole)).toBe(done);
      expect(planned(start, end, start + later)).toBe(done);
      expect(pace(5, 9, start, end, start + later, 1, "higher", undefined, whole)).toBe(
        pace(5, 9, start, end, start + later, 1),
      );
    });
    fc.assert(property);
  });

  it.each<[string, unknown, unknown]>([
    ["Friday evening of the first week", planned(monday, monday + 11, monday + 4, { weekend: 1 }), 0.5],
    ["the Sunday after it", planned(monday, monday + 11, monday + 6, { weekend: 1 }), 0.5],
    ["a start on a Saturday", planned(monday - 2, monday + 4, monday - 1, { weekend: 1 }), 0],
    [
      "a holiday within",
      planned(monday, monday + 4, monday + 1, { weekend: 1, holidays: [monday + 4] }),
      0.5,
    ],
    [
      "half of the target on half of the days",
      pace(50, 100, monday, monday + 11, monday + 5, undefined, "higher", undefined, { weekend: 1 }),
      1,
    ],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });

  it("are counted to an end also for days so large that they have no next one", () => {
    expect(planned(-1e17, 1e17, 0)).toBe(0.5);
    expect(planned(0, 2 ** 60, 2 ** 59, { weekend: 1 })).toBeCloseTo(0.5, 12);
  });

  it.each<[string, () => unknown, string]>([
    ["an unknown number", () => planned(1, 9, 5, { weekend: 8 }), "#VALUE! weekend unknownWeekend"],
    ["a number between", () => planned(1, 9, 5, { weekend: 1.5 }), "#VALUE! weekend unknownWeekend"],
    ["six digits", () => planned(1, 9, 5, { weekend: "000001" }), "#VALUE! weekend unknownWeekend"],
    ["every day free", () => planned(1, 9, 5, { weekend: "1111111" }), "#DIV/0! end noWorkingDay"],
    [
      "a weekend only",
      () => planned(monday + 5, monday + 6, monday + 5, { weekend: 1 }),
      "#DIV/0! end noWorkingDay",
    ],
    [
      "a holiday that is no number",
      () => planned(1, 9, 5, { holidays: [Number.NaN] }),
      "#VALUE! holidays notANumber",
    ],
    [
      "a pace before the first working day",
      () => pace(1, 2, monday - 2, monday + 4, monday - 1, undefined, "higher", undefined, { weekend: 1 }),
      "#N/A asOf notStarted",
    ],
  ])("are refused: %s", (_name, calculate, expected) => {
    expect(refusal(calculate)).toBe(expected);
  });
});
