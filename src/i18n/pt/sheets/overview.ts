import type { Translation } from "../../language.ts";
import type { overviewEn } from "../../en/sheets/overview.ts";

export const overviewPt: Translation<typeof overviewEn> = {
  name: "Resumo",
  title: "Resumo",
  purpose: "O plano em uma página: objetivos, indicadores, avanço e custo, cada um da sua planilha.",
  ownUnits: "Objetivos: cada um em sua unidade, o dinheiro em números completos.",
  figures: {
    title: "Num relance",
    figure: "Dado",
    value: "Valor",
    initiatives: "Iniciativas",
    initiativesDone: "Iniciativas concluídas",
    onTrack: "Indicadores na meta",
    indicators: "Indicadores",
    milestones: "Marcos",
    failing: "Verificações que não se cumprem",
  },
  objectives: { title: "Objetivos diante do real" },
  budget: { title: "Custo anual" },
  costHeadings: {
    track: "Orçamento",
    low: "Mínimo",
    p50: "P50",
    p80: "P80",
    high: "Máximo",
    contingency: "Contingência sobre a referência",
    state: "Situação de P50, P80 e contingência",
  },
  roi: { title: "Retorno do investimento, segundo o plano", low: "Mínimo", high: "Máximo" },
  money: {
    title: "O que o plano ganha",
    lastRevenue: "Receita no último período",
    derived:
      "A receita foi deduzida da meta, portanto a alcança por construção. Substitua-a em Cenários: aqui aparecerão o valor e a recuperação.",
    missing:
      "Nada diz ainda o que entra. Preencha os fatores em Cenários: aqui aparecerão a receita, o valor e a recuperação.",
  },
  charts: {
    revenue: (unit) => `Receita, ${unit} por período`,
    cash: (unit) => `Caixa acumulado, ${unit}`,
    pillars: "Completo por pilar, proporção",
    status: "Indicadores por situação, número",
  },
  objectivesHeadings: {
    name: "Objetivo",
    unit: "Unidade",
    baseline: "Linha de base",
    target: "Meta",
    actual: "Real",
    attainment: "Cumprimento",
    status: "Situação",
    direction: "Melhor",
    comparison: "Comparação",
    upper: "Meta superior",
    per: "Por",
    text: "Como diz o documento",
    copies: "Mesmo nome",
    owner: "Responsável",
    deadline: "Data limite",
    change: "A meta é",
  },
};
