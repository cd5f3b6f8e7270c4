import { commonEn } from "../en/pane/common.ts";
import { commonEs } from "../es/pane/common.ts";
import type { PaneTexts } from "../language.ts";

export const commonTexts: PaneTexts<typeof commonEn> = { en: commonEn, es: commonEs };
