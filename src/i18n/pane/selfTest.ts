import { selfTestEn } from "../en/pane/selfTest.ts";
import { selfTestEs } from "../es/pane/selfTest.ts";
import type { Texts } from "../language.ts";

export const selfTestTexts: Texts<typeof selfTestEn> = { en: selfTestEn, es: selfTestEs };
