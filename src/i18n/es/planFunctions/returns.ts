/** The functions of this topic in Spanish; the English words stand with their declarations. */
export const returnsEs = {
  ROI: {
    description: "Retorno de la inversión; una tasa anual compuesta si se indican los años.",
    parameters: {
      returned: "Todo lo que se obtuvo.",
      cost: "Lo que se pagó.",
      years: "Años transcurridos; con ellos el resultado es una tasa anual.",
    },
    returns: "Una proporción (5 es 500 %).",
    worked: "Se pagaron 100 y se obtuvieron 150: 50 más, la mitad de lo pagado, 50 %.",
    keywords: "retorno de la inversión rendimiento beneficio anualizado",
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
    worked: "En el peor caso vuelven 120 de 100 (20 %), en el mejor 300 de 50 (500 %).",
    keywords: "roi retorno de la inversión rango mejor peor escenario pesimista optimista",
  },
  PAYBACK: {
    description:
      "Periodos hasta recuperar un desembolso, con su fracción; descontados si se indica una tasa.",
    parameters: {
      cashFlows: "Un flujo por periodo; primero el desembolso (negativo), en el momento 0.",
      rate: "Tasa de descuento por periodo como proporción.",
    },
    returns: "El número de periodos; #N/D si el desembolso nunca se recupera.",
    worked:
      "Se gastan 100 y vuelven 40 por periodo: tras dos periodos han vuelto 80, y los 20 que faltan son la mitad del tercero: 2,5.",
    keywords: "plazo de recuperación amortización recuperar inversión descontado pay back",
  },
  IRRALL: {
    description:
      "Todas las tasas internas de retorno superiores a −100 %, también cuando TIR o TIR.NO.PER muestra solo una de varias.",
    parameters: {
      cashFlows: "Un flujo por periodo, los desembolsos negativos.",
      dates: "Una fecha por flujo: cuentan años de 365 días en lugar de periodos, como en TIR.NO.PER.",
    },
    returns:
      "Una columna de tasas como proporciones, la menor primero; #N/D si no hay ninguna. Si hay varias, MIRR da una sola.",
    worked:
      "Dos tasas hacen que estos flujos no valgan nada hoy: 10 % (−1000 + 2300/1,1 − 1320/1,21 = 0) y 20 %.",
    keywords: "tasa interna de retorno tir tir.no.per varias raíces tasa mínima exigida",
  },
  MIRR: {
    description:
      "Una sola tasa de retorno, también cuando IRRALL da varias o ninguna: los desembolsos se financian a una tasa y lo que entra se reinvierte a otra. A diferencia de TIRM, una celda vacía cuenta como 0.",
    parameters: {
      cashFlows: "Un flujo por periodo, los desembolsos negativos.",
      financeRate: "Lo que cuestan los desembolsos por periodo, como proporción.",
      reinvestRate: "Lo que rinden las entradas por periodo, como proporción; sin ella, lo mismo.",
    },
    returns:
      "Una tasa por periodo como proporción; si supera el coste del capital, los flujos rinden más que él.",
    worked:
      "Se gastan 100, entran 230 y se gastan otros 132: no hay una tasa interna única. Al 10 % los desembolsos valen hoy 209,09 y la entrada, 253 al final: un 10 % por periodo.",
    keywords:
      "tasa interna de retorno modificada tirm tasa única varias raíces reinversión tasa mínima exigida",
  },
  NPV0: {
    description:
      "Valor actual neto con el primer flujo en el momento 0, hoy. La función VNA de Excel toma el primer flujo como de un periodo después.",
    parameters: {
      rate: "Tasa de descuento por periodo como proporción.",
      cashFlows: "Un flujo por periodo, el primero en el momento 0; los desembolsos, negativos.",
    },
    returns: "El valor en el momento 0.",
    worked: "Hoy se gastan 100 y vuelven 60 y 70: −100 + 60/1,1 + 70/1,1² = 12,4.",
    keywords:
      "van vna valor actual neto valor presente neto flujo de caja descontado momento cero vpn wacc cppc coste de capital",
  },
  PROFITABILITYINDEX: {
    description: "Valor actual de lo que vuelve por cada unidad de dinero gastada en el momento 0.",
    parameters: {
      rate: "Tasa de descuento por periodo como proporción.",
      cashFlows: "Un flujo por periodo; el primero distinto de 0 es un desembolso (negativo).",
    },
    returns:
      "Una proporción: por encima de 1 los flujos rinden más que la tasa. Sirve para ordenar proyectos cuando falta dinero.",
    worked: "66 y 60,5 valen hoy 60 y 50 al 10 %: 110 por 100, 1,1.",
    keywords: "índice de rentabilidad relación beneficio coste inversión ordenar proyectos wacc cppc",
  },
};
