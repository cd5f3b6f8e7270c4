import { readMarkdown } from "../../../src/plan/index.ts";

const pillarsOf = (text: string) =>
  readMarkdown(text).plan.pillars.map(({ name, areas }) => [
    name,
    areas.map((area) => [area.name, area.initiatives.map((initiative) => initiative.name)]),
  ]);

describe("initiatives outside of pillars", () => {
  it.each([
    [
      "stand under the objective that they belong to",
      "# Plan\n\n## Objectives\n\n### Objective 1: Grow exports\n\n#### Key initiatives\n\n- Open an office in Lyon\n- Hire two agents\n\n### Objective 2: Cut waste\n\n#### Key initiatives\n\n- Sort at the source\n",
      [
        [
          "Objectives",
          [
            ["Grow exports", ["Open an office in Lyon", "Hire two agents"]],
            ["Cut waste", ["Sort at the source"]],
          ],
        ],
      ],
    ],
    [
      "de un objetivo con dos secciones de ellas son de una misma área",
      "# Plan\n\n## Objetivos\n\n### Objetivo 1: Crecer en exportación\n\n#### Iniciativas clave\n\n- Abrir oficina en Lyon\n\n#### Acciones\n\n- Contratar a dos agentes\n",
      [["Objetivos", [["Crecer en exportación", ["Abrir oficina en Lyon", "Contratar a dos agentes"]]]]],
    ],
    [
      "of a section of their own stand in it, those under a heading in an area of its name",
      "# Plan\n\n## Acciones\n\n- Abrir oficina\n\n### Comercio\n\n- Contratar agentes\n",
      [
        [
          "Acciones",
          [
            ["", ["Abrir oficina"]],
            ["Comercio", ["Contratar agentes"]],
          ],
        ],
      ],
    ],
    [
      "in bullets of bullets under pillars are those of the pillar above them",
      "# Plan\n\n## Pilares\n\n- Calidad\n  - Formar al personal\n  - Medir a diario\n- Crecimiento\n  - Abrir en Lyon\n",
      [
        ["Calidad", [["", ["Formar al personal", "Medir a diario"]]]],
        ["Crecimiento", [["", ["Abrir en Lyon"]]]],
      ],
    ],
    [
      "de una prioridad sin nombre quedan bajo su número",
      "# Plan\n\n## Prioridades\n\n### Prioridad 2: Calidad\n\n- Formar\n\n### Prioridad 3\n\n- Crecer\n",
      [
        ["Calidad", [["", ["Formar"]]]],
        ["Prioridad 3", [["", ["Crecer"]]]],
      ],
    ],
  ])("%s", (_, text, pillars) => {
    expect(pillarsOf(text)).toEqual(pillars);
  });
});
