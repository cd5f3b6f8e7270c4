import { readMarkdown } from "../../../src/plan/index.ts";

/** Objectives, measures, pillars and phases of a document, a line each. */
function read(text: string): string[] {
  const { objectives, kpis, pillars, phases } = readMarkdown(text).plan;
  return [
    ...objectives.map(
      ({ name, deadline = "", target }) => `O ${name} | ${target?.value ?? ""} | ${deadline}`,
    ),
    ...kpis.map(
      ({ name, target, objective = "", deadline = "" }) =>
        `K ${name} | ${target?.value ?? ""} | ${objective} | ${deadline}`,
    ),
    ...pillars.map(
      ({ name, areas }) =>
        `P ${name}: ${areas.flatMap(({ initiatives }) => initiatives.map((each) => each.name)).join("; ")}`,
    ),
    ...phases.map(({ name, startMonth, endMonth }) => `F ${name} ${startMonth}-${endMonth ?? ""}`),
  ];
}

const documents: readonly (readonly [what: string, text: string, parts: readonly string[]])[] = [
  ["lines above lists say what these hold", "# Hospital\n\n## Priority 1. Safe care\n\nWhat we will do\n1. Prescribe electronically\n2. Check strong drugs twice\n\nHow we will know\n- Hand hygiene of 95% or better\n", ["K Hand hygiene of 95% or better | 0.95 |  | ", "P Safe care: Prescribe electronically; Check strong drugs twice"]],
  ["what a line opens above a list, the next such line ends", "# Club\n\n## Letter to members\n\nGoals by summer 2029:\n- 600 members\n- 12 youth teams\n\nAsks of the board:\n- 2 introductions\n", ["O 600 members | 600 | 2029", "O 12 youth teams | 12 | 2029"]],
  ["una línea encima de una lista, y una frase que es un objetivo del eje", "# Plan de salud\n\n## Eje 2. Prevenir\n\nObjetivo: vacunar al 95% de los mayores antes de 2028\nAcciones:\n- Visitas a los centros\n- Campaña de otoño\n", ["O vacunar al 95% de los mayores antes de 2028 | 0.95 | 2028", "P Prevenir: Visitas a los centros; Campaña de otoño"]],
  ["results line by line below a bold objective", "# Q3 2026 OKRs – Platform\n\n**O1: Deploys are boring**\nKR1: Change failure rate ≤ 5%\nKR2: Lead time below 4 hours\n\n**O2: Calm nights**\nKR1: max 2 pages per shift\n", ["O Deploys are boring |  | 2026-Q3", "O Calm nights |  | 2026-Q3", "K Change failure rate | 0.05 | Deploys are boring | 2026-Q3", "K Lead time below 4 hours | 0.16666666666666666 | Deploys are boring | 2026-Q3", "K max 2 pages per shift | 2 | Calm nights | 2026-Q3"]],
  ["líneas con su clase delante en un párrafo de un eje", "# Plan\n\n## Eje 1. Caminar\n**Objetivo estratégico 1.1.** Recuperar la calle\nLínea de actuación 1.1.1: Peatonalizar el centro\nIndicador: superficie peatonal, de 3 ha a 7 ha en 2030\n", ["O Recuperar la calle |  | ", "K superficie peatonal | 7 |  | 2030", "P Caminar: Peatonalizar el centro"]],
  ["bold names with a sentence behind, due as the line below the heading says", "# Homes\n\n## What we will achieve\n_To be achieved by 2028_\n\n**Warm homes.** All 3,400 homes at EPC C or better.\n\n**Happy tenants.** Satisfaction of 85%, up from 71%.\n\n**Safe homes.** Fire doors replaced in the 12 towers.\n", ["O Warm homes | 3400 | 2028", "O Happy tenants | 0.85 | 2028", "O Safe homes |  | 2028"]],
  ["objetivos en negrita con su frase debajo", "# Cooperativa\n\n## Objetivos específicos (2029)\n\n**OE1: Agua segura**\n24.000 personas tienen agua segura.\n\n**OE2: Comités fuertes**\nAl menos el 80% de los comités publica sus cuentas.\n", ["O Agua segura | 24000 | 2029", "O Comités fuertes | 0.8 | 2029"]],
  ["bullets and tabs of a word processor", "Theatre plan\n\nGoal 1\tFill the house\n•\tOccupancy from 54% to 75%\n•\tA subscription for the young\n\to\tTold in every school\n\nTimeline\nYear 1\tFoundations\nYear 2\tGrowth in all houses\nYear 3\tReview of the plan\n", ["O Fill the house |  | ", "K Occupancy | 0.75 | Fill the house | ", "F Foundations 1-12", "F Growth in all houses 13-24", "F Review of the plan 25-36"]],
  ["títulos numerados en mayúsculas y viñetas con tabulador", "PLAN DE LA FACULTAD\n\n1. MISIÓN\nFormar científicos.\n\n2. OBJETIVOS\n\nOE1. Mejorar la docencia\n•\tSatisfacción de 4 sobre 5 o superior\n•\tResponsable: Vicedecanato\n\n3. FASES\n•\tAño 1: diseño\n•\tAño 2: despliegue\n", ["O Mejorar la docencia |  | ", "K Satisfacción de 4 sobre 5 o superior | 4 | Mejorar la docencia | ", "F diseño 1-12", "F despliegue 13-24"]],
  ["numbered lines that each stand alone are headings", "# Club\n\n1. Our goals\n- 600 members by 2029\n- 12 youth teams by 2028\n\n2. Timeline\n- Month 1-3: course\n- Month 4-9: new pitch\n", ["O 600 members by 2029 | 600 | 2029", "O 12 youth teams by 2028 | 12 | 2028", "F course 1-3", "F new pitch 4-9"]],
  ["títulos en mayúsculas encima de líneas sangradas", "PLAN DE LA COOPERATIVA\n\nEJE 1. CALIDAD\n   Objetivo: que el 70 % del aceite sea virgen extra en 2030\n   • Línea de molturación en frío\n   • Formación de agricultores\n\nCALENDARIO\n   1er semestre 2027   Licitación y permisos\n   2º semestre 2027    Montaje de la línea\n", ["O que el 70 % del aceite sea virgen extra en 2030 | 0.7 | 2030", "P Calidad: Línea de molturación en frío; Formación de agricultores", "F Licitación y permisos 1-6", "F Montaje de la línea 7-12"]],
  ["where a group wants to be, and what it will do, in an e-mail", "Dear all,\n\nhere is where I think we should go.\n\nWhere we want to be by December 2028\n  - 1,200 households helped a month (780 now)\n  - a second van\n\nWhat we will do\n  1. Open a warehouse\n  2. Recruit a coordinator\n", ["O 1,200 households helped a month (780 now) | 1200 | 2028-12", "O a second van |  | 2028-12", "P What we will do: Open a warehouse; Recruit a coordinator"]],
  ["dónde se quiere estar", "Escuela de música\n\nDónde queremos estar en 2029\n- 400 alumnos (hoy 260)\n- 3 orquestas\n", ["O 400 alumnos (hoy 260) | 400 | 2029", "O 3 orquestas | 3 | 2029"]],
  ["capitals above lines that say what they are, in English", "LIBRARY NETWORK 2027-2029\n\nPRIORITY 1 - OPEN DOORS\nGoal: 400,000 visits a year by 2029\n- Sunday opening\n- A van for the valley\n\nTIMELINE\n1st quarter 2027: tender\n2nd quarter 2027: van on the road\n", ["O 400,000 visits a year by 2029 | 400000 | 2029", "P Open doors: Sunday opening; A van for the valley", "F tender 1-3", "F van on the road 4-6"]],
  ["now, next and later", "# Parcelo roadmap\n\n## Now\n- Self-service returns\n\n## Next\n- Locker network\n\n## Later\n- Same-day in five cities\n", ["P Parcelo roadmap: Self-service returns; Locker network; Same-day in five cities"]],
  ["ahora, después y más adelante en negrita", "# Hoja de ruta de Cosecha\n\n**Ahora**\n- Pago con Bizum\n\n**Después**\n- Suscripción semanal\n\n**Más adelante**\n- Portugal\n", ["P Hoja de ruta de Cosecha: Pago con Bizum; Suscripción semanal; Portugal"]],
  ["a sentence with several figures or years says nothing of which is to be reached", "# Museum\n\n## Strategic aims\n\n### Aim A — Cared for\nHalf is documented online by 2029, all of it by 2031.\n\n### Aim B — More people\n150,000 visitors, of whom 20% come from the poorest wards.\n", ["O Cared for |  | ", "O More people |  | "]],
  ["fases en negrita con texto debajo", "# Obra\n\n## Plan de trabajo\n\n**Fase 1 – Proyecto (meses 1–4)**\nPlanos y permisos.\n\n**Fase 2 – Obra (meses 5–24)**\nTres campañas.\n", ["F Proyecto 1-4", "F Obra 5-24"]],
]; // prettier-ignore

describe("structure that a document says without marks", () => {
  test.each(documents)("%s", (_what, text, parts) => {
    expect(read(text)).toEqual(parts);
  });

  test("a line with dashes of speech and a lone dash are no lists", () => {
    const { notes } = readMarkdown(
      "# Talk\n\n## Background\n\n– We met on Monday.\n\nHe said – as always – no.\n",
    ).plan;
    expect(notes?.map(({ text }) => text)).toEqual(["– We met on Monday. He said – as always – no."]);
  });
});
