import type { risksEn } from "../../en/sheets/risks.ts";
import type { Translation } from "../../language.ts";

export const risksPt: Translation<typeof risksEn> = {
  name: "Riscos",
  title: "Registro de riscos",
  purpose:
    "O que pode dar errado: com que probabilidade, quanto custa então, quem responde e que parte do total representa.",
  register: {
    title: "Registro",
    note: "Custo esperado: probabilidade vezes custo, mais o custo da resposta. Um risco encerrado não conta; um ocorrido conta inteiro.",
  },
  total: "Custo esperado de todos os riscos",
  worst: "Custo se todos ocorressem em seu extremo alto",
  heat: {
    title: "Mapa de calor",
    note: "Riscos por probabilidade e por custo se ocorrerem; abertos e tratados.",
    chance: "Probabilidade",
    cost: "Custo até",
  },
  chanceBands: {
    veryLow: "Muito baixa",
    low: "Baixa",
    medium: "Média",
    high: "Alta",
    veryHigh: "Muito alta",
  },
  chanceRule: { title: "Probabilidade", message: "De 0% a 100%." },
  costRule: { title: "Custo", message: "O que custa se ocorrer: um número." },
  periodRule: { title: "Período", message: "Número do período; o 0 é antes do início." },
  statusRule: { title: "Situação", message: "Aberto, tratado, encerrado ou ocorrido." },
  statuses: { open: "Aberto", treated: "Tratado", closed: "Encerrado", occurred: "Ocorrido" },
  chart: (unit) => `Custo esperado de cada risco, ${unit}`,
  tableHeadings: {
    name: "Risco",
    cause: "Causa",
    chance: "Probabilidade",
    low: "Custo, mínimo",
    likely: "Custo, provável",
    high: "Custo, máximo",
    when: "Quando",
    period: "Período",
    owner: "Responsável",
    response: "Resposta",
    responseCost: "Custo da resposta",
    status: "Situação",
    cost: "Custo se ocorrer",
    expected: "Custo esperado",
    share: "Parte do total",
  },
};
