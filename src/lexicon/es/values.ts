import type { ValueWords } from "../values.ts";

export const values: ValueWords = {
  priority: {
    high: { write: "Alta", also: ["alto", "p1", "critica"] },
    medium: { write: "Media", also: ["medio", "normal", "p2"] },
    low: { write: "Baja", also: ["bajo", "p3"] },
  },
  status: {
    notStarted: { write: "Sin empezar", also: ["no iniciada", "no iniciado", "pendiente"] },
    inProgress: { write: "En curso", also: ["en progreso", "en proceso", "en marcha"] },
    done: {
      write: "Terminada",
      also: ["terminado", "hecha", "hecho", "completada", "completado", "finalizada", "finalizado"],
    },
    blocked: { write: "Bloqueada", also: ["bloqueado", "detenida", "detenido"] },
  },
  direction: {
    higher: { write: "Mayor es mejor", also: ["mayor", "subir"] },
    lower: { write: "Menor es mejor", also: ["menor", "bajar"] },
  },
  period: {
    year: { write: "anual", also: ["ano", "al ano", "por ano"] },
    month: { write: "mensual", also: ["mes", "al mes", "por mes"] },
    once: { write: "único", also: ["una vez", "unica", "puntual"] },
  },
};
