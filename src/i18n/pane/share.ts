import { shareEn } from "../en/pane/share.ts";
import { shareEs } from "../es/pane/share.ts";
import type { PaneTexts } from "../language.ts";

export const shareTexts: PaneTexts<typeof shareEn> = { en: shareEn, es: shareEs };
