import type { planChoiceEn } from "../../en/pane/planChoice.ts";

export const planChoiceEs: typeof planChoiceEn = {
  label: "Plan del libro",
  untitled: "Plan sin título",
  plan: (title, sheet, newest) => `${title} (${sheet}${newest ? ", el más reciente" : ""})`,
};
