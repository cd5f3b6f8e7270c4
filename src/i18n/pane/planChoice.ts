import { planChoiceEn } from "../en/pane/planChoice.ts";
import { planChoiceEs } from "../es/pane/planChoice.ts";
import type { PaneTexts } from "../language.ts";

export const planChoiceTexts: PaneTexts<typeof planChoiceEn> = { en: planChoiceEn, es: planChoiceEs };
