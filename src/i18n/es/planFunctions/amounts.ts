/** The functions of this topic in Spanish; the English words stand with their declarations. */
export const amountsEs = {
  PARSERANGE: {
    description:
      "Lee rangos de importes tal como se escriben: «$3M-6M anual», «200.000–300.000», «500–1000 %», «10+».",
    parameters: {
      text: "Texto de cada rango.",
      decimal: "Signo decimal de los textos, «.» o «,»; sin él solo se lee lo que no es ambiguo.",
    },
    returns: "Una fila por texto: mínimo y máximo, vacíos donde no hay importe o un extremo queda abierto.",
  },
};
