import { planChoiceEn } from "../en/pane/planChoice.ts";
import { planChoiceEs } from "../es/pane/planChoice.ts";
import type { Texts } from "../language.ts";

export const planChoiceTexts: Texts<typeof planChoiceEn> = { en: planChoiceEn, es: planChoiceEs };
