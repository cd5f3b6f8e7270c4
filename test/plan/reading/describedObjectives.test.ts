import { readDocument } from "../../../src/plan/index.ts";

const read = (text: string): readonly string[] => {
  const { plan } = readDocument(text);
  const shown = (measure: {
    name: string;
    baseline?: number | undefined;
    actual?: number | undefined;
    target?: { value: number } | undefined;
    deadline?: string | undefined;
    owner?: string | undefined;
  }): string =>
    [
      measure.name,
      measure.baseline ?? measure.actual ?? "",
      measure.target?.value ?? "",
      measure.deadline,
      measure.owner,
    ]
      .filter((part) => part !== undefined && part !== "")
      .join(" | ");
  return [
    ...plan.objectives.map((objective) => `O ${shown(objective)}`),
    ...plan.kpis.map((kpi) => `K ${shown(kpi)} < ${kpi.objective ?? ""}`),
  ];
};

describe("objectives and what stands below them", () => {
  const documents: readonly (readonly [what: string, text: string, measures: readonly string[]])[] = [
    [
      "lines that say what each is, without a mark",
      "Objetivos SMART del voluntariado\n\nObjetivo: Captar personas voluntarias\nIndicador: altas registradas\nLínea base: 35\nMeta: 80\nPlazo: 30 de junio de 2027\nResponsable: Nuria\n\nObjetivo: Mejorar la permanencia\nIndicador: % que sigue tras 6 meses\nLínea base: 48 %\nMeta: 70 %\nPlazo: diciembre de 2027\nResponsable: Iván\n",
      [
        "O Captar personas voluntarias | 35 | 80 | 2027-06-30 | Nuria",
        "O Mejorar la permanencia | 0.48 | 0.7 | 2027-12 | Iván",
      ],
    ],
    [
      "numbered items with their target and their actions, without a heading",
      "# Water plan\n\n1. Reliable supply\n   - Measure: interruptions per 1,000 customers\n   - Now: 42\n   - Target: 25 by 2029\n   - Actions:\n     - Replace 60 km of mains\n2. Fair bills\n   - Measure: customers on the social tariff\n   - Now: 3,100\n   - Target: 6,000 by 2028\n",
      ["O Reliable supply | 42 | 25 | 2029", "O Fair bills | 3100 | 6000 | 2028"],
    ],
    [
      "numbered groups under a title that says goals",
      "# Goals\n\n1. Clean water\n- Test 40 sites a month by 2028\n- Cut phosphate by 25% by 2030\n\n2. Wild banks\n- Plant 12,000 trees by 2029\n- Restore 15 km of bank by 2030\n",
      [
        "O Clean water",
        "O Wild banks",
        "K Test 40 sites a month by 2028 | 40 | 2028 < Clean water",
        "K Cut phosphate by 25% by 2030 | 0.25 | 2030 < Clean water",
        "K Plant 12,000 trees by 2029 | 12000 | 2029 < Wild banks",
        "K Restore 15 km of bank by 2030 | 15 | 2030 < Wild banks",
      ],
    ],
    [
      "nested groups in Spanish",
      "Objetivos 2027-2029\n\n## Objetivos\n1) Lectura para todos\n   - Llegar a 20.000 socios en 2029\n2) Biblioteca digital\n   - Prestar 50.000 libros al año en 2028\n",
      [
        "O Lectura para todos",
        "O Biblioteca digital",
        "K Llegar a 20.000 socios en 2029 | 20000 | 2029 < Lectura para todos",
        "K Prestar 50.000 libros al año en 2028 | 50000 | 2028 < Biblioteca digital",
      ],
    ],
    [
      "lines with a number and no heading",
      "Plan de la cooperativa de aceite\n\nObjetivo 1: Aumentar la producción ecológica del 20 % al 45 % en 2030\nObjetivo 2: Abrir 3 mercados antes de 2029\n",
      [
        "O Aumentar la producción ecológica del 20 % al 45 % en 2030 | 0.2 | 0.45 | 2030",
        "O Abrir 3 mercados antes de 2029 | 3 | 2029",
      ],
    ],
    [
      "the same in English as bullets",
      "# Choir plan\n\n- Goal 1: Grow to 60 singers by 2028\n- Goal 2: Give 12 concerts a year\n",
      ["O Grow to 60 singers by 2028 | 60 | 2028", "O Give 12 concerts a year | 12"],
    ],
    [
      "a figure that only says what kind of thing it is sets no target",
      "# Brigade\n\n## Goals\n- 8-minute response to 90% of fires (2025: 81%)\n- Respuesta de 8 minutos\n",
      [
        "O 8-minute response to 90% of fires (2025: 81%) | 0.9",
        "O Respuesta de 8 minutos | 0.005555555555555556",
      ],
    ],
  ];

  test.each(documents)("%s", (_, text, measures) => {
    expect(read(text)).toEqual(measures);
  });

  const unclear: readonly (readonly [what: string, text: string])[] = [
    [
      "in English",
      "# River Trust strategic plan\n\n1. Clean water\n- Test 40 sites a month by 2028\n- Cut phosphate by 25% by 2030\n- Publish results\n\n2. Wild banks\n- Plant 12,000 trees by 2029\n- Restore 15 km of bank by 2030\n",
    ],
    [
      "in Spanish, as typed",
      "Plan de la biblioteca comarcal\n\n1) Lectura para todos\n   • Llegar a 20.000 socios en 2029\n   • Abrir 3 salas\n2) Biblioteca digital\n   • Alcanzar 50.000 préstamos en 2028\n   • Digitalizar 8.000 documentos\n",
    ],
  ];
  test.each(unclear)("groups under a title that says nothing are asked about: %s", (_, text) => {
    const { plan, questions } = readDocument(text);
    expect(plan.objectives).toEqual([]);
    expect(questions.map(({ about, heading }) => `${about} ${heading}`)).toHaveLength(2);
    expect(questions[0]).toMatchObject({ about: "kind" });
  });
});

describe("what stands in groups", () => {
  const groups: readonly (readonly [what: string, text: string, kpis: readonly string[]])[] = [
    [
      "we will measure",
      "# Council\n\n## Our priorities\n\n### Priority one: Homes\n\nWe will:\n\n- build homes\n- mend homes\n\nWe will measure:\n\n- homes completed\n- Families without a home: under 80\n",
      ["homes completed ", "Families without a home 80"],
    ],
    [
      "mediremos",
      "# Red\n\n## Eje 1: Lectura\n\nMediremos:\n\n- Socios: 18.000\n- Préstamos: 35.000\n",
      ["Socios 18000", "Préstamos 35000"],
    ],
  ];
  test.each(groups)("as measures of a pillar: %s", (_, text, kpis) => {
    const { plan } = readDocument(text);
    expect(plan.kpis.map(({ name, target }) => `${name} ${target?.value ?? ""}`)).toEqual(kpis);
    expect([plan.pillars.length, plan.strategies.length]).toEqual([1, 0]);
  });

  test.each([
    "# Clínica: objetivos trimestrales\n\n## T1 2027\n- Visitas: 120\n- Reseñas: 30\n\n## T2 2027\n- Visitas: 150\n- Reseñas: 45\n",
    "# Club goals\n\n## Spring\n- Members: 120\n- Concerts: 3\n\n## Summer\n- Members: 150\n- Concerts: 4\n",
  ])("figures under a title that says objectives are asked about", (text) => {
    expect(readDocument(text).questions.map(({ about }) => about)).toEqual(["kind", "kind"]);
  });
});
