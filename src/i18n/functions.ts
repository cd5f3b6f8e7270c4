import { functionsEn } from "./en/functions.ts";
import { functionsEs } from "./es/functions.ts";
import type { PaneTexts } from "./language.ts";

export const functionTexts: PaneTexts<typeof functionsEn> = { en: functionsEn, es: functionsEs };
