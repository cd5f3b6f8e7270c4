// Over 150 lines: the texts of one area, as data.
const lines = {
  low: "Importe mínimo de cada partida.",
  high: "Importe máximo de cada partida.",
  likely:
    'Importe más probable de cada partida. Si no hay, escriba ="" donde 0 sea posible: Excel para Windows y Mac pasa las celdas vacías como 0.',
  shape:
    "«uniform», «triangular», «pert», «normal», «lognormal» o «metalog» (mínimo, probable y máximo son el P10, el P50 y el P90): una palabra para todas las partidas o una por partida. Las normales y lognormales acaban en el mínimo y el máximo, o no tienen límites si la cobertura es menor que 1.",
};
const correlation = "Correlación de rangos entre cada par de partidas, de 0 (por defecto) a 1.";
const coverage =
  "Probabilidad entre el mínimo y el máximo: 1 (por defecto), o 0,8 cuando son un P10 y un P90.";

const weightAndChance = {
  weight:
    "Cuánto cuenta cada partida, 1 por defecto; -1 la resta. Uno para todas las partidas o uno por partida. 0 la excluye, y también una celda vacía en Excel para Windows y Mac.",
  chance:
    "Probabilidad de que cada partida ocurra, 1 por defecto: por debajo es un riesgo que, si no se da, no cuesta nada. 0 la excluye, y también una celda vacía en Excel para Windows y Mac: escriba 100 %.",
};

/** The functions of this topic in Spanish; the English words stand with their declarations. */
export const rangesEs = {
  RANGETOTAL: {
    description: "Total de un presupuesto formado por rangos: mínimo, esperado y máximo.",
    parameters: {
      ...lines,
      correlation,
      coverage,
      ...weightAndChance,
      probability:
        "Probabilidades de 0 a 1: la fila sigue con la desviación estándar y el total de cada una.",
    },
    returns:
      "Una fila: suma de los mínimos, total esperado, suma de los máximos; con probabilidades, también la desviación estándar y el total de cada una.",
    worked:
      "Tres partidas de 3 a 6, de 2 a 4 y de 2,5 a 5: juntas al menos 7,5 y como mucho 15; de media 11,25.",
    keywords:
      "presupuesto suma valor esperado media mínimo máximo vme valor monetario esperado tres puntos estimación volatilidad",
  },
  RANGETOTALBY: {
    description:
      "Totales por grupo de un presupuesto formado por rangos: mínimo, esperado y máximo de cada uno.",
    parameters: { group: "Grupo de cada partida.", ...lines, coverage, ...weightAndChance },
    returns: "Una fila por grupo, por orden de aparición: grupo, mínimo, esperado, máximo.",
    worked:
      "Team tiene las partidas de 3 a 6 y de 2,5 a 5: de 5,5 a 11, con 8,25 esperados; Cloud va de 2 a 4, con 3 esperados.",
    keywords: "presupuesto subtotal categoría grupo sumar.si",
  },
  RANGEPERCENTILE: {
    description:
      "El total que un presupuesto formado por rangos no supera con la probabilidad indicada: exacto y siempre igual.",
    parameters: {
      ...lines,
      probability: "Probabilidad de 0 a 1, o un rango de ellas.",
      correlation,
      coverage,
      ...weightAndChance,
    },
    returns: "El total, con la forma de las probabilidades.",
    worked:
      "Las tres partidas suman 12,37 o menos en 8 de cada 10 casos: el P80. Sumar el P80 de cada partida sería pedir de más, porque no todas salen caras a la vez.",
    keywords:
      "p80 p50 p90 p10 cuantil monte carlo simulación riesgo confianza presupuesto percentil mediana montecarlo nivel de confianza tres puntos estimación",
  },
  RANGEPROBABILITY: {
    description: "Probabilidad de que el total de un presupuesto formado por rangos no supere un importe.",
    parameters: {
      ...lines,
      amount: "Importe que no se quiere superar, o un rango de ellos.",
      correlation,
      coverage,
      ...weightAndChance,
    },
    returns: "Una probabilidad de 0 a 1, con la forma de los importes.",
    worked: "Un presupuesto de 12 alcanza para las tres partidas en el 71 % de los casos.",
    keywords:
      "posibilidad confianza dentro del presupuesto monte carlo simulación riesgo montecarlo nivel de confianza",
  },
  RANGECURVE: {
    description:
      "La curva S de un presupuesto formado por rangos, lista para un gráfico: totales y probabilidades de no superarlos.",
    parameters: {
      ...lines,
      points: "Número de puntos, 21 por defecto.",
      correlation,
      coverage,
      ...weightAndChance,
    },
    returns: "Dos columnas: total, y probabilidad de 0 a 1.",
    worked:
      "Cinco puntos, del total mínimo (7,5, nunca menos) al máximo (15, nunca más), con P25, P50 y P75 en medio.",
    keywords: "curva s distribución acumulada gráfico monte carlo simulación montecarlo",
  },
  RANGETAILMEAN: {
    description:
      "Lo que cuesta de media un presupuesto formado por rangos cuando supera un percentil; menos el percentil, es el sobrecoste esperado.",
    parameters: {
      ...lines,
      probability: "Probabilidad del percentil, de 0 a 1, o un rango de ellas.",
      correlation,
      coverage,
      ...weightAndChance,
    },
    returns: "El total medio de los peores casos, con la forma de las probabilidades.",
    worked:
      "El P80 de las tres partidas es 12,37. En los 2 de cada 10 casos que salen más caros, el total es de media 13,03: 0,66 más.",
    keywords:
      "media de la cola sobrecoste esperado pérdida esperada valor en riesgo condicional cvar peor caso más allá del p80 percentil var",
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
      ...weightAndChance,
    },
    returns: "El importe que conviene reservar, con la forma de las probabilidades.",
    worked:
      "Los puntos medios suman 11,25 y el P80 es 12,37: con 1,12 más, el presupuesto alcanza en 8 de cada 10 casos.",
    keywords:
      "contingencia reserva colchón imprevistos p80 riesgo provisión monte carlo percentil montecarlo registro de riesgos",
  },
  RANGEDRIVERS: {
    description:
      "Las partidas que causan la incertidumbre de un presupuesto formado por rangos, la mayor primero.",
    parameters: { name: "Nombre de cada partida.", ...lines, correlation, coverage, ...weightAndChance },
    returns:
      "Filas de nombre, parte de la varianza y oscilación: lo que se reduciría P90 menos P10 del total si la partida fuera fija.",
    worked:
      "Team es la más ancha (3 de 7,5) y causa el 47 % de la varianza; si fuera fija, de P10 a P90 del total habría 0,84 menos.",
    keywords: "tornado sensibilidad varianza contribución riesgo causas volatilidad",
  },
  CONTINGENCYALLOCATION: {
    description:
      "La contingencia de un presupuesto formado por rangos repartida entre sus partidas, de modo que las partes sumen el total: lo que cada partida vale de media cuando el total está en su percentil.",
    parameters: {
      name: "Nombre de cada partida.",
      ...lines,
      probability: "Probabilidad de 0 a 1 con la que ha de alcanzar todo el presupuesto.",
      correlation,
      coverage,
      ...weightAndChance,
    },
    returns:
      "Una fila por partida, en su orden: nombre, base (importe más probable o punto medio; 0 para un riesgo), importe en el percentil y contingencia: el importe menos la base. La última columna suma CONTINGENCY. También #¡NUM! si hay más riesgos poco probables, o deducciones, de los que se pueden repartir en segundos.",
    worked:
      "El P80 pide 1,12 por encima de los puntos medios. A Team, la partida más ancha, le tocan 0,58; a Travel, 0,34, y a Cloud, 0,20.",
    keywords:
      "repartir asignar contingencia por partida asignación de euler contribución al riesgo reserva prorrateo registro de riesgos",
  },
  UNCERTAIN: {
    description:
      "Marca como incierto un importe de su propio modelo; la celda muestra su valor más probable.",
    parameters: {
      low: "Importe mínimo.",
      high: "Importe máximo.",
      likely:
        "Importe más probable. Si no hay, omítalo: Excel para Windows y Mac pasa las celdas vacías como 0.",
      shape: "«uniform» (sin valor probable), «triangular» (con él) o «pert».",
    },
    returns:
      "El importe más probable o, sin él, el punto medio: una simulación lo varía del mínimo al máximo.",
    worked:
      "Lo más probable es 95, entre 80 y 120: la celda muestra 95 y una simulación toma valores de 80 a 120.",
    keywords:
      "monte carlo simulación entrada supuesto distribución aleatorio triangular pert uniforme rango montecarlo tres puntos estimación incertidumbre mejor caso peor caso",
  },
};
