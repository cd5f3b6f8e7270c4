import { sheetsEn } from "./en/sheets.ts";
import { sheetsEs } from "./es/sheets.ts";
import { sheetsPt } from "./pt/sheets.ts";
import type { Texts, Translation } from "./language.ts";

export type SheetTexts = Translation<typeof sheetsEn>;

/** Everything that the sheets say, in every language. */
export const sheetTexts: Texts<typeof sheetsEn> = { en: sheetsEn, es: sheetsEs, pt: sheetsPt };
