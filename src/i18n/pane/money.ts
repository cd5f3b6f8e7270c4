import { moneyEn } from "../en/pane/money.ts";
import { moneyEs } from "../es/pane/money.ts";
import type { Texts } from "../language.ts";

export const moneyTexts: Texts<typeof moneyEn> = { en: moneyEn, es: moneyEs };
