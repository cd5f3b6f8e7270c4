import { readMarkdown } from "../../../src/plan/index.ts";

/** Where each measure begins, its target, by when, and its steps. */
const measures = (...bullets: readonly string[]): string[] =>
  readMarkdown(`# Club\n\n## KPIs\n\n${bullets.map((bullet) => `- ${bullet}\n`).join("")}`).plan.kpis.map(
    ({ baseline, target, deadline = "", steps = [] }) =>
      `${baseline ?? ""} > ${target?.value ?? ""} ${deadline} ${steps.map(({ when, value }) => `${when}: ${value.value}`).join(", ")}`,
  );

const bullets: readonly (readonly [bullet: string, measure: string])[] = [
  ["Scholarships: 120 (2026), 180 (2027), 250 (2028)", " > 250  2026: 120, 2027: 180, 2028: 250"],
  ["Socios: 300 en 2026, 420 en 2027 y 600 en 2028", " > 600  2026: 300, 2027: 420, 2028: 600"],
  ["Evasão: 14% em 2025 → 9% em 2027", "0.14 > 0.09 2027 "],
  ["Late fees: 12% in 2025 -> 8% in 2026 -> 5% by 2027", "0.12 > 0.05  2026: 0.08, 2027: 0.05"],
  ["Response: 36 hours in Q4 2026; 12 hours by Q4 2027", " > 0.5  2026-Q4: 1.5, 2027-Q4: 0.5"],
  ["Turnover: €1.2M (2026), €1.5M (2027)", " > 1500000  2026: 1200000, 2027: 1500000"],
  ["Empresas: de 12 a 40 antes de junio de 2028", "12 > 40 2028-06 "],
  ["Visitors: 3,000 in 2026 and many more", " > 3000 2026 "],
]; // prettier-ignore

describe("targets with dates of their own in one line", () => {
  test.each(bullets)("%s", (bullet, measure) => {
    expect(measures(bullet)).toEqual([measure]);
  });

  const named: readonly (readonly [bullet: string, name: string, measure: string])[] = [
    ["Horas de apertura (línea base: 42; meta: 60)", "Horas de apertura", "42 > 60  "],
    ["Visitors a year (baseline 12,000; target 20,000 by 2028)", "Visitors a year", "12000 > 20000 2028 "],
    ["Indicador: socios jóvenes (línea base: 22 %, meta: 35 %)", "socios jóvenes", "0.22 > 0.35  "],
    ["Carteiras: 22 % (2025), meta 35 %", "Carteiras", "0.22 > 0.35  "],
    ["NPS – baseline 31, target 50, owner: Ana", "NPS", "31 > 50  "],
    ["Income | baseline 2025: €1.2M | target 2028: €2M", "Income", "1200000 > 2000000 2028 "],
    ["Members: 300 in all", "Members", " > 300  "],
  ];
  test.each(named)("values that their words name: %s", (bullet, name, measure) => {
    expect(measures(bullet)).toEqual([measure]);
    expect(readMarkdown(`# Club\n\n## KPIs\n\n- ${bullet}\n`).plan.kpis[0]?.name).toBe(name);
  });

  test("minutes behind a figure are no minimum", () => {
    const of = (bullet: string): unknown =>
      readMarkdown(`# Club\n\n## KPIs\n\n- ${bullet}\n`).plan.kpis[0]?.target?.comparison;
    expect(of("Tiempo de espera: 20 min")).toBe("exactly");
    expect(of("Recovery: 95 min or less")).toBe("atMost");
    expect(of("First fix: 85% min")).toBe("atLeast");
  });
});
