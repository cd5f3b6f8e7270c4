import type { modelEn } from "../en/model.ts";
import { keptCells } from "./kept.ts";
import { heldMoment } from "./moment.ts";

export const modelEs: typeof modelEn = {
  refusals: {
    function: (detail) => `la función ${detail} no se calcula aquí`,
    circle: (detail) => `se necesita a sí misma: ${detail}`,
    volatile: (detail) => `${detail} cambia en cada cálculo`,
    external: (detail) => `toma valores de otro libro: ${detail}`,
    syntax: (detail) => `no se puede leer su fórmula: ${detail}`,
    reference: (detail) => `su referencia es de una clase que no se lee: ${detail}`,
    array: (detail) => `no se sabe el tamaño o el lugar de su matriz: ${detail}`,
    name: (detail) => `el libro no define el nombre ${detail}`,
    macro: (detail) => `necesita una macro: ${detail}`,
  },
  problems: {
    function: (detail) => `la distribución ${detail} no se lee`,
    property: (detail) => `${detail} cambia la distribución de un modo que no se lee`,
    argument: (detail) => `${detail} falta, no es un número o no se puede calcular`,
    dependent: () => "su rango depende de otra celda incierta",
    order: (detail) => `sus cifras se contradicen: ${detail}`,
    shape: (detail) => `no se conoce la forma ${detail}`,
    cell: (detail) => `${detail} no es una celda con un número`,
    twice: (detail) => `${detail} está marcada dos veces como incierta`,
    formula: (detail) => `${detail} ya tiene una marca propia`,
    correlation: (detail) => `${detail} no es ni una correlación de rangos de -1 a 1 ni una entrada incierta`,
  },
  errors: {
    trials: (least, most) => `los ensayos son un número entero de ${least} a ${most}`,
    seed: "la semilla es un número",
    noResults: "no se ha indicado ningún resultado",
    noInputs:
      "ninguna celda está marcada como incierta: escriba =PLAN.UNCERTAIN(mínimo; máximo; probable) en una o nombre celdas en una tabla llamada Uncertain",
    problems: "algunas celdas inciertas no se pueden leer tal como están:",
    differences: "no se reproducen los valores del propio libro, por lo que no se ha simulado nada:",
    refused: "algunas celdas que el resultado necesita no se pueden calcular, y nada se ha aproximado:",
    change: "el cambio es una proporción mayor que 0",
    target: "el objetivo es un número",
    bounds: "el primer límite es menor que el segundo",
    formula: (cell) => `${cell} contiene una fórmula: indique una celda con un número`,
    noNumber: (cell) => `${cell} no contiene ningún número`,
    unused: (cell) => `el resultado no depende de ${cell}`,
  },
  difference: (stored, calculated) => `${stored} en el libro, ${calculated} aquí`,
  andMore: (count) => `y ${count} más`,
  noCell: (text) => `${text} no es ni una celda ni un nombre del libro`,

  simulation: (trials, seed, inputs, formulas) =>
    `${trials} ensayos con la semilla ${seed}, ${inputs} entradas inciertas, ${formulas} fórmulas en cada ensayo`,
  unproven: (count) =>
    `${count} celdas con funciones de otros productos se han tomado tal como están: aquí no se sabe qué muestran`,
  moment: heldMoment,
  kept: keptCells,
  adjusted: (by) =>
    `las correlaciones se contradicen: se han tomado las posibles más cercanas, que difieren hasta en ${by}`,
  otherProblems: (count) => `${count} celdas inciertas no se pueden leer; ningún resultado depende de ellas`,
  unusedInputs: (names) => `ningún resultado depende de ${names}`,
  withoutNumber: (count, error) =>
    `${count} ensayos no han dado un número (${error}) y no cuentan en las cifras`,
  base: "tal como está",
  mean: "media",
  deviation: "desviación estándar",
  least: "menor",
  greatest: "mayor",
  within: "± es la mitad del intervalo del 95 % de la propia cifra",
  drivers:
    "Qué lo mueve: la media del resultado en torno al P10 y al P90 de cada entrada, y la correlación de rangos",
  tornado: "El resultado con una sola entrada en su mínimo y en su máximo",
  input: "Entrada",
  low: "Mínimo",
  high: "Máximo",
  atLow: "en el mínimo",
  atHigh: "en el máximo",
  rank: "correlación de rangos",
  solutions: (result, target, cell) => `${result} es ${target} si ${cell} es`,
  noSolution: (result, target, from, to) => `${result} nunca es ${target} entre ${from} y ${to}`,
  nearest: (value, result) => `lo más cercano: ${value}, que da ${result}`,
  jumps: (values) => `el resultado lo salta en ${values}`,
  holds: (value, result) => `la celda contiene ${value}, que da ${result}; no se ha cambiado nada`,
};
