import { workbenchEn } from "./en/workbench.ts";
import { workbenchEs } from "./es/workbench.ts";
import type { PaneTexts } from "./language.ts";

export const workbenchTexts: PaneTexts<typeof workbenchEn> = { en: workbenchEn, es: workbenchEs };
