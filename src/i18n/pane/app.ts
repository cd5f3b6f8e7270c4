import { appEn } from "../en/pane/app.ts";
import { appEs } from "../es/pane/app.ts";
import type { PaneTexts } from "../language.ts";

export const appTexts: PaneTexts<typeof appEn> = { en: appEn, es: appEs };
