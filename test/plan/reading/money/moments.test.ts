import { momentWithin, readMoment, yearIn } from "../../../../src/plan/reading/money/moments.ts";

const said = (text: string, inYear?: number): string | undefined => {
  const moment = readMoment(text, inYear);
  return moment === undefined ? undefined : `${moment.unit} ${moment.when ?? "without a year"}`;
};

describe("a text that is a time and nothing else", () => {
  it.each<[text: string, time: string]>([
    ["2026", "year 2026"],
    ["FY 2027", "year 2027"],
    ["Ejercicio 2026", "year 2026"],
    ["2026/27", "year 2026"],
    ["2026–2027", "year 2026"],
    ["FY27", "year 2027"],
    ["FY '27/28", "year 2027"],
    ["Año 2", "year Y2"],
    ["first year", "year Y1"],
    ["Tercer año", "year Y3"],
    ["2026 Q3", "quarter 2026-Q3"],
    ["2026-T1", "quarter 2026-Q1"],
    ["2027 H2", "half 2027-H2"],
    ["2027/S1", "half 2027-H1"],
    ["2026 04", "month 2026-04"],
    ["03/2026", "month 2026-03"],
    ["3/2026", "month 2026-03"],
    ["12 / 2026", "month 2026-12"],
    ["Mes 4", "month M4"],
    ["M12", "month M12"],
    ["Q3", "quarter Q3"],
    ["Q3 2026", "quarter 2026-Q3"],
    ["T4/26", "quarter 2026-Q4"],
    ["2º trimestre de 2027", "quarter 2027-Q2"],
    ["tercer trimestre", "quarter Q3"],
    ["3er trimestre", "quarter Q3"],
    ["4th quarter FY27", "quarter 2027-Q4"],
    ["H1 2026", "half 2026-H1"],
    ["2º semestre 27", "half 2027-H2"],
    ["first half", "half without a year"],
    ["March 2026", "month 2026-03"],
    ["Sept. 26", "month 2026-09"],
    ["diciembre", "month without a year"],
    ["março de 2027", "month 2027-03"],
    ["May (provisional)", "month without a year"],
    ["Junio:", "month without a year"],
  ])("%s", (text, time) => {
    expect(said(text)).toBe(time);
  });

  it.each<[text: string, time: string]>([
    ["Q2", "quarter 2028-Q2"],
    ["segundo semestre", "half 2028-H2"],
    ["noviembre", "month 2028-11"],
    // Its own year counts.
    ["noviembre 2027", "month 2027-11"],
    ["Q2 2027", "quarter 2027-Q2"],
    ["H1 27", "half 2027-H1"],
  ])("is in the year of what it stands in: %s in 2028", (text, time) => {
    expect(said(text, 2028)).toBe(time);
  });

  it.each([
    "",
    "$2026",
    "1850",
    "Q5 2026",
    "H3",
    "first 3 rooms",
    "Office 2021",
    "13/2026",
    "2026 13",
    "marching band",
    "a title that goes on and on for many words in 2026",
  ])("is none: %s", (text) => {
    expect(said(text)).toBeUndefined();
  });
});

describe("a time among other words", () => {
  it.each<[text: string, inYear: number | undefined, time: string | undefined]>([
    ["Budget for Q3", 2026, "2026-Q3"],
    ["Gastos del segundo trimestre de 2027", undefined, "2027-Q2"],
    ["Costs in March", 2026, "2026-03"],
    ["Rent March 2027", undefined, "2027-03"],
    // A month's name may be another word, and several times are none.
    ["Staff may change", 2026, undefined],
    ["Q1 and Q2 costs", 2026, undefined],
    ["Q3 costs (Q3)", 2026, "2026-Q3"],
    ["Budget 2026", undefined, undefined],
    ["Budget 2026, Q3 revision", undefined, undefined],
    ["!!", undefined, undefined],
    ["what a b c d e f g h i j k l m says of Q3", 2026, undefined],
  ])("%s", (text, inYear, time) => {
    expect(momentWithin(text, inYear)?.when).toBe(time);
  });
});

describe("the year of a text", () => {
  it.each<[text: string, year: number | undefined]>([
    ["Plan 2026", 2026],
    ["2026 and again 2026", 2026],
    ["From 2026 to 2027", undefined],
    ["2026-27", undefined],
    ["$2026 for the hall", undefined],
    ["12,026 and 2026.50", undefined],
    ["no year", undefined],
  ])("%s", (text, year) => {
    expect(yearIn(text)).toBe(year);
  });
});
