import { readMarkdown } from "../../../../src/plan/index.ts";
import { findMoment, readDeadline } from "../../../../src/plan/reading/time/deadline.ts";

const deadlineIn = (title: string, target: string): string | undefined =>
  readMarkdown(`# ${title}\n\n## KPIs\n\n- CSAT: ${target}\n- Uptime: 99%\n`).plan.kpis[0]?.deadline;

describe("a deadline whose month names no year", () => {
  it.each([
    ["90% by December", "12"],
    ["90% by end of March", "03"],
    ["90% by May 10", "05-10"],
    ["90% by 10th of May", "05-10"],
    ["90 % hasta diciembre", "12"],
    ["90 % antes del 10 de mayo", "05-10"],
    ["90 % a finales de marzo", "03"],
    ["90% até dezembro", "12"],
    ["90% até o dia 10 de maio", "05-10"],
    ["90% até o fim de março", "03"],
    ["90% antes de junho", "06"],
  ])("%s is in the one year of the plan, and unknown without it", (target, when) => {
    expect(deadlineIn("Plan 2031", target)).toBe(`2031-${when}`);
    expect(deadlineIn("Plan", target)).toBeUndefined();
    expect(deadlineIn("Plan 2031-2033", target)).toBeUndefined();
  });

  it.each([
    ["90% by December 2030", "2030-12"],
    ["90% até dez/2030", "2030-12"],
  ])("%s names its own year", (target, when) => expect(deadlineIn("Plan 2031", target)).toBe(when));

  it.each(["90% may be reached", "90% de los pedidos de marzo"])("%s is due by no month", (target) =>
    expect(deadlineIn("Plan 2031", target)).toBe("2031"),
  );

  it("is read in a column of dates", () => {
    const { plan } = readMarkdown(
      "# Plan 2031\n\n## KPIs\n\n| KPI | Target | Due |\n|---|---|---|\n| CSAT | 90% | June |\n| Uptime | 99% | 10 de maio |\n| NPS | 50 | Q3 2032 |\n| ARR | 90% | |\n",
    );
    expect(plan.kpis.map(({ deadline }) => deadline)).toEqual(["2031-06", "2031-05-10", "2032-Q3", "2031"]);
  });
});

describe("a part of a year in words", () => {
  it.each([
    ["Plan Q3 2026", "2026-Q3"],
    ["Plano do 3º trimestre de 2026", "2026-Q3"],
    ["Plano do 3.º trimestre de 2026", "2026-Q3"],
    ["Plano – terceiro trimestre 2026", "2026-Q3"],
    ["Plan del tercer trimestre de 2026", "2026-Q3"],
    ["Plan 3er trimestre 2026", "2026-Q3"],
    ["Third quarter of 2026", "2026-Q3"],
    ["Plan for the 1st quarter 2027", "2027-Q1"],
    ["Plan 4T 2026", "2026-Q4"],
    ["Plan segundo semestre de 2026", "2026-H2"],
    ["Plano 1º semestre 2027", "2027-H1"],
    ["Second half of 2026", "2026-H2"],
    ["Plan for 2026", "2026"],
    ["13 trimestre 2026", "2026"],
  ])("%s is %s, and its targets are due by it", (title, when) => {
    expect(findMoment(title)?.moment).toBe(when);
    expect(deadlineIn(title, "90%")).toBe(when);
  });
});

describe("a date in figures", () => {
  it.each([
    ["05/06/2026", "2026-06-05"],
    ["12/06/2026", "2026-06-12"],
    ["05/13/2026", "2026-05-13"],
    ["13/05/2026", "2026-05-13"],
    ["31.12.2026", "2026-12-31"],
    ["32.12.2026", "2026"],
    ["13/13/2026", "2026"],
  ])("%s has its day first unless that cannot be: %s", (text, when) => {
    expect(findMoment(text)?.moment).toBe(when);
  });

  it.each([
    ["day 1", "M1"],
    ["day 30", "M1"],
    ["día 31", "M2"],
    ["dia 90", "M3"],
    ["a 100-day plan", "M4"],
  ])("%s falls into the month %s", (text, when) => {
    expect(findMoment(text)?.moment).toBe(when);
  });

  it("takes the parenthesis around it along", () => {
    expect(readDeadline("Launch (2026)")).toMatchObject({ moment: "2026", start: 7 });
    expect(readDeadline("Launch [2026]")).toMatchObject({ moment: "2026", start: 7 });
    expect(readDeadline("Launch 2026")).toBeUndefined();
  });
});

describe("a season or a fiscal year", () => {
  it.each([
    ["90% by 2031/32", "2032"],
    ["90 % al final de 2031-32", "2032"],
    ["90% até 2031/2032", "2032"],
    ["90% in 2031-2034", "2034"],
    ["90% by 2031-06", "2031-06"],
  ])("%s is due by its last year", (target, when) => expect(deadlineIn("Plan", target)).toBe(when));

  it.each(["Season 2031/32", "Plan 2031-34", "Curso 2031–32", "Temporada 2031/2032"])(
    "%s as a title says neither in which year a target is due, nor that of a month",
    (title) => {
      expect(deadlineIn(title, "90%")).toBeUndefined();
      expect(deadlineIn(title, "90% by December")).toBeUndefined();
    },
  );
});
