import { moneyEn } from "../en/pane/money.ts";
import { moneyEs } from "../es/pane/money.ts";
import type { PaneTexts } from "../language.ts";

export const moneyTexts: PaneTexts<typeof moneyEn> = { en: moneyEn, es: moneyEs };
