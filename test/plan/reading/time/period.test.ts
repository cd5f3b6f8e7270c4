import { milestoneMonths } from "../../../../src/plan/reading/milestone.ts";
import { readSpan } from "../../../../src/plan/reading/time/period.ts";

const month = (year: number, number: number): number => year * 12 + number - 1;

describe("the period that a text names", () => {
  it.each<[string, number, number | null]>([
    ["Año 1", 1, 12],
    ["Años 3 a 4", 25, 48],
    ["Year 5+", 49, null],
    ["ao 2", 13, 24],
    ["Mes 1-3", 1, 3],
    ["Meses 4–6", 4, 6],
    ["Months 7 to 9", 7, 9],
    ["Month 13+", 13, null],
    ["Q2", 4, 6],
    ["Q1-Q2", 1, 6],
    ["T3", 7, 9],
    ["Trimestre 4", 10, 12],
    ["H2", 7, 12],
    ["Semestre 1", 1, 6],
    ["6-12 months", 7, 12],
    ["1-2 años", 13, 24],
  ])("%s counts in months of the plan", (text, start, end) => {
    expect(readSpan(text)).toEqual({ base: "plan", start, end });
  });

  it.each<[string, number, number | null]>([
    ["2024", month(2024, 1), month(2024, 12)],
    ["Año 2025", month(2025, 1), month(2025, 12)],
    ["2024-2025", month(2024, 1), month(2025, 12)],
    ["2030+", month(2030, 1), null],
    ["2024 Q1-Q2", month(2024, 1), month(2024, 6)],
    ["Q1-Q2 2024", month(2024, 1), month(2024, 6)],
    ["Q3 2024 - Q1 2025", month(2024, 7), month(2025, 3)],
    ["T1 2025", month(2025, 1), month(2025, 3)],
    ["1T 2025", month(2025, 1), month(2025, 3)],
    ["H2 2026", month(2026, 7), month(2026, 12)],
    ["enero-marzo 2025", month(2025, 1), month(2025, 3)],
    ["January 2025 to March 2026", month(2025, 1), month(2026, 3)],
    ["sept. de 2025", month(2025, 9), month(2025, 9)],
    ["1er semestre 2027", month(2027, 1), month(2027, 6)],
    ["2.º semestre de 2027", month(2027, 7), month(2027, 12)],
    ["3.er trimestre 2027", month(2027, 7), month(2027, 9)],
    ["4th quarter 2027", month(2027, 10), month(2027, 12)],
    ["2025-11", month(2025, 11), month(2025, 11)],
  ])("%s is dated", (text, start, end) => {
    expect(readSpan(text)).toEqual({ base: "calendar", start, end });
  });

  it.each([
    "1-2 días", "foo", "foo 2025", "foo-bar 2025", "Q1 2025 - foo", "H3 2025", "Mes 0", "", "x".repeat(90),
  ])("%j is none", (text) => {
    expect(readSpan(text)).toBeUndefined();
  }); // prettier-ignore
});

describe("the months of a milestone", () => {
  const phase = (startMonth: number, endMonth: number | null) => ({ startMonth, endMonth });

  it.each<[string, string, ReturnType<typeof phase>, string | undefined, [number, number] | undefined]>([
    ["a quarter of the phase's year", "Q3-Q4", phase(13, 24), undefined, [19, 24]],
    ["a quarter in a phase of one quarter", "Q2", phase(4, 6), undefined, [4, 6]],
    ["a quarter from the phase's start when its year does not fit", "Q1", phase(7, 12), undefined, [7, 9]],
    ["a quarter of the year after the phase begins", "Q1", phase(7, 18), undefined, [7, 9]],
    ["a calendar quarter when the plan starts in July", "Q3", phase(1, 6), "2027-07", [1, 3]],
    ["a month of the plan", "Mes 14-15", phase(13, 24), undefined, [14, 15]],
    ["a month of the phase", "Mes 1", phase(13, 24), undefined, [13, 13]],
    ["a year of the plan", "Año 3", phase(25, 48), undefined, [25, 36]],
    ["weeks, four to a month", "Semana 45-48", phase(10, 12), undefined, [12, 12]],
    ["weeks by the calendar where only that fits", "Week 52", phase(1, 12), undefined, [12, 12]],
    ["weeks of the phase", "Semanas 1-4", phase(13, 18), undefined, [13, 13]],
    ["a dated quarter", "Q1 2028", phase(7, 30), "2027-07", [7, 9]],
    ["an open end, up to the phase's", "Año 2+", phase(13, 36), undefined, [13, 36]],
    ["an open end in an open phase", "Año 6+", phase(61, null), undefined, [61, 61]],
    ["nothing for a date in a plan without a start", "Q1 2028", phase(1, 12), undefined, undefined],
    ["nothing for a date before the plan", "2020", phase(1, 12), "2027-01", undefined],
    ["nothing for other words", "Piloto", phase(1, 12), undefined, undefined],
  ])("%s: %s", (_title, label, within, startMonth, expected) => {
    const months = milestoneMonths(label, within, startMonth);
    expect(months && [months.startMonth, months.endMonth]).toEqual(expected);
  });
});
