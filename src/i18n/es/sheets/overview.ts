import type { Translation } from "../../language.ts";
import type { overviewEn } from "../../en/sheets/overview.ts";

export const overviewEs: Translation<typeof overviewEn> = {
  name: "Resumen",
  title: "Resumen",
  purpose: "El plan en una página: objetivos, indicadores, avance y coste, cada uno desde su hoja.",
  ownUnits: "Objetivos: cada uno en su unidad, el dinero en cifras completas.",
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
    p50: "P50",
    p80: "P80",
    high: "Máximo",
    contingency: "Contingencia sobre la referencia",
    state: "Estado de P50, P80 y contingencia",
  },
  roi: { title: "Retorno de la inversión, según el plan", low: "Mínimo", high: "Máximo" },
  money: {
    title: "Lo que gana el plan",
    lastRevenue: "Ingresos en el último período",
    derived:
      "Los ingresos se dedujeron de la meta, así que la alcanzan por construcción. Sustitúyalos en Escenarios: aquí aparecerán el valor y la recuperación.",
    missing:
      "Nada dice todavía qué entra. Rellene los factores en Escenarios: aquí aparecerán los ingresos, el valor y la recuperación.",
  },
  charts: {
    revenue: (unit) => `Ingresos, ${unit} por período`,
    cash: (unit) => `Caja acumulada, ${unit}`,
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
    owner: "Responsable",
    deadline: "Fecha límite",
    change: "La meta es",
  },
};
