import { shareEn } from "../en/pane/share.ts";
import { shareEs } from "../es/pane/share.ts";
import type { Texts } from "../language.ts";

export const shareTexts: Texts<typeof shareEn> = { en: shareEn, es: shareEs };
