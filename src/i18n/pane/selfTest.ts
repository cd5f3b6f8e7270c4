import { selfTestEn } from "../en/pane/selfTest.ts";
import { selfTestEs } from "../es/pane/selfTest.ts";
import type { PaneTexts } from "../language.ts";

export const selfTestTexts: PaneTexts<typeof selfTestEn> = { en: selfTestEn, es: selfTestEs };
