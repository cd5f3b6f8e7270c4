import { readingEn } from "./en/reading.ts";
import { readingEs } from "./es/reading.ts";
import { readingPt } from "./pt/reading.ts";
import type { Texts } from "./language.ts";

export const readingTexts: Texts<typeof readingEn> = { en: readingEn, es: readingEs, pt: readingPt };
export type ReadingTexts = (typeof readingTexts)["en"];
