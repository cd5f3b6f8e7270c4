import type { risksEn } from "../../en/sheets/risks.ts";
import type { Translation } from "../../language.ts";

export const risksEs: Translation<typeof risksEn> = {
  name: "Riesgos",
  title: "Registro de riesgos",
  purpose:
    "Qué puede salir mal: con qué probabilidad, cuánto cuesta entonces, quién responde y qué parte supone del total.",
  register: {
    title: "Registro",
    note: "Coste esperado: probabilidad por coste, más el coste de la respuesta. Un riesgo cerrado no cuenta; uno ocurrido cuenta entero.",
  },
  total: "Coste esperado de todos los riesgos",
  worst: "Coste si todos ocurrieran en su extremo alto",
  heat: {
    title: "Mapa de calor",
    note: "Riesgos por probabilidad y por coste si ocurren; abiertos y tratados.",
    chance: "Probabilidad",
    cost: "Coste hasta",
  },
  chanceBands: { veryLow: "Muy baja", low: "Baja", medium: "Media", high: "Alta", veryHigh: "Muy alta" },
  chanceRule: { title: "Probabilidad", message: "De 0 % a 100 %." },
  costRule: { title: "Coste", message: "Lo que cuesta si ocurre: un número." },
  periodRule: { title: "Período", message: "Número del período; el 0 es antes del inicio." },
  statusRule: { title: "Estado", message: "Abierto, tratado, cerrado u ocurrido." },
  statuses: { open: "Abierto", treated: "Tratado", closed: "Cerrado", occurred: "Ocurrido" },
  chart: (unit) => `Coste esperado de cada riesgo, ${unit}`,
  tableHeadings: {
    name: "Riesgo",
    cause: "Causa",
    chance: "Probabilidad",
    low: "Coste, mínimo",
    likely: "Coste, probable",
    high: "Coste, máximo",
    when: "Cuándo",
    period: "Período",
    owner: "Responsable",
    response: "Respuesta",
    responseCost: "Coste de la respuesta",
    status: "Estado",
    cost: "Coste si ocurre",
    expected: "Coste esperado",
    share: "Parte del total",
    number: "N.º",
    odds: "Probabilidad vigente",
    least: "Coste, el menor",
    most: "Coste, el mayor",
  },
};
