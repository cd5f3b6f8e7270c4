import { outlineEn } from "./en/outline.ts";
import { outlineEs } from "./es/outline.ts";
import { outlinePt } from "./pt/outline.ts";
import type { Texts } from "./language.ts";

export const outlineTexts: Texts<typeof outlineEn> = { en: outlineEn, es: outlineEs, pt: outlinePt };
