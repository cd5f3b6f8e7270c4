import type { checkEn } from "../../en/pane/check.ts";
import type { Translation } from "../../language.ts";

export const checkEs: Translation<typeof checkEn> = {
  title: "Revisar el libro",
  about: "El plan tal como está ahora en sus hojas, con los cambios que usted ha hecho.",
  running: "Leyendo las hojas",
  again: "Revisar de nuevo",
  done: (findings) => `Revisión terminada. ${findings}.`,
  figures: {
    label: "Resultado de la revisión",
    errors: (count) => (count === 1 ? "error" : "errores"),
    warnings: (count) => (count === 1 ? "advertencia" : "advertencias"),
    notes: (count) => (count === 1 ? "nota" : "notas"),
  },
  noSheets: {
    title: "Este libro no tiene hojas de un plan",
    text: "Después de insertar las hojas, aquí aparece su revisión: cada observación con el camino a su celda.",
    insert: "Ir a Insertar",
  },
  outside: "Para revisar hace falta un libro: abra Scaleplan en Excel.",
  findings: "Lo que no cuadra",
  notPlaced: {
    title: (count) => (count === 1 ? "No se entendió 1 fila" : `No se entendieron ${count} filas`),
    text: "Siguen en el libro como están; la revisión y la exportación las dejan fuera.",
  },
  missing: (tables) => `Ya no están en el libro: ${tables}.`,
  baseline: {
    accept: "Aceptar como nueva línea base",
    question: (budget) => `¿Aceptar ${budget} tal como está ahora?`,
    consequence:
      "Sus totales de hoy pasan a ser aquello con lo que se comparan los cambios posteriores, con la fecha y su nombre, y el registro de cambios recibe una fila. Lo que declara el documento se queda como está.",
    author: "Su nombre o sus iniciales",
    authorMissing: "Indique quién lo acepta.",
    confirm: "Aceptar",
    working: "Escribiendo la línea base",
    done: (budget) => `${budget}: nueva línea base aceptada`,
  },
  workbook: {
    title: "Todas las fórmulas del libro",
    about:
      "Recorre todas las hojas, también las suyas: errores, referencias circulares, celdas que rompen su línea, cifras dentro de fórmulas y más. No calcula ni cambia nada.",
    run: "Recorrer todas las fórmulas",
    again: "Recorrer de nuevo",
    running: "Recorriendo las fórmulas",
    noFormulas: "El libro no tiene fórmulas.",
    clean: (formulas: number, written: string): string =>
      formulas === 1 ? "Nada que señalar en 1 fórmula." : `Nada que señalar en ${written} fórmulas.`,
    done: (findings: string): string => `Terminado: ${findings}`,
    count: (findings: number): string => (findings === 1 ? "1 observación" : `${findings} observaciones`),
    accept: "Aceptar",
    acceptOf: (cell: string): string => `Aceptar la observación de ${cell}`,
    accepted: (count: number): string =>
      count === 1
        ? "Hay 1 observación aceptada, que no se muestra mientras su celda siga igual."
        : `Hay ${count} observaciones aceptadas, que no se muestran mientras sus celdas sigan igual.`,
    showAccepted: "Mostrarlas",
    hideAccepted: "Ocultarlas",
    reopen: "Volver a señalarla",
    reopenOf: (cell) => `Volver a señalar la observación de ${cell}`,
    map: {
      about:
        "Un mapa muestra cada hoja con una letra por celda: dónde hay cifras escritas y dónde las fórmulas empiezan o rompen su línea.",
      insert: "Insertar una hoja con el mapa",
      inserted: (sheets) => `Insertado: ${sheets}.`,
      sheet: "Mapa",
      title: "Mapa del libro",
      purpose: (date) =>
        `Cada hoja como estaba el ${date}, una letra por celda. No sigue los cambios posteriores.`,
      leftOut: (cells, written) =>
        cells === 1 ? "1 celda más no cabe aquí." : `${written} celdas más no caben aquí.`,
      letters: { input: "D", formula: "F", filled: "f", label: "T", finding: "!", error: "E" },
      kinds: {
        input: "Dato: una cifra escrita a mano",
        formula: "Fórmula que empieza una línea",
        filled: "La misma fórmula que a su izquierda o encima",
        label: "Texto",
        finding: "Observación: véase la vista Revisar",
        error: "Error",
      },
    },
    more: (count: number): string => `Mostrar ${count} más`,
  },
  plans: {
    title: "Planes de este libro",
    untitled: "Plan sin título",
    sheets: (count) => (count === 1 ? "1 hoja" : `${count} hojas`),
    newest: "el más reciente",
    checked: "se muestra arriba",
    choose: (title) => `Revisar ${title}`,
    remove: (title) => `Quitar las hojas de ${title}`,
    question: (count) =>
      count === 1 ? "¿Quitar 1 hoja de este plan?" : `¿Quitar ${count} hojas de este plan?`,
    consequence: (names) =>
      `${names}: desaparecen con todo lo que se escribió en ellas y con sus nombres definidos. Las fórmulas de otras hojas que las leen mostrarán #¡REF!. Esto vacía la lista de deshacer de Excel: si duda, guarde antes una copia.`,
    confirm: "Quitar",
    working: "Quitando las hojas",
    done: (count) => (count === 1 ? "1 hoja quitada" : `${count} hojas quitadas`),
  },
  take: "Usar este plan en el panel",
  taken: "El panel trabaja ahora con el plan de las hojas.",
};
