import type { revenueEn } from "../../en/sheets/revenue.ts";
import type { Translation } from "../../language.ts";

export const revenueEs: Translation<typeof revenueEn> = {
  name: "Ingresos",
  title: "Ingresos",
  purpose:
    "Lo que entra, fuente a fuente y período a período, en el caso activo, frente a la meta declarada.",
  streams: {
    title: "Fuentes",
    note: "Tomadas de los factores de Escenarios para el caso activo y llevadas de un año a un período.",
  },
  periods: { title: "Por período", label: "Fuente", unit: "Unidad", whole: "Todos los períodos" },
  units: "unidades",
  price: "Precio",
  revenue: "Ingresos",
  total: "Ingresos, total",
  growth: "Crecimiento sobre el período anterior",
  target: "Meta declarada",
  gap: "Por encima o por debajo de la meta",
  targetPeriod: "Meta de ingresos por período",
  reached: "Período en que se alcanza la meta",
  never: "No se alcanza",
  noTarget: "Sin meta declarada",
  byConstruction: "El primer año se dedujo de esta meta: que se alcance es cierto por construcción.",
  periodWords: { year: "Año", quarter: "Trimestre", month: "Mes" },
  beforeStart: "Inicio",
  kindRule: { title: "Tipo", message: "Cómo gana esta fuente." },
  charts: {
    streams: (unit) => `Ingresos por fuente, ${unit} por período`,
    target: (unit) => `Ingresos frente a la meta, ${unit} por período`,
  },
  streamsHeadings: {
    number: "N.º",
    stream: "Fuente",
    kind: "Tipo",
    stays: "Permanece",
    start: "Unidades al inicio",
    keep: "Permanecen por período",
    added: "Unidades nuevas, primer período",
    growth: "Crecimiento por período",
    price: "Precio por período",
    priceGrowth: "Alza de precio por período",
    first: "Primer período",
    last: "Último período",
    total: "Todos los períodos",
    share: "Parte del total",
  },
};
