import type { ValueWords } from "../values.ts";

export const values: ValueWords = {
  priority: {
    high: { write: "Alta", also: ["alto", "p1", "critica", "critico"] },
    medium: { write: "Média", also: ["medio", "normal", "p2"] },
    low: { write: "Baixa", also: ["baixo", "p3"] },
  },
  status: {
    notStarted: {
      write: "Não iniciada",
      also: ["nao iniciado", "pendente", "a fazer", "planejado", "planejada"],
    },
    inProgress: { write: "Em andamento", also: ["em progresso", "em curso", "iniciado", "iniciada"] },
    done: {
      write: "Concluída",
      also: ["concluido", "feito", "feita", "finalizado", "finalizada", "completo"],
    },
    blocked: { write: "Bloqueada", also: ["bloqueado", "parado", "parada", "suspenso", "suspensa"] },
  },
  direction: {
    higher: { write: "Quanto maior, melhor", also: ["maior", "subir"] },
    lower: { write: "Quanto menor, melhor", also: ["menor", "baixar", "cair"] },
  },
  period: {
    year: { write: "anual", also: ["ano", "ao ano", "por ano"] },
    month: { write: "mensal", also: ["mes", "ao mes", "por mes"] },
    once: { write: "único", also: ["uma vez", "unica", "pontual"] },
  },
};
