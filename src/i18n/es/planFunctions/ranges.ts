const lines = {
  low: "Importe mínimo de cada partida.",
  high: "Importe máximo de cada partida.",
  likely: "Importe más probable de cada partida.",
  shape: "«uniform», «triangular» o «pert»: una palabra para todas las partidas o una por partida.",
};
const correlation = "Correlación de rangos entre cada par de partidas, de 0 (por defecto) a 1.";
const coverage =
  "Probabilidad entre el mínimo y el máximo: 1 (por defecto), o 0,8 cuando son un P10 y un P90.";

/** The functions of this topic in Spanish; the English words stand with their declarations. */
export const rangesEs = {
  RANGETOTAL: {
    description: "Total de un presupuesto formado por rangos: mínimo, esperado y máximo.",
    parameters: lines,
    returns: "Una fila: suma de los mínimos, total esperado, suma de los máximos.",
  },
  RANGETOTALBY: {
    description:
      "Totales por grupo de un presupuesto formado por rangos: mínimo, esperado y máximo de cada uno.",
    parameters: { group: "Grupo de cada partida.", ...lines },
    returns: "Una fila por grupo, por orden de aparición: grupo, mínimo, esperado, máximo.",
  },
  RANGEPERCENTILE: {
    description:
      "El total que un presupuesto formado por rangos no supera con la probabilidad indicada: exacto y siempre igual.",
    parameters: {
      ...lines,
      probability: "Probabilidad de 0 a 1, o un rango de ellas.",
      correlation,
      coverage,
    },
    returns: "El total, con la forma de las probabilidades.",
  },
  RANGEPROBABILITY: {
    description: "Probabilidad de que el total de un presupuesto formado por rangos no supere un importe.",
    parameters: {
      ...lines,
      amount: "Importe que no se quiere superar, o un rango de ellos.",
      correlation,
      coverage,
    },
    returns: "Una probabilidad de 0 a 1, con la forma de los importes.",
  },
  CONTINGENCY: {
    description:
      "Contingencia que se suma a una base para que el presupuesto alcance con la probabilidad indicada: percentil menos base.",
    parameters: {
      ...lines,
      probability: "Probabilidad de 0 a 1, o un rango de ellas.",
      base: "Presupuesto base; sin él, la suma de los importes más probables, o puntos medios donde no los hay.",
      correlation,
      coverage,
    },
    returns: "El importe que conviene reservar, con la forma de las probabilidades.",
  },
  RANGECURVE: {
    description:
      "La curva S de un presupuesto formado por rangos, lista para un gráfico: totales y probabilidades de no superarlos.",
    parameters: { ...lines, points: "Número de puntos, 21 por defecto.", correlation, coverage },
    returns: "Dos columnas: total, y probabilidad de 0 a 1.",
  },
  RANGEDRIVERS: {
    description:
      "Las partidas que causan la incertidumbre de un presupuesto formado por rangos, la mayor primero.",
    parameters: { name: "Nombre de cada partida.", ...lines, correlation },
    returns:
      "Filas de nombre, parte de la varianza y oscilación: lo que se reduciría P90 menos P10 del total si la partida fuera fija.",
  },
};
