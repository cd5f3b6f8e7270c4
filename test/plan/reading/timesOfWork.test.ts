import { readDocument } from "../../../src/plan/index.ts";

const phases = (text: string): readonly string[] => {
  const { plan } = readDocument(text);
  return plan.phases.map(
    ({ name, startMonth, endMonth, milestones }) =>
      `${name} ${startMonth}-${endMonth ?? ""}: ${milestones.map((each) => each.name).join(", ")}`,
  );
};

describe("work with its times, however it is laid out", () => {
  const documents: readonly (readonly [what: string, text: string, read: readonly string[]])[] = [
    [
      "months as columns",
      "# Plan de trabajo 2027\n\n## Cronograma\n| Ene–Mar | Abr–Jun |\n|---|---|\n| Diagnóstico | Diseño |\n| Entrevistas | Prototipo |\n",
      ["Ene–Mar 1-3: Diagnóstico, Entrevistas", "Abr–Jun 4-6: Diseño, Prototipo"],
    ],
    [
      "horizons with their quarters as columns, without a heading",
      "# Product 2027\n\n| Now (Q1–Q2) | Next (Q3) |\n|---|---|\n| Sign-on | Offline |\n",
      ["Now (Q1–Q2) 1-6: Sign-on", "Next (Q3) 7-9: Offline"],
    ],
    [
      "numbers, tabs and times as pasted from a word processor",
      "CALENDARIO\n1.\tEnero-marzo 2027\tInventario\n2.\tAbril-junio 2027\tCarné único\n3.\tSeptiembre 2027\tBibliobús\n",
      ["Inventario 1-3: ", "Carné único 4-6: ", "Bibliobús 9-9: "],
    ],
    [
      "lines of phases that points divide",
      "# Hotel\n\n## Plan de obra\nFase A · Nov 2026 – Feb 2027 · Planta baja\nFase B · Nov 2027 – Feb 2028 · Habitaciones\n",
      ["Planta baja 1-4: ", "Habitaciones 13-16: "],
    ],
    [
      "sprints with their days in the middle",
      "# App\n\n## Releases\n- [x] Sprint 1 (4–15 Jan 2027) Maps\n- [ ] Sprint 2 (1–12 Feb 2027) Bookings\n",
      ["Releases 1-2: Maps, Bookings"],
    ],
    [
      "months under a heading that says nothing of time",
      "# Shop\n\n## Steps\n- Feb-Mar: new rota\n- Apr: refit\n- May to Aug: donations\n",
      ["new rota 1-2: ", "refit 3-3: ", "donations 4-7: "],
    ],
    [
      "weeks under the title, with a heading behind",
      "# Radio\n\nWeek 1-2: Licence\nWeek 3: Presenters\nWeek 8: On air\n\nTargets\n20 presenters\n3,500 daily listeners\n",
      ["Licence 1-1: ", "Presenters 1-1: ", "On air 2-2: "],
    ],
  ];
  test.each(documents)("%s", (_, text, read) => {
    expect(phases(text)).toEqual(read);
  });
});

describe("lines that a line above them leads", () => {
  test("a numbered workstream with who leads it is a pillar", () => {
    const { plan } = readDocument(
      "# Turnaround\n\nWorkstream A – Network\nLead: P. Okafor\n- Drop routes\n- Add Faro\n\nWorkstream B – Cost\nLead: M. Duarte\n- Fuel contract\n",
    );
    expect(plan.pillars.map(({ name }) => name)).toEqual(["Network", "Cost"]);
    const spanish = readDocument(
      "# Plan\n\nEje 1: Calidad\nResponsable: Ana\n- Formar\n\nEje 2: Red\nResponsable: Leo\n- Ampliar\n",
    );
    expect(spanish.plan.pillars.map(({ name }) => name)).toEqual(["Calidad", "Red"]);
  });

  const measures: readonly (readonly [what: string, text: string, read: readonly string[]])[] = [
    ["behind a colon", "# Air\n\n## Base\nTwo bases.\n\nKPIs: punctuality 76% → 88%; load below 79% by FY28.\n", ["punctuality 0.88 ", "load below 79% by FY28 0.79 2028"]],
    ["detrás de dos puntos", "# Red\n\n## Base\nDos sedes.\n\nIndicadores: socios de 120 a 200; quejas por debajo del 3 %.\n", ["socios 200 ", "quejas por debajo del 3 % 0.03 "]],
    ["as figures", "# Radio\n\n## Base\nOne studio.\n\nTargets\n20 volunteer presenters\n3,500 daily listeners\n", ["volunteer presenters 20 ", "daily listeners 3500 "]],
    ["as names with figures", "# Museo\n\n## Indicadores para 2030\nVisitantes: 130.000\nGrupos: 600 al año\n", ["Visitantes 130000 2030", "Grupos 600 2030"]],
  ]; // prettier-ignore
  test.each(measures)("measures %s", (_, text, read) => {
    const { plan } = readDocument(text);
    expect(
      plan.kpis.map(({ name, target, deadline = "" }) => `${name} ${target?.value ?? ""} ${deadline}`),
    ).toEqual(read);
  });
});
