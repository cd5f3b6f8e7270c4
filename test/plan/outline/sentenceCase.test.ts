/** Headings in capitals are written as a sentence; what is an abbreviation, a code or a name stays one. */
import { readMarkdown, writeMarkdown } from "../../../src/plan/index.ts";
import { sentenceCase } from "../../../src/plan/outline/sentenceCase.ts";

const cased = (heading: string, ...lines: string[]): string => sentenceCase([heading, ...lines])(heading);

it.each([
  ["PILARES ESTRATÉGICOS", "Pilares estratégicos"],
  ["EXPANSIÓN DE MERCADOS B2B", "Expansión de mercados B2B"],
  ["I+D Y CALIDAD", "I+D y calidad"],
  ["MEJORA DEL ROI Y DEL EBITDA", "Mejora del ROI y del EBITDA"],
  ["FASE II: LANZAMIENTO DEL ERP", "Fase II: Lanzamiento del ERP"],
  ["PHASE IV – SCALE UP", "Phase IV – Scale up"],
  ["1. KPIS AND TARGETS", "1. KPIS and targets"],
  ["PLAN B", "Plan B"],
  ["EXPANSÃO À EUROPA E AO CHILE", "Expansão à Europa e ao Chile"],
  ["ENTRADA EN ESTADOS UNIDOS Y MÉXICO", "Entrada en Estados Unidos y México"],
  ["PRESUPUESTO (EUR) 2027-2030", "Presupuesto (EUR) 2027-2030"],
  ["E-COMMERCE / RETAIL", "E-commerce / retail"],
  ["CALENDARIO DE REUNIÓN", "Calendario de reunión"],
  ["CRM UPGRADE", "CRM upgrade"],
])("%s becomes %s", (heading, expected) => {
  expect(cased(heading)).toBe(expected);
});

it.each(["KPI", "EBITDA", "ROI & KPI", "B2B", "Growth of SALES", "Fase 1: EXPANSIÓN", "2027", "R&D", "VAN"])(
  "%s stays as it is",
  (heading) => {
    expect(cased(heading)).toBe(heading);
  },
);

it.each([
  ["a name keeps its capital", "TIENDAS DE LUMBRE", "Vendemos con Lumbre desde 2020.", "Tiendas de Lumbre"],
  [
    "an abbreviation its capitals",
    "MEJORA DEL ZUMA",
    "Cada técnico usa el ZUMA a diario.",
    "Mejora del ZUMA",
  ],
  ["a brand its own", "SALES OF IBOXES", "We sell iBoxes.", "Sales of iBoxes"],
  ["the first word of a sentence tells nothing", "MÁS TIENDAS", "Tiendas: 40", "Más tiendas"],
  ["a word in small letters is no name", "MÁS TIENDAS", "Las Tiendas y tiendas.", "Más tiendas"],
])("as the document writes a word elsewhere: %s", (_why, heading, line, expected) => {
  expect(cased(heading, line)).toBe(expected);
});

const document = (head: string): string =>
  `${head}# PLAN DE CRECIMIENTO\n\n## PILARES\n\n### EXPANSIÓN DE MERCADOS B2B\n\n- Abrir tres sedes\n\n## PRESUPUESTO ANUAL\n\n### PERSONAL\n\n- ERP: 100.000 € - 150.000 €\n`;

it("the plan of a document has the names that its headings have as sentences, each section still read as what it is", () => {
  const { plan } = readMarkdown(document(""));
  expect(plan.title).toBe("Plan de crecimiento");
  expect(plan.pillars.map(({ name }) => name)).toEqual(["Expansión de mercados B2B"]);
  expect(plan.budget.categories.map(({ name }) => name)).toEqual(["Personal"]);
});

it("a plan whose names are in capitals keeps them when it is written and read again", () => {
  const { plan } = readMarkdown(document("---\nplan: 2\nlanguage: es\n---\n"));
  expect(plan.pillars.map(({ name }) => name)).toEqual(["EXPANSIÓN DE MERCADOS B2B"]);
  const again = readMarkdown(writeMarkdown(plan)).plan;
  expect(again.title).toBe("PLAN DE CRECIMIENTO");
  expect(again.pillars.map(({ name }) => name)).toEqual(["EXPANSIÓN DE MERCADOS B2B"]);
});
