import { functionsEn } from "../en/pane/functions.ts";
import { functionsEs } from "../es/pane/functions.ts";
import type { Texts } from "../language.ts";

export const functionsTexts: Texts<typeof functionsEn> = { en: functionsEn, es: functionsEs };
