import { insertEn } from "../en/pane/insert.ts";
import { insertEs } from "../es/pane/insert.ts";
import type { PaneTexts } from "../language.ts";

export const insertTexts: PaneTexts<typeof insertEn> = { en: insertEn, es: insertEs };
