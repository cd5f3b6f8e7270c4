import type { formulasAgainEn } from "../../en/pane/formulasAgain.ts";

export const formulasAgainEs: typeof formulasAgainEn = {
  found: (count) =>
    count === 1
      ? "1 cifra exacta está como valor: no sigue a sus datos."
      : `${count} cifras exactas están como valores: no siguen a sus datos.`,
  notFound:
    "Las cifras exactas están como valores y no siguen a sus datos. Sus fórmulas no pueden volver a escribirse, porque las celdas ya no están donde se crearon las hojas: inserte el plan otra vez para tener cifras que calculen.",
  write: "Volver a escribir las fórmulas PLAN",
  working: "Escribiendo las fórmulas",
  done: (count) =>
    count === 1 ? "1 fórmula PLAN vuelve a calcular" : `${count} fórmulas PLAN vuelven a calcular`,
};
