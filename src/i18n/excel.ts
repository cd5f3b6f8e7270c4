import { excelEn } from "./en/excel.ts";
import { excelEs } from "./es/excel.ts";
import type { PaneLanguage, PaneTexts } from "./language.ts";

export const excelTexts: PaneTexts<typeof excelEn> = { en: excelEn, es: excelEs };

/** What can go wrong between the add-in and Excel. */
export type ExcelReason = keyof typeof excelEn.reasons;

/** What happened, what was kept, what to do. */
export interface ExcelWords {
  readonly happened: string;
  readonly kept?: string;
  readonly next?: string;
}

/** The words for a failure; `sheet` is the sheet that was being worked on, where there was one. */
export function excelWords(language: PaneLanguage, reason: ExcelReason, sheet?: string): ExcelWords {
  const texts = excelTexts[language];
  const words: ExcelWords = texts.reasons[reason];
  return sheet === undefined ? words : { ...words, happened: `${words.happened} ${texts.atSheet(sheet)}` };
}
