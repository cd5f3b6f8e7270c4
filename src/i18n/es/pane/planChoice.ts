import type { planChoiceEn } from "../../en/pane/planChoice.ts";

export const planChoiceEs: typeof planChoiceEn = {
  label: "Plan del libro",
  looking: "Buscando planes",
  none: "Este libro no tiene hojas de un plan.",
  open: (title) => `Leer ${title} de sus hojas`,
  leftOut: (count) => `Filas de las hojas que quedaron fuera: ${count}. Revisar dice cuáles y por qué.`,
  untitled: "Plan sin título",
  plan: (title, sheet, newest) => `${title} (${sheet}${newest ? ", el más reciente" : ""})`,
};
