import type { Translation } from "../../language.ts";
import type { overviewEn } from "../../en/sheets/overview.ts";

export const overviewEs: Translation<typeof overviewEn> = {
  name: "Resumen",
  title: "Resumen",
  purpose: "El plan en una página: objetivos, indicadores, avance y coste, cada uno desde su hoja.",
  figures: {
    title: "De un vistazo",
    figure: "Dato",
    value: "Valor",
    initiatives: "Iniciativas",
    initiativesDone: "Iniciativas terminadas",
    onTrack: "Indicadores en meta",
    indicators: "Indicadores",
    milestones: "Hitos",
    failing: "Controles que no se cumplen",
  },
  objectives: { title: "Objetivos frente a lo real" },
  budget: { title: "Coste anual" },
  costHeadings: {
    track: "Presupuesto",
    low: "Mínimo",
    p50: "P50, aprox.",
    p80: "P80, aprox.",
    high: "Máximo",
    contingency: "Contingencia sobre la referencia",
  },
  roi: { title: "Retorno de la inversión, según el plan", low: "Mínimo", high: "Máximo" },
  charts: {
    pillars: "Completado por pilar, proporción",
    status: "Indicadores por estado, número",
  },
  objectivesHeadings: {
    name: "Objetivo",
    unit: "Unidad",
    baseline: "Línea base",
    target: "Meta",
    actual: "Real",
    attainment: "Cumplimiento",
    status: "Estado",
    direction: "Mejor",
    comparison: "Comparación",
    upper: "Meta superior",
    per: "Por",
    text: "Como lo dice el documento",
    copies: "Mismo nombre",
  },
};
