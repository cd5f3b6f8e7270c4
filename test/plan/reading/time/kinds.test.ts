import { describe, expect, it } from "@jest/globals";
import { readCountdown } from "../../../../src/plan/reading/time/countdown.ts";
import {
  joinSpans,
  readCell,
  readDuration,
  readMarks,
  readSpan,
} from "../../../../src/plan/reading/time/period.ts";
import { settleCountdowns, settleElapsed, type Span } from "../../../../src/plan/reading/time/span.ts";
import { dateOrderOf, readDate } from "../../../../src/plan/reading/time/writtenDate.ts";

const month = (year: number, number: number): number => year * 12 + number - 1;
const ends = (span: Span | undefined): unknown[] | undefined => span && [span.base, span.start, span.end];

describe("periods by the plan's own count", () => {
  it.each<[string, number, number | null]>([
    ["Días 61-90", 3, 3],
    ["Days 1-30", 1, 1],
    ["days 31 to 90", 2, 3],
    ["Day 1 to day 45", 1, 2],
    ["first 30 days", 1, 1],
    ["Primeros 30 días", 1, 1],
    ["the first 3 months", 1, 3],
    ["los primeros 6 meses", 1, 6],
    ["Weeks 1-4", 1, 1],
    ["Semanas 5 a 12", 2, 3],
    ["Mes 1-3", 1, 3],
    ["Month 4 to Month 9", 4, 9],
    ["M7-M12", 7, 12],
    ["Meses 0-6", 1, 6],
    ["Months 6-12", 6, 12],
    ["primer trimestre", 1, 3],
    ["Second half", 7, 12],
    ["Sprint 1-2", 1, 1],
    ["Sprints 3-6", 2, 3],
    ["Year 2, Q3", 19, 21],
    ["Q3 of year 2", 19, 21],
    ["mes 3 del año 2", 15, 15],
    ["Y2Q1", 13, 15],
    ["Año 2: meses 1-6", 13, 18],
    ["from month 7", 7, null],
    ["a partir del mes 13", 13, null],
    ["Month 7 onwards", 7, null],
    ["Mes 10 en adelante", 10, null],
    ["hasta el mes 3", 1, 3],
    ["Q1 (months 1-3)", 1, 3],
    ["T2 (abril-junio)", 4, 6],
  ])("%s", (text, start, end) => {
    expect(ends(readSpan(text))).toEqual(["plan", start, end]);
  });
});

describe("periods by the calendar", () => {
  it.each<[string, [number, number], [number, number] | null]>([
    ["Q1 (January-March 2026)", [2026, 1], [2026, 3]],
    ["01/03/2026 - 30/04/2026", [2026, 3], [2026, 4]],
    ["2026-03-01 to 2026-05-31", [2026, 3], [2026, 5]],
    ["1 March 2026 – 15 April 2026", [2026, 3], [2026, 4]],
    ["March 1, 2026", [2026, 3], [2026, 3]],
    ["del 1 de marzo al 30 de abril de 2026", [2026, 3], [2026, 4]],
    ["1-15 de marzo de 2026", [2026, 3], [2026, 3]],
    ["desde marzo hasta mayo de 2026", [2026, 3], [2026, 5]],
    ["nov - feb 2027", [2026, 11], [2027, 2]],
    ["noviembre de 2026 a febrero de 2027", [2026, 11], [2027, 2]],
    ["mar-26", [2026, 3], [2026, 3]],
    ["03/2026", [2026, 3], [2026, 3]],
    ["31.12.2026", [2026, 12], [2026, 12]],
    ["Q1 FY26", [2026, 1], [2026, 3]],
    ["Q3'26", [2026, 7], [2026, 9]],
    ["2T26", [2026, 4], [2026, 6]],
    ["1S 2027", [2027, 1], [2027, 6]],
    ["primer semestre de 2026", [2026, 1], [2026, 6]],
    ["second quarter of 2026", [2026, 4], [2026, 6]],
    ["FY2026", [2026, 1], [2026, 12]],
    ["Q4 2026 - Q2 2027", [2026, 10], [2027, 6]],
    ["2027+", [2027, 1], null],
  ])("%s", (text, start, end) => {
    const [year, number] = start;
    expect(ends(readSpan(text))).toEqual(["calendar", month(year, number), end && month(...end)]);
  });

  it("take the year from above where they stand without one", () => {
    expect(ends(readSpan("enero-marzo", { year: 2026 }))).toEqual([
      "calendar",
      month(2026, 1),
      month(2026, 3),
    ]);
    expect(ends(readSpan("Q2", { year: 2026 }))).toEqual(["calendar", month(2026, 4), month(2026, 6)]);
    expect(ends(readSpan("15 de junio", { year: 2026 }))).toEqual([
      "calendar",
      month(2026, 6),
      month(2026, 6),
    ]);
    expect(readSpan("enero-marzo")).toBeUndefined();
  });
});

describe("written dates", () => {
  it.each<[string, "dayFirst" | "monthFirst" | undefined, number | undefined, number | undefined]>([
    ["01/03/2026", "dayFirst", 3, 1],
    ["01/03/2026", "monthFirst", 1, 3],
    ["01/03/2026", undefined, undefined, undefined],
    ["30/04/2026", undefined, 4, 30],
    ["04/30/2026", undefined, 4, 30],
    ["05/05/2026", undefined, 5, 5],
    ["12/05/2026", undefined, undefined, undefined],
    ["13/05/2026", undefined, 5, 13],
    ["05/13/2026", undefined, 5, 13],
    ["31/04/2026", undefined, undefined, undefined],
    ["1º de marzo de 2026", undefined, 3, 1],
    ["3rd of May 2026", undefined, 5, 3],
    ["2026-13-01", undefined, undefined, undefined],
    ["29/02/2027", undefined, undefined, undefined],
  ])("%s in the order %s", (text, order, monthNumber, day) => {
    const date = readDate(text, order);
    expect([date?.month, date?.day]).toEqual([monthNumber, day]);
  });

  it.each<[string, string[], string | undefined]>([
    ["days first", ["01/03/2026", "30/04/2026"], "dayFirst"],
    ["months first", ["03/01/2026", "04/30/2026"], "monthFirst"],
    ["points", ["01.03.2026"], "dayFirst"],
    ["no choice but a guess", ["01/03/2026", "05/04/2026"], undefined],
    ["a contradiction", ["30/04/2026", "04/30/2026"], undefined],
  ])("have the order that their column shows: %s", (_name, cells, order) => {
    expect(dateOrderOf(cells)).toBe(order);
  });

  it.each<[string, string[], string | undefined]>([
    ["leave a choice", ["01/03/2026", "05/04/2026"], "dayFirst"],
    ["leave none", ["03/01/2026", "04/30/2026"], "monthFirst"],
    ["contradict each other", ["30/04/2026", "04/30/2026"], undefined],
  ])("of a language that says the day first come in its order only where they %s", (_name, cells, order) => {
    expect(dateOrderOf(cells, "dayFirst")).toBe(order);
  });
});

describe("cells of a column of time", () => {
  it.each<[string, string, string, number, number | null]>([
    ["1-3", "Months", "plan", 1, 3],
    ["4 - 9", "Meses", "plan", 4, 9],
    ["5-8", "Week", "plan", 2, 2],
    ["31-60", "Días", "plan", 2, 2],
    ["3 months", "Duration", "following", 1, 3],
    ["2", "Trimestre", "plan", 4, 6],
    ["Q1", "When", "plan", 1, 3],
  ])("%s under %s", (text, heading, base, start, end) => {
    expect(ends(readCell(text, heading))).toEqual([base, start, end]);
  });

  it("may name the two ends in two cells, in the order of the column", () => {
    expect(ends(joinSpans("01/03/2026", "05/04/2026", { order: "dayFirst" }))).toEqual([
      "calendar",
      month(2026, 3),
      month(2026, 4),
    ]);
    expect(joinSpans("01/03/2026", "05/04/2026")).toBeUndefined();
    expect(joinSpans("mayo 2026", "marzo 2026")).toBeUndefined();
  });
});

describe("time that only the others explain", () => {
  it("counts elapsed months from 0: a shared boundary is no overlap", () => {
    const spans = ["Meses 0-6", "Meses 6-12", "Meses 12-24"].flatMap((text) => readSpan(text) ?? []);
    expect(settleElapsed(spans).map(ends)).toEqual([
      ["plan", 1, 6],
      ["plan", 7, 12],
      ["plan", 13, 24],
    ]);
    const own = ["Mes 1-6", "Mes 6-12"].flatMap((text) => readSpan(text) ?? []);
    expect(settleElapsed(own).map(ends)).toEqual([
      ["plan", 1, 6],
      ["plan", 6, 12],
    ]);
  });

  it("counts down to an event", () => {
    const texts = [
      "6 months before opening",
      "3 meses antes de la apertura",
      "4 semanas antes de abrir",
      "T-2 weeks",
    ];
    const spans = texts.flatMap((text) => readCountdown(text) ?? []);
    expect(spans.map(ends)).toEqual([
      ["countdown", -5, -5],
      ["countdown", -2, -2],
      ["countdown", 0, 0],
      ["countdown", 0, 0],
    ]);
    expect(settleCountdowns(spans).map(ends)).toEqual([
      ["plan", 1, 1],
      ["plan", 4, 4],
      ["plan", 6, 6],
      ["plan", 6, 6],
    ]);
    expect(ends(readCountdown("12-8 weeks before launch"))).toEqual(["countdown", -2, -2]);
  });

  it("takes 30, 60 and 90 days for marks, and other lengths for lengths", () => {
    expect(readMarks(["30 days", "60 days", "90 days"])?.map(ends)).toEqual([
      ["plan", 1, 1],
      ["plan", 2, 2],
      ["plan", 3, 3],
    ]);
    expect(readMarks(["3 months", "5 months"])).toBeUndefined();
    expect(ends(readDuration("siguientes 60 días"))).toEqual(["following", 1, 2]);
    expect(ends(readDuration("duración: 3 meses"))).toEqual(["following", 1, 3]);
  });
});

it.each([
  "10 %",
  "3M-6M",
  "Pilot",
  "v2.0",
  "Team 3",
  "5",
  "1-3",
  "2 people",
  "from 5 to 10",
  "mayor calidad",
])("%s names no time", (text) => {
  expect(readSpan(text)).toBeUndefined();
});
