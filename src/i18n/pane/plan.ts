import { planEn } from "../en/pane/plan.ts";
import { planEs } from "../es/pane/plan.ts";
import type { PaneTexts } from "../language.ts";

export const planTexts: PaneTexts<typeof planEn> = { en: planEn, es: planEs };
