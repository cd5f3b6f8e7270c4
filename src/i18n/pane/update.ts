import { updateEn } from "../en/pane/update.ts";
import { updateEs } from "../es/pane/update.ts";
import type { PaneTexts } from "../language.ts";

export const updateTexts: PaneTexts<typeof updateEn> = { en: updateEn, es: updateEs };
