import type { outlineEn } from "../en/outline.ts";
import type { Translation } from "../language.ts";

export const outlineEs: Translation<typeof outlineEn> = {
  title: "Plan estratégico",
  subtitle: "Qué se quiere alcanzar, con quién, para cuándo y a qué coste",
  objectives: {
    growth: { name: "Crecimiento", text: "cuánto al año, por ejemplo un cuarenta por ciento" },
    reach: { name: "Alcance", text: "cuántos mercados o clientes, y para cuándo" },
    position: { name: "Posición", text: "qué lugar en qué mercado" },
  },
  pillar: (number) => `Nombre del pilar ${number}`,
  area: "Nombre del área",
  initiative: (number) => `Iniciativa ${number}`,
  initiativeText: "qué se hace, en una frase",
  outcome: "qué será distinto",
  strategy: { name: "Estrategia de crecimiento", part: "Marco", topic: "Decisiones" },
  choice: (number) => `Decisión ${number}`,
  choiceText: "qué se hace y a qué se renuncia",
  kpiGroup: "Resultados",
  kpis: {
    revenue: { name: "Ingresos", text: "importe al año" },
    customers: { name: "Clientes", text: "cuántos al final del año" },
    satisfaction: { name: "Satisfacción", text: "nota sobre diez" },
  },
  timeline: "Cronograma",
  phases: { first: "Fundación", second: "Desarrollo", third: "Crecimiento" },
  milestone: "qué estará listo entonces",
  budget: "Presupuesto",
  categories: { people: "Personal", technology: "Tecnología" },
  line: (number) => `Partida ${number}`,
};
