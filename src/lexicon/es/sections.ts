import type { SectionWords } from "../sections.ts";

export const sections: SectionWords = {
  patterns: {
    pillars: [
      "^(?:(?:los|nuestros|\\d+|tres|cuatro|cinco) )?pilares(?: (?:estrategicos|estratgicos|fundamentales|principales|clave|del plan|de la estrategia))?$",
      "^(?:ejes|lineas) estrategic[oa]s$",
    ],
    kpis: [
      "^(?:principales )?(?:me?tricas|kpis?|indicador(?:es)?|okrs?|cuadro de mando|resultados clave)\\b",
      "^como (?:lo )?(?:sabremos|mediremos|medimos)\\b",
      "^(?:lo que )?(?:mediremos|vamos a medir)$",
      "^nivel \\d+ ?: ?(?:me?tricas|kpis?|indicadores)\\b",
    ],
    objectives: ["^(?:objetivos?|metas)\\b", "\\by objetivos$"],
    assumptions: ["^(?:supuestos|hip(?:o)?tesis|premisas)\\b"],
    roi: ["^(?:roi|retorno (?:de|sobre) la inversi(?:o)?n)\\b"],
    budget: [
      "^(?:plan de )?(?:inversi(?:o)?n(?:es)?|presupuestos?|costes?|costos?|financiaci(?:o)?n)\\b",
      "^(?:capex|opex)\\b",
      "^(?:gastos|plan de gastos)$",
    ],
    timeline: [
      "^(?:implementaci(?:o)?n(?: y .*)?$|(?:cronograma|calendario)(?! (?:de )?(?:desembolsos?|pagos?|amortizacion|reembolsos?|cobros?|abonos?))|hoja de ruta|plan de implementaci(?:o)?n|fases\\b)",
    ],
  },
  titles: {
    objectives: "Objetivos",
    pillars: "Pilares",
    kpis: "Indicadores",
    assumptions: "Supuestos",
    roi: "ROI",
  },
  labels: {
    strategy: "Estrategia",
    part: "Parte",
    topic: "Tema",
    area: "Área",
    group: "Grupo",
    category: "Categoría",
    timeline: "Cronograma",
    budget: "Presupuesto de",
  },
  pillar: ["pilar(?: estrat[eé]?gico)?", "eje(?: estrat[eé]?gico)?", "l[ií]?nea estrat[eé]?gica"],
  outcome: ["(?:resultados?|logros?)(?: (?:esperados?|previstos?|clave))?"],
  total: ["(?:gran |sub)?total(?:es)?\\b"],
  roi: ["(?:roi|retorno (?:de|sobre) la inversi?o?n)\\b"],
  whole: ["inversi(?:o)?n", "presupuesto", "general", "global", "proyecto", "plan", "gran"],
  milestones: ["hitos", "actividades", "entregables", "tareas", "acciones", "pasos"],
  write: {
    pillar: "Pilar",
    phase: "Fase",
    outcome: "Resultado",
    year: "Año",
    month: "Mes",
    to: "a",
    item: "elemento",
    untitled: "Plan sin título",
    unnamed: "(sin nombre)",
  },
  behindSum: { year: " anual", month: " mensual", once: " una vez" },
  score: ["escala\\s+(?:de\\s+)?\\d+\\s*(?:-|a)\\s*\\d+", "puntos", "puntuacion"],
  outOf: ["sobre"],
};
