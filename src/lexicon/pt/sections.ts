import type { SectionWords } from "../sections.ts";

export const sections: SectionWords = {
  patterns: {
    pillars: [
      "^(?:(?:os|nossos|\\d+|tres|quatro|cinco) )?pilares(?: (?:estrategicos|fundamentais|principais|do plano|da estrategia))?$",
      "^(?:eixos|linhas) estrategic[oa]s$",
    ],
    kpis: [
      "^(?:principais )?(?:metricas|kpis?|indicador(?:es)?|okrs?|resultados[- ]chave)\\b",
      "^como (?:vamos )?(?:saber|medir|mediremos|saberemos)\\b",
      "^(?:o que )?(?:mediremos|vamos medir)$",
      "^nivel \\d+ ?: ?(?:metricas|kpis?|indicadores)\\b",
    ],
    objectives: ["^(?:objetivos?|metas)\\b", "\\be objetivos$"],
    assumptions: ["^(?:premissas|hipoteses|suposicoes|pressupostos)\\b"],
    roi: ["^(?:roi|retorno (?:do|sobre o) investimento)\\b"],
    budget: [
      "^(?:plano de )?(?:investimentos?|orcamentos?|custos?|financiamento)\\b",
      "^(?:capex|opex)\\b",
      "^(?:gastos|despesas|plano de gastos)$",
    ],
    timeline: [
      "^(?:implementacao(?: e .*)?$|implantacao|(?:cronograma|calendario)(?! (?:de )?(?:desembolsos?|pagamentos?|amortizacao|reembolsos?|repasses?|financeiro))|roteiro|plano de implementacao|linha do tempo|fases\\b)",
    ],
  },
  titles: {
    objectives: "Objetivos",
    pillars: "Pilares",
    kpis: "Indicadores",
    assumptions: "Premissas",
    roi: "ROI",
  },
  labels: {
    strategy: "Estratégia",
    part: "Parte",
    topic: "Tema",
    area: "Área",
    group: "Grupo",
    category: "Categoria",
    timeline: "Cronograma",
    budget: "Orçamento de",
  },
  pillar: ["pilar(?: estrat[eé]gico)?", "eixo(?: estrat[eé]gico)?", "linha estrat[eé]gica"],
  outcome: ["(?:resultados?)(?: (?:esperados?|previstos?|chave))?"],
  total: ["(?:sub)?tota(?:l|is)\\b"],
  roi: ["(?:roi|retorno (?:do|sobre o) investimento)\\b"],
  whole: ["investimento", "orcamento", "geral", "global", "projeto", "plano"],
  milestones: ["marcos", "atividades", "entregas", "entregaveis", "tarefas", "acoes", "passos"],
  write: {
    pillar: "Pilar",
    phase: "Fase",
    outcome: "Resultado",
    year: "Ano",
    month: "Mês",
    to: "a",
    item: "item simples",
    untitled: "Plano sem título",
    unnamed: "(sem nome)",
  },
  behindSum: { year: " anual", month: " mensal", once: " uma vez" },
  score: ["escala\\s+(?:de\\s+)?\\d+\\s*(?:-|a)\\s*\\d+", "pontos", "pontuacao", "nota"],
  outOf: ["de um total de", "sobre"],
};
