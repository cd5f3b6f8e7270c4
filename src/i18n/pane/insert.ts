import { insertEn } from "../en/pane/insert.ts";
import { insertEs } from "../es/pane/insert.ts";
import type { Texts } from "../language.ts";

export const insertTexts: Texts<typeof insertEn> = { en: insertEn, es: insertEs };
