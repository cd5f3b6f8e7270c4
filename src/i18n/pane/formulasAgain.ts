import { formulasAgainEn } from "../en/pane/formulasAgain.ts";
import { formulasAgainEs } from "../es/pane/formulasAgain.ts";
import type { PaneTexts } from "../language.ts";

export const formulasAgainTexts: PaneTexts<typeof formulasAgainEn> = {
  en: formulasAgainEn,
  es: formulasAgainEs,
};
