import type { keptCells as english } from "../en/kept.ts";

export const keptCells: typeof english = (count, cells) =>
  count === 1
    ? `1 celda no se calcula aquí y conserva el valor de Excel, pues no depende de nada que varíe: ${cells}`
    : `${count} celdas no se calculan aquí y conservan los valores de Excel, pues no dependen de nada que varíe: ${cells}`;
