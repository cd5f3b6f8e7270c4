import { functionsEn } from "../en/pane/functions.ts";
import { functionsEs } from "../es/pane/functions.ts";
import type { PaneTexts } from "../language.ts";

export const functionsTexts: PaneTexts<typeof functionsEn> = { en: functionsEn, es: functionsEs };
