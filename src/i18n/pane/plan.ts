import { planEn } from "../en/pane/plan.ts";
import { planEs } from "../es/pane/plan.ts";
import type { Texts } from "../language.ts";

export const planTexts: Texts<typeof planEn> = { en: planEn, es: planEs };
