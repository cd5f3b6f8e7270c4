import type { functionsEn } from "../../en/pane/functions.ts";
import type { Translation } from "../../language.ts";

export const functionsEs: Translation<typeof functionsEn> = {
  title: "Funciones",
  search: "Buscar funciones",
  searchHint: "Nombre, tarea o parámetro",
  found: (count) => (count === 1 ? "1 función" : `${count} funciones`),
  none: (query) => `Ninguna función coincide con «${query}».`,
  clear: "Mostrar todas",
  back: "Todas las funciones",
  example: "Ejemplo",
  useExample: "Usar el ejemplo",
  optional: "opcional",
  optionalCount: (count) => (count === 1 ? "1 parámetro opcional" : `${count} parámetros opcionales`),
  values: "Valores",
  useSelection: "Usar la selección",
  useSelectionFor: (parameter) => `Usar la selección para ${parameter}`,
  selected: (address, cells) => (cells === 1 ? `${address}, 1 celda` : `${address}, ${cells} celdas`),
  typeHint: "Un valor, una lista como 3; 5; 8, o una referencia",
  result: "Resultado",
  waiting: (names) => `Rellene ${names} para ver el resultado.`,
  inCell: "Las referencias se calculan en la celda. Use la selección para ver aquí el resultado.",
  more: (rows) => `y ${rows} filas más`,
  formula: "Fórmula",
  write: "Escribir en la celda activa",
  written: (cell) => `Escrita en ${cell}`,
  outside: "Para escribir hace falta un libro: abra Scaleplan en Excel.",
  spill: (rows, columns) =>
    `Ocupa ${rows} ${rows === 1 ? "fila" : "filas"} y ${columns} ${columns === 1 ? "columna" : "columnas"}: deje vacías las celdas de alrededor.`,
  help: "Página de ayuda",
  open: "Explicar la celda seleccionada",
  openHint: "Abre su fórmula PLAN en el formulario; si muestra un error, dice por qué y qué hacer.",
  noCall: (cell) => `${cell} no contiene ninguna fórmula PLAN. Seleccione una celda que la tenga.`,
  opened: (cell, shown) => `${cell} muestra ${shown}`,
  openedEmpty: (cell) => `Fórmula de ${cell}`,
  partOfFormula: "La fórmula hace algo más con este resultado: el formulario contiene solo esta llamada.",
  notReadHere: (names) =>
    `Solo se calcula en la celda: ${names}. Póngalo en una celda propia para ver aquí el resultado.`,
  whyName:
    "Excel aún no conoce la función: abra el complemento en este libro, espere a que se cargue y vuelva a calcular (Ctrl+Alt+F9).",
  whySpill: "Las celdas que ocupa el resultado no están vacías: vacíelas o escriba la fórmula en otro lugar.",
  whyBusy: "Excel sigue calculando. Si no termina, vuelva a calcular (Ctrl+Alt+F9).",
  whyStale: "Calculada aquí no da ningún error. Vuelva a calcular el libro (Ctrl+Alt+F9).",
  errorInside: (name, error, row) =>
    `${name} contiene ${error} en la celda ${row} de su rango: corrija primero esa celda.`,
  blanksMatter: (names) =>
    `Las celdas vacías de ${names} no cuentan aquí ni en Excel en la web. Excel para Windows y Mac las pasa como 0, lo que da otro resultado: rellénelas o escriba ="".`,
  occupied: (cell, content) => `${cell} no está vacía: ${content}`,
  replace: (cell) => `Reemplazar lo que hay en ${cell}`,
  writeInto: (cell) => `Escribir en ${cell}`,
  keepCell: "Dejarla como está",
};
