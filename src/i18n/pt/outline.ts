import type { outlineEn } from "../en/outline.ts";
import type { Translation } from "../language.ts";

export const outlinePt: Translation<typeof outlineEn> = {
  title: "Plano estratégico",
  subtitle: "O que se quer alcançar, com quem, para quando e a que custo",
  objectives: {
    growth: { name: "Crescimento", text: "quanto ao ano, por exemplo quarenta por cento" },
    reach: { name: "Alcance", text: "quantos mercados ou clientes, e para quando" },
    position: { name: "Posição", text: "que lugar em que mercado" },
  },
  pillar: (number) => `Nome do pilar ${number}`,
  area: "Nome da área",
  initiative: (number) => `Iniciativa ${number}`,
  initiativeText: "o que se faz, em uma frase",
  outcome: "o que será diferente",
  strategy: { name: "Estratégia de crescimento", part: "Modelo", topic: "Decisões" },
  choice: (number) => `Decisão ${number}`,
  choiceText: "o que se faz e a que se renuncia",
  kpiGroup: "Resultados",
  kpis: {
    revenue: { name: "Receita", text: "valor ao ano" },
    customers: { name: "Clientes", text: "quantos no fim do ano" },
    satisfaction: { name: "Satisfação", text: "nota sobre dez" },
  },
  timeline: "Cronograma",
  phases: { first: "Fundação", second: "Desenvolvimento", third: "Crescimento" },
  milestone: "o que estará pronto então",
  budget: "Orçamento",
  categories: { people: "Pessoal", technology: "Tecnologia" },
  line: (number) => `Item ${number}`,
};
