import { workbenchEn } from "./en/workbench.ts";
import { workbenchEs } from "./es/workbench.ts";
import type { Texts } from "./language.ts";

export const workbenchTexts: Texts<typeof workbenchEn> = { en: workbenchEn, es: workbenchEs };
