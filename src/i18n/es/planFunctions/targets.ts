import { calendarEs } from "./calendar.ts";

const upper =
  "Límite superior de una meta con dos límites, como de 3 a 5; en cualquier punto entre ambos está cumplida.";
const direction = "«higher» (por defecto) si más es mejor, «lower» si menos es mejor.";

/** The functions of this topic in Spanish; the English words stand with their declarations. */
export const targetsEs = {
  ATTAINMENT: {
    description:
      "Cuánto se ha cumplido de una meta: la parte del camino desde el valor de partida, o lo real frente a la meta.",
    parameters: {
      actual: "Lo que se mide ahora.",
      target: "Lo que se quiere alcanzar.",
      baseline: "El valor de partida; con él se mide la parte del camino desde ahí.",
      direction,
      upper,
    },
    returns: "Una proporción, 1 cuando se alcanza la meta.",
    worked: "De 40 a 100 hay un camino de 60; con 70 se han recorrido 30: 50 %.",
    keywords: "cumplimiento logro meta objetivo kpi avance okr porcentaje de la meta",
  },
  STATUS: {
    description:
      "El estado de un cumplimiento en una palabra: va bien («On track»), en riesgo («At risk») o va mal («Off track»).",
    parameters: {
      attainment:
        'Cumplimiento como proporción, o un rango de ellos; "" queda vacío (una celda vacía, solo en Excel para la web: en los demás es un 0).',
      amber: "Cumplimiento mínimo que está en riesgo, 0,8 por defecto.",
      green: "Cumplimiento mínimo que va bien, 1 por defecto.",
      labels:
        "Tres celdas con palabras propias: va bien, en riesgo, va mal; una cuarta para fuera del intervalo.",
      twoBounds:
        "VERDADERO o 1 si la meta tiene dos límites, para todas o una por celda: por encima de 1 queda fuera de ellos y no lleva color.",
    },
    returns: "La palabra, con la forma de los cumplimientos.",
    worked:
      "85 % está entre 80 %, donde empieza «At risk» (en riesgo), y 100 %, donde empieza «On track» (va bien).",
    keywords: "semáforo rojo ámbar amarillo verde kpi estado",
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
    worked:
      "Una medida está cumplida a medias; la otra, más que del todo, pero cuenta como 1 a lo sumo: (0,5 + 1)/2 = 0,75.",
    keywords: "media ponderada kpi okr cuadro de mando puntuación",
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
      upper,
      ...calendarEs,
    },
    returns: "Una proporción, 1 cuando la meta se alcanzará justo al final; #N/D antes del comienzo.",
    worked:
      "El día 50 de 100 se han alcanzado 25 de 100: a este ritmo serán 50 al final, la mitad de la meta.",
    keywords: "ritmo tendencia pronóstico extrapolar a tiempo kpi",
  },
};
