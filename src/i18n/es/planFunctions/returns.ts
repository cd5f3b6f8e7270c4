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
    keywords: "retorno de la inversión rango mejor peor escenario",
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
    returns: "Una columna de tasas como proporciones, la menor primero; #N/D si no hay ninguna.",
    worked:
      "Dos tasas hacen que estos flujos no valgan nada hoy: 10 % (−1000 + 2300/1,1 − 1320/1,21 = 0) y 20 %.",
    keywords: "tasa interna de retorno tir tir.no.per varias raíces",
  },
};
