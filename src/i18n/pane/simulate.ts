import { simulateEn } from "../en/pane/simulate.ts";
import { simulateEs } from "../es/pane/simulate.ts";
import type { Texts } from "../language.ts";

export const simulateTexts: Texts<typeof simulateEn> = { en: simulateEn, es: simulateEs };
