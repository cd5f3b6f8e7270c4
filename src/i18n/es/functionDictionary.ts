/**
 * The custom functions in Spanish. English stands in their JSDoc; a function or parameter without an
 * entry here fails the build. A data table, hence its length.
 */
export interface FunctionTranslation {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly returns: string;
}

const lines = {
  low: "Importe mínimo de cada partida.",
  high: "Importe máximo de cada partida.",
  likely: "Importe más probable de cada partida.",
  shape: "«uniform», «triangular» o «pert»: una palabra para todas las partidas o una por partida.",
};
const correlation = "Correlación de rangos entre cada par de partidas, de 0 (por defecto) a 1.";
const coverage =
  "Probabilidad entre el mínimo y el máximo: 1 (por defecto), o 0,8 cuando son un P10 y un P90.";
const periods = "Número de periodos, hasta 10 000.";
const direction = "«higher» (por defecto) si más es mejor, «lower» si menos es mejor.";

export const functionDictionaryEs: Readonly<Record<string, FunctionTranslation>> = {
  PROJECTION: {
    description: "Proyecta un valor periodo a periodo: crecimiento compuesto, lineal o logístico.",
    parameters: {
      start: "Valor del periodo 0.",
      rate: "Crecimiento por periodo como proporción (5 % es 0,05).",
      periods,
      model: "«compound» (compuesto, por defecto), «linear» (lineal) o «logistic» (logístico).",
      limit: "Techo al que se acerca el crecimiento logístico; solo para ese modelo.",
    },
    returns: "Una columna de periodos + 1 valores, con el periodo 0 primero.",
  },
  PROJECTIONFADE: {
    description:
      "Proyecta un valor cuya tasa de crecimiento va en línea recta de la del primer periodo a la del último.",
    parameters: {
      start: "Valor del periodo 0.",
      firstRate: "Crecimiento del primer periodo como proporción.",
      lastRate: "Crecimiento del último periodo como proporción.",
      periods,
    },
    returns: "Una columna de periodos + 1 valores, con el periodo 0 primero.",
  },
  PROJECTIONRANGE: {
    description: "Proyecta un rango de valores iniciales con un rango de tasas: mínimo, medio y máximo.",
    parameters: {
      startLow: "Valor mínimo del periodo 0.",
      startHigh: "Valor máximo del periodo 0.",
      rateLow: "Crecimiento mínimo por periodo como proporción.",
      rateHigh: "Crecimiento máximo por periodo como proporción.",
      periods,
    },
    returns: "Tres columnas (mínimo, medio, máximo) de periodos + 1 filas, con el periodo 0 primero.",
  },
  ADOPTION: {
    description: "Adoptantes acumulados de una novedad en un mercado, según el modelo de Bass.",
    parameters: {
      market: "Todos los que la adoptarán al final.",
      innovation:
        "Parte de los que faltan que la adopta por su cuenta en cada periodo (p, por ejemplo 0,03).",
      imitation: "Atracción que ejercen quienes ya la adoptaron (q, por ejemplo 0,38).",
      periods,
    },
    returns: "Una columna de periodos + 1 valores, con el periodo 0 (nadie) primero.",
  },
  CAGR: {
    description:
      "Tasa de crecimiento compuesta por periodo entre dos valores. La función RRI de Excel da lo mismo.",
    parameters: {
      start: "Primer valor.",
      end: "Último valor, del mismo signo.",
      periods: "Número de periodos entre ambos.",
    },
    returns: "El crecimiento por periodo como proporción.",
  },
  STARTFOR: {
    description: "El valor del que hay que partir para alcanzar una meta con crecimiento compuesto.",
    parameters: {
      target: "Valor que se quiere alcanzar.",
      rate: "Crecimiento por periodo como proporción.",
      periods: "Número de periodos.",
    },
    returns: "El valor del periodo 0.",
  },
  PERIODSTO: {
    description:
      "Periodos hasta que el crecimiento o descenso compuesto alcanza una meta; negativos si ya se pasó.",
    parameters: {
      start: "Valor actual.",
      target: "Valor que se quiere alcanzar, del mismo signo.",
      rate: "Crecimiento por periodo como proporción; por debajo de 0 desciende.",
    },
    returns: "El número de periodos, con su fracción.",
  },
  ROI: {
    description: "Retorno de la inversión; una tasa anual compuesta si se indican los años.",
    parameters: {
      returned: "Todo lo que se obtuvo.",
      cost: "Lo que se pagó.",
      years: "Años transcurridos; con ellos el resultado es una tasa anual.",
    },
    returns: "Una proporción (5 es 500 %).",
  },
  ROIRANGE: {
    description: "El peor y el mejor retorno de la inversión de un rango de retornos y un rango de costes.",
    parameters: {
      returnedLow: "Retorno mínimo.",
      returnedHigh: "Retorno máximo.",
      costLow: "Coste mínimo.",
      costHigh: "Coste máximo.",
    },
    returns: "Una fila: el peor (retorno mínimo con coste máximo) y el mejor, como proporciones.",
  },
  PAYBACK: {
    description:
      "Periodos hasta recuperar un desembolso, con su fracción; descontados si se indica una tasa.",
    parameters: {
      cashFlows: "Un flujo por periodo; primero el desembolso (negativo), en el momento 0.",
      rate: "Tasa de descuento por periodo como proporción.",
    },
    returns: "El número de periodos; #N/D si el desembolso nunca se recupera.",
  },
  IRRALL: {
    description:
      "Todas las tasas internas de retorno superiores a −100 %, también cuando TIR o TIR.NO.PER muestra solo una de varias.",
    parameters: {
      cashFlows: "Un flujo por periodo, los desembolsos negativos.",
      dates: "Una fecha por flujo: cuentan años de 365 días en lugar de periodos, como en TIR.NO.PER.",
    },
    returns: "Una columna de tasas como proporciones, la menor primero; #N/D si no hay ninguna.",
  },
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
  PARSERANGE: {
    description:
      "Lee rangos de importes tal como se escriben: «$3M-6M anual», «200.000–300.000», «500–1000 %», «10+».",
    parameters: {
      text: "Texto de cada rango.",
      decimal: "Signo decimal de los textos, «.» o «,»; sin él solo se lee lo que no es ambiguo.",
    },
    returns: "Una fila por texto: mínimo y máximo, vacíos donde no hay importe o un extremo queda abierto.",
  },
  ATTAINMENT: {
    description:
      "Cuánto se ha cumplido de una meta: la parte del camino desde el valor de partida, o lo real frente a la meta.",
    parameters: {
      actual: "Lo que se mide ahora.",
      target: "Lo que se quiere alcanzar.",
      baseline: "El valor de partida; con él se mide la parte del camino desde ahí.",
      direction,
    },
    returns: "Una proporción, 1 cuando se alcanza la meta.",
  },
  STATUS: {
    description:
      "El estado de un cumplimiento en una palabra: va bien («On track»), en riesgo («At risk») o va mal («Off track»).",
    parameters: {
      attainment: "Cumplimiento como proporción, o un rango de ellos.",
      amber: "Cumplimiento mínimo que está en riesgo, 0,8 por defecto.",
      green: "Cumplimiento mínimo que va bien, 1 por defecto.",
      labels: "Tres celdas con palabras propias: va bien, en riesgo, va mal.",
    },
    returns: "La palabra, con la forma de los cumplimientos.",
  },
  SCORE: {
    description: "La puntuación de varias medidas: su cumplimiento ponderado, cada una con un tope.",
    parameters: {
      attainment:
        'Cumplimiento de cada medida como proporción; "" se descarta con su peso (una celda vacía, solo en Excel para la web: en los demás es un 0).',
      weight: "Peso de cada medida.",
      cap: "Lo máximo que puede contar una medida, 1 por defecto.",
    },
    returns: "Una proporción, 1 cuando todo se cumple.",
  },
  PACE: {
    description: "Si el ritmo basta: el cumplimiento al final si el cambio sigue igual que hasta ahora.",
    parameters: {
      actual: "Lo que se mide en la fecha indicada.",
      target: "Lo que se quiere alcanzar al final.",
      start: "Primer día.",
      end: "Último día.",
      asOf: "Fecha de la medición.",
      baseline: "Valor al comienzo.",
      direction,
    },
    returns: "Una proporción, 1 cuando la meta se alcanzará justo al final; #N/D antes del comienzo.",
  },
  PLANNED: {
    description:
      "La parte de una tarea que debería estar completa en una fecha, por días naturales, ambos extremos incluidos.",
    parameters: { start: "Primer día.", end: "Último día.", asOf: "Fecha por la que se pregunta." },
    returns: "Una proporción de 0 a 1.",
  },
  PHASEAT: {
    description: "El nombre de la fase en que cae una fecha.",
    parameters: {
      asOf: "Fecha por la que se pregunta.",
      start: "Primer día de cada fase.",
      end: "Último día de cada fase.",
      name: "Nombre de cada fase.",
    },
    returns:
      "El nombre; si varias fases se solapan, el de la que empezó en último lugar; #N/D si ninguna contiene la fecha.",
  },
  PROGRESS: {
    description: "El progreso conjunto de varias tareas, ponderado por su tamaño.",
    parameters: {
      complete: "Parte completa de cada tarea, de 0 a 1.",
      weight: "Esfuerzo, coste o duración de cada tarea.",
    },
    returns: "Una proporción de 0 a 1.",
  },
};
