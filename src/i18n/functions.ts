import { functionsEn } from "./en/functions.ts";
import { functionsEs } from "./es/functions.ts";
import type { Texts } from "./language.ts";

export const functionTexts: Texts<typeof functionsEn> = { en: functionsEn, es: functionsEs };
