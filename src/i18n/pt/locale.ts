import type { Locale } from "../locale.ts";

export const localePt: Locale = { tag: "pt-BR", dateFormat: "dd/mm/yyyy" };
