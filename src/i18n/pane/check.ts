import { checkEn } from "../en/pane/check.ts";
import { checkEs } from "../es/pane/check.ts";
import type { Texts } from "../language.ts";

export const checkTexts: Texts<typeof checkEn> = { en: checkEn, es: checkEs };
