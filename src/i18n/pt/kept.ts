import type { keptCells as english } from "../en/kept.ts";

export const keptCells: typeof english = (count, cells) =>
  count === 1
    ? `1 célula não é calculada aqui e mantém o valor do Excel, pois não depende de nada que varie: ${cells}`
    : `${count} células não são calculadas aqui e mantêm os valores do Excel, pois não dependem de nada que varie: ${cells}`;
