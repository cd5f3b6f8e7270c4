import { readLength, readPlanSpan } from "../../../../src/plan/reading/time/planSpan.ts";

describe("a period by the plan's own count, in months", () => {
  it.each<[string, number, number | null]>([
    ["mes 4-5", 4, 5],
    ["months 4 to 6", 4, 6],
    ["quarter 2", 4, 6],
    ["year 2", 13, 24],
    ["from month 7", 7, null],
    ["desde el mes 3", 3, null],
    ["dias 1-30", 1, 1],
    ["31-60 dias", 2, 2],
    ["days 61-90", 3, 3],
    ["1-7 days", 1, 1],
    ["25-40 dias", 1, 2],
    ["year 100", 1189, 1200],
    ["0-6 meses", 1, 6],
    ["6-12 months", 7, 12],
    ["first 3 months", 1, 3],
    ["primeros 90 dias", 1, 3],
    ["up to month 6", 1, 6],
    ["hasta el mes 9", 1, 9],
    ["ate o mes 4", 1, 4],
    ["year 2, q3", 19, 21],
    ["q1 of year 3", 25, 27],
    ["mes 3 del ano 2", 15, 15],
    ["y2q4", 22, 24],
  ])("%s", (text, start, end) => {
    expect(readPlanSpan(text)).toMatchObject({ base: "plan", start, end });
  });

  it.each([
    ["a name without a number", "next quarter"],
    ["a month 0, of which nobody knows how long it is", "month 0"],
    ["a year of the calendar", "ano 2025"],
    ["a range that falls", "12-6 months"],
    ["days that something takes", "1-2 dias"],
    ["nearly a week that something takes", "1-6 days"],
    ["a year that no plan has", "year 101"],
    ["the first 0 months", "first 0 months"],
    ["up to month 0", "up to month 0"],
    ["a part that no year has", "month 15 of year 2"],
    ["a year 0", "year 0, q3"],
  ])("is not read from %s (%s)", (_, text) => {
    expect(readPlanSpan(text)).toBeUndefined();
  });
});

describe("the time that something takes", () => {
  it.each<[string, number | null]>([
    ["6 meses", 6],
    ["2 years", 24],
    ["1,5 years", 18],
    ["10 weeks", 3],
    ["siguientes 60 dias", 2],
  ])("%s", (text, end) => {
    expect(readLength(text)).toEqual({ base: "following", start: 1, end });
  });

  it.each([["0 months"], ["soon"]])("is not read from %s", (text) => {
    expect(readLength(text)).toBeUndefined();
  });
});
