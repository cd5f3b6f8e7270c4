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
    worked:
      "«$3M-6M a year» va de 3 000 000 a 6 000 000; «10+» es 10 o más, así que su segunda celda queda vacía.",
    keywords: "texto a número importe dinero millón convertir limpiar importar moneda interpretar",
  },
};
