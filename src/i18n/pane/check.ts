import { checkEn } from "../en/pane/check.ts";
import { checkEs } from "../es/pane/check.ts";
import type { PaneTexts } from "../language.ts";

export const checkTexts: PaneTexts<typeof checkEn> = { en: checkEn, es: checkEs };
