import { appEn } from "../en/pane/app.ts";
import { appEs } from "../es/pane/app.ts";
import type { Texts } from "../language.ts";

export const appTexts: Texts<typeof appEn> = { en: appEn, es: appEs };
