const periods = "Número de periodos, hasta 10 000.";

/** The functions of this topic in Spanish; the English words stand with their declarations. */
export const growthEs = {
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
    worked: "100 crece en cada uno de tres periodos un 10 % de lo que vale: 110, 121, 133,1.",
    keywords:
      "pronóstico previsión crecimiento compuesto interés lineal logístico curva saturación extrapolar",
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
    worked:
      "El crecimiento baja de manera uniforme de 30 % a 10 %: primero 30 %, después 20 %, al final 10 %: 130, 156, 171,6.",
    keywords: "pronóstico crecimiento decreciente desaceleración madurez",
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
    worked:
      "Un valor inicial de 80 a 120 crece entre 5 % y 15 %: a los dos periodos, de 80 × 1,05² = 88,2 a 120 × 1,15² = 158,7, y en medio 100 × 1,1² = 121.",
    keywords: "pronóstico abanico rango escenario bajo base alto incertidumbre mejor caso peor caso",
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
    worked:
      "En un mercado de 1000, en cada periodo un 3 % de los que faltan lo adopta por su cuenta y quienes ya lo adoptaron atraen a otros (0,38): unos 36 tras un periodo, 331 tras cinco.",
    keywords:
      "bass difusión efectos de red innovación imitación penetración mercado tam tamaño de mercado cuota de mercado",
  },
  VIRAL: {
    description:
      "Clientes que traen a otros: cada uno invita una vez, en el periodo siguiente a su alta, y una parte de los invitados se une.",
    parameters: {
      start: "Clientes del periodo 0; todos invitan.",
      invitations: "Personas a las que invita cada cliente.",
      conversion: "Parte de ellas que se une.",
      periods: "Número de periodos (rondas de invitaciones), hasta 10 000.",
      churn: "Parte de los clientes que se va en cada periodo, 0 por defecto.",
    },
    returns: "Una columna de periodos + 1 cantidades de clientes, con el periodo 0 primero.",
    worked:
      "5 invitaciones de las que prospera un 10 % traen 0,5 clientes cada vez: 100, después 50, 25 y 12,5 más, 187,5 en total. Por encima de 1, cada ronda superaría a la anterior.",
    keywords: "coeficiente viral factor k recomendación boca a boca efecto de red invitaciones difusión",
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
    worked: "100 pasó a 121 en dos periodos: 100 × 1,1 × 1,1 = 121, así que 10 % por periodo.",
    keywords: "tasa de crecimiento anual compuesta media tcac rri",
  },
  STARTFOR: {
    description: "El valor del que hay que partir para alcanzar una meta con crecimiento compuesto.",
    parameters: {
      target: "Valor que se quiere alcanzar.",
      rate: "Crecimiento por periodo como proporción.",
      periods: "Número de periodos.",
    },
    returns: "El valor del periodo 0.",
    worked: "Lo que crece un 10 % hasta 110 y otra vez hasta 121 empezó en 100.",
    keywords: "hacia atrás valor inicial necesario valor presente",
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
    worked:
      "A −10 % por periodo, 100 ha bajado a 50 tras 6,58 periodos: 0,9 elevado a esa potencia es un medio.",
    keywords: "cuánto tarda meta duplicar tiempo p.duracion duplicación",
  },
};
