import { simulateEn } from "../en/pane/simulate.ts";
import { simulateEs } from "../es/pane/simulate.ts";
import type { PaneTexts } from "../language.ts";

export const simulateTexts: PaneTexts<typeof simulateEn> = { en: simulateEn, es: simulateEs };
