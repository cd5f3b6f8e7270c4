import type { Translation } from "../language.ts";
import type { functionsEn } from "../en/functions.ts";

export const functionsEs: Translation<typeof functionsEn> = {
  topics: {
    growth: "Crecimiento",
    customers: "Clientes e ingresos",
    returns: "Rentabilidad",
    ranges: "Rangos",
    rangeReturns: "Rentabilidad de rangos",
    amounts: "Importes en texto",
    targets: "Metas",
    schedule: "Calendario",
    earnedValue: "Valor ganado",
  },
  helpTitle: "Funciones de Scaleplan",
  helpIntroduction:
    "Funciones para planes hechos de rangos, metas y fases. Las tasas y las probabilidades son proporciones: 5 % es 0,05.",
  allFunctions: "Todas las funciones",
  parameters: "Parámetros",
  parameter: "Parámetro",
  meaning: "Significado",
  optional: "opcional",
  returns: "Resultado",
  example: "Ejemplo",
  gives: "da",
};
