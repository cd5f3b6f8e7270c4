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
};
