import { updateEn } from "../en/pane/update.ts";
import { updateEs } from "../es/pane/update.ts";
import type { Texts } from "../language.ts";

export const updateTexts: Texts<typeof updateEn> = { en: updateEn, es: updateEs };
