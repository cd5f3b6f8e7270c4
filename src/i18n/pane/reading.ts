import { readingEn } from "../en/reading.ts";
import { readingEs } from "../es/reading.ts";
import type { PaneTexts } from "../language.ts";

/** What the pane says of a reading; other languages of these texts stay out of its first load. */
export const paneReadingTexts: PaneTexts<typeof readingEn> = { en: readingEn, es: readingEs };
