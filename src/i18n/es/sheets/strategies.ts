import type { Translation } from "../../language.ts";
import type { strategiesEn } from "../../en/sheets/strategies.ts";

export const strategiesEs: Translation<typeof strategiesEn> = {
  name: "Estrategias",
  title: "Estrategias",
  purpose: "Los marcos del plan, valorados: la madurez que cada elemento tiene y la que debe alcanzar.",
  unit: "Madurez de 0 (nada implantado) a 5 (excelente). Los promedios cuentan solo los elementos valorados.",
  frameworks: { title: "Por marco" },
  items: { title: "Elementos" },
  chart: "Madurez media de cada marco, de 0 a 5",
  tableHeadings: {
    framework: "Marco",
    part: "Parte",
    topic: "Tema",
    item: "Elemento",
    now: "Madurez actual",
    target: "Madurez objetivo",
    gap: "Brecha",
    description: "Descripción",
    outcome: "Resultado esperado",
  },
  frameworksHeadings: {
    framework: "Marco",
    rated: "Elementos valorados",
    aimed: "Elementos con objetivo",
    items: "Elementos",
    now: "Madurez actual",
    target: "Madurez objetivo",
    gap: "Brecha",
  },
  maturityRule: { title: "Madurez", message: "Un número de 0 a 5." },
};
