import { audit, readMarkdown, type Plan } from "../../../src/plan/index.ts";

const planOf = (text: string): Plan => readMarkdown(text).plan;
const phasesOf = (text: string): string[] =>
  planOf(text).phases.map(({ name, startMonth, endMonth }) => `${name} ${startMonth}-${endMonth}`);

describe("a list of times under a heading of time", () => {
  it.each([
    ["# Escola\n\n## Cronograma\n- Janeiro a março: matrícula\n- Abril a junho: recital\n- Julho: férias\n", ["matrícula 1-3", "recital 4-6", "férias 7-7"]],
    ["# Bodega\n\n## Calendario\n- Noviembre: poda\n- Diciembre: injerto\n- Enero a marzo: trasiego\n", ["poda 1-1", "injerto 2-2", "trasiego 3-5"]],
    ["# Club\n\n## Schedule\n- February: trials\n- April–May: cup\n", ["trials 1-1", "cup 3-4"]],
  ])("of months without a year counts from the first of them: %j", (text, phases) => {
    expect(phasesOf(text)).toEqual(phases);
    expect(planOf(text).startMonth).toBeUndefined();
  });

  it("counts down in other words", () => {
    expect(phasesOf("# Bar\n\n## Cuenta atrás\n- 3 meses antes: obra\n- 2 meses antes: equipo\n- 1 mes antes: prueba\n").map((phase) => phase.slice(-3))).toEqual(["1-1", "2-2", "3-3"]);
  });

  it("is of the year that stands above it", () => {
    const plan = planOf("# Bodega\n\n## Calendario 2031\n- Noviembre: poda\n- Enero: trasiego\n");
    expect(plan).toMatchObject({ startMonth: "2031-11", phases: [{ startMonth: 1 }, { startMonth: 3 }] });
  });

  it.each([
    ["# Vans\n\n## Schedule\n1. Tender - 6 weeks\n2. First six - 2 months\n3. The rest (3 months)\n", ["Tender 1-2", "First six 3-4", "The rest 5-7"]],
    ["# Ermita\n\n## Etapas\n- Proyecto: 2 meses\n- Obra: 7 meses\n", ["Proyecto 1-2", "Obra 3-9"]],
  ])("of how long each takes is one behind the other: %j", (text, phases) => {
    expect(phasesOf(text)).toEqual(phases);
  });

  it.each([
    ["# Cine\n\n## Cronograma\nSemana 1-4: selección\nSemana 5-10: producción\nSemana 11: festival\n", ["selección 1-1", "producción 2-3", "festival 3-3"]],
    ["# Pool\n\n## Timeline\nMonths 1-2    survey and tender\nMonths 3-5    works\n", ["survey and tender 1-2", "works 3-5"]],
  ])("is one without marks as well: %j", (text, phases) => {
    expect(phasesOf(text)).toEqual(phases);
  });

  it("is taken for phases by its form, and asked about, where the heading says nothing", () => {
    const { plan, questions } = readMarkdown("# Bar\n\n## How we go about it\n- Month 1: fit-out\n- Month 2: hiring\n");
    expect(plan.phases.map(({ name }) => name)).toEqual(["fit-out", "hiring"]);
    expect(questions.map(({ about }) => about)).toEqual(["kind"]);
  });

  it("is none where its times hold figures", () => {
    expect(phasesOf("# Bar\n\n## What we measured\n- 2024: 400 members\n- 2025: 900 members\n")).toEqual([]);
  });
}); // prettier-ignore

describe("phases within one month", () => {
  const overlaps = (...weeks: readonly string[]): string[] =>
    audit(planOf(`# App\n\n## Sprints\n${weeks.map((text) => `- ${text}\n`).join("")}`)).map(({ id }) => id);

  it("may follow each other", () => {
    expect(overlaps("Weeks 1-2: wizard", "Weeks 3-4: feeds", "Weeks 5-6: portal")).not.toContain("phases.overlap");
  });

  it("overlap where both go on for longer", () => {
    expect(overlaps("Weeks 1-10: wizard", "Weeks 5-16: feeds")).toContain("phases.overlap");
  });
}); // prettier-ignore
