import { readingEn } from "./en/reading.ts";
import { readingEs } from "./es/reading.ts";
import type { Texts } from "./language.ts";

export const readingTexts: Texts<typeof readingEn> = { en: readingEn, es: readingEs };
