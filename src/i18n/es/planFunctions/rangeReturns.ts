const block = {
  low: "Importe mínimo de cada partida (una fila) en cada periodo (una columna), el primero en el momento 0; los costes, negativos.",
  high: "Importe máximo de cada partida en cada periodo.",
};
const options = {
  likely:
    'Importe más probable de cada partida en cada periodo. Si no hay, escriba ="" donde 0 sea posible: Excel para Windows y Mac pasa las celdas vacías como 0.',
  shape:
    "«uniform», «triangular», «pert», «normal», «lognormal» o «metalog» (mínimo, probable y máximo son el P10, el P50 y el P90): una palabra para todas las partidas o una por partida. Las normales y lognormales acaban en el mínimo y el máximo, o no tienen límites si la cobertura es menor que 1.",
  weight:
    "Cuánto cuenta cada partida, 1 por defecto; -1 para costes escritos como importes positivos. 0 la excluye, y también una celda vacía en Excel para Windows y Mac.",
  chance:
    "Probabilidad de que cada partida ocurra, 1 por defecto. 0 la excluye, y también una celda vacía en Excel para Windows y Mac: escriba 100 %.",
  coverage: "Probabilidad entre el mínimo y el máximo: 1 (por defecto), o 0,8 cuando son un P10 y un P90.",
};
const rate = "Tasa de descuento por periodo como proporción; el primer periodo no se descuenta.";

/** The functions of this topic in Spanish; the English words stand with their declarations. */
export const rangeReturnsEs = {
  NPVPERCENTILE: {
    description:
      "El valor actual neto que unos flujos formados por rangos no superan con la probabilidad indicada: exacto y siempre igual.",
    parameters: { ...block, rate, probability: "Probabilidad de 0 a 1, o un rango de ellas.", ...options },
    returns: "El valor en el momento 0, con la forma de las probabilidades.",
    worked:
      "Se gastan 100 y un periodo después vuelven de 110 a 220, que hoy valen de 100 a 200 al 10 %: en total de 0 a 100, y en la mitad de los casos 50 o menos.",
    keywords:
      "van valor actual neto p10 p50 p90 monte carlo simulación riesgo flujo de caja descontado vpn wacc valor en riesgo",
  },
  NPVPROBABILITY: {
    description:
      "Probabilidad de que el valor actual neto de unos flujos formados por rangos no supere un importe.",
    parameters: {
      ...block,
      rate,
      amount: "Importe en el momento 0, o un rango de ellos; con 0, la probabilidad de perder dinero.",
      ...options,
    },
    returns: "Una probabilidad de 0 a 1, con la forma de los importes.",
    worked:
      "Se gastan 100 y vuelven de 55 a 165, que hoy valen de 50 a 150 al 10 %: en la mitad de los casos menos de lo gastado, 50 %.",
    keywords: "van probabilidad de pérdida riesgo monte carlo simulación flujo de caja descontado vpn",
  },
  IRRPERCENTILE: {
    description:
      "La tasa interna de retorno que unos flujos formados por rangos no superan con la probabilidad indicada.",
    parameters: {
      ...block,
      probability: "Probabilidad superior a 0 e inferior a 1, o un rango de ellas.",
      ...options,
    },
    returns:
      "Una tasa por periodo como proporción; #N/D si los flujos no son como los de una inversión, con los desembolsos primero.",
    worked:
      "Se gastan 100 y un periodo después vuelven de 100 a 120: de 0 % a 20 %, y en la mitad de los casos 10 % o menos.",
    keywords: "tir tasa interna de retorno p10 p50 p90 monte carlo simulación riesgo tasa mínima exigida",
  },
  PAYBACKPROBABILITY: {
    description:
      "Probabilidad de que unos flujos formados por rangos hayan recuperado el desembolso al final de un periodo.",
    parameters: {
      ...block,
      period: "Número entero de periodos, o un rango de ellos: 0 es la primera columna.",
      rate: "Tasa de descuento por periodo como proporción, 0 por defecto.",
      ...options,
    },
    returns: "Una probabilidad de 0 a 1, con la forma de los periodos.",
    worked:
      "Se gastan 100 y en cada uno de dos periodos vuelven de 0 a 100, altos o bajos a la vez: al final del segundo, 100 o más en la mitad de los casos, 50 %.",
    keywords: "plazo de recuperación probabilidad recuperar inversión monte carlo simulación riesgo",
  },
  ROIPROBABILITY: {
    description:
      "Probabilidad de que unos flujos formados por rangos alcancen un retorno de la inversión, sin descontar: (ingresado − gastado)/gastado.",
    parameters: {
      ...block,
      roi: "Retorno de la inversión como proporción (5 es 500 %), o un rango de ellos.",
      ...options,
    },
    returns: "Una probabilidad de 0 a 1, con la forma de los retornos.",
    worked:
      "Se gastan 100 y vuelven de 100 a 200: un retorno del 50 % necesita 150 o más, lo que ocurre en la mitad de los casos, 50 %.",
    keywords: "roi retorno de la inversión probabilidad meta monte carlo simulación riesgo",
  },
};
