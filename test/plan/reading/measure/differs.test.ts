import { readMarkdown } from "../../../../src/plan/index.ts";

const read = (heading: string, line: string): string => {
  const { objectives, kpis } = readMarkdown(`# Plan\n\n## ${heading}\n- ${line}\n`).plan;
  const [only] = [...objectives, ...kpis];
  const { target, change = false } = only ?? {};
  return `${target?.comparison ?? ""} ${target?.value ?? ""}${change ? " of change" : ""}`;
};

describe("a share with what it is more or less of", () => {
  it.each<[heading: string, line: string, told: string]>([
    ["Objectives", "30% fewer falls on the wards by 2028", "exactly 0.3 of change"],
    ["Objectives", "A 20% increase in day surgery", "exactly 0.2 of change"],
    ["KPIs", "Night calls: 25% fewer", "exactly 0.25 of change"],
    ["KPIs", "Waste: 12% lower than 2025", "exactly 0.12 of change"],
    ["Objetivos", "Un 15 % menos de esperas en 2027", "exactly 0.15 of change"],
    ["Indicadores", "20 % más de donantes", "exactly 0.2 of change"],
    ["Objetivos", "10 % de redução do consumo", "exactly 0.1 of change"],
  ])("is a change: %s, %s", (heading, line, told) => {
    expect(read(heading, line)).toBe(told);
  });

  it.each<[heading: string, line: string, told: string]>([
    ["Objectives", "95% of staff trained", "exactly 0.95"],
    ["Objectives", "10% or less absence", "atMost 0.1"],
    ["Objetivos", "El 90 % de los alumnos aprueba", "exactly 0.9"],
  ])("is a level where nothing of the kind follows: %s, %s", (heading, line, told) => {
    expect(read(heading, line)).toBe(told);
  });
});
