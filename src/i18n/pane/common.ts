import { commonEn } from "../en/pane/common.ts";
import { commonEs } from "../es/pane/common.ts";
import type { Texts } from "../language.ts";

export const commonTexts: Texts<typeof commonEn> = { en: commonEn, es: commonEs };
