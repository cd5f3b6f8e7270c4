import type { Translation } from "../../language.ts";
import type { strategiesEn } from "../../en/sheets/strategies.ts";

export const strategiesPt: Translation<typeof strategiesEn> = {
  name: "Estratégias",
  title: "Estratégias",
  purpose: "Os modelos do plano, avaliados: a maturidade que cada elemento tem e a que deve alcançar.",
  unit: "Maturidade de 0 (nada implantado) a 5 (excelente). As médias contam só os elementos avaliados.",
  frameworks: { title: "Por modelo" },
  items: { title: "Elementos" },
  chart: "Maturidade média de cada modelo, de 0 a 5",
  tableHeadings: {
    framework: "Modelo",
    part: "Parte",
    topic: "Tema",
    item: "Elemento",
    now: "Maturidade atual",
    target: "Maturidade-alvo",
    gap: "Distância",
    description: "Descrição",
    outcome: "Resultado esperado",
  },
  frameworksHeadings: {
    framework: "Modelo",
    rated: "Elementos avaliados",
    aimed: "Elementos com alvo",
    items: "Elementos",
    now: "Maturidade atual",
    target: "Maturidade-alvo",
    gap: "Distância",
  },
  maturityRule: { title: "Maturidade", message: "Um número de 0 a 5." },
};
