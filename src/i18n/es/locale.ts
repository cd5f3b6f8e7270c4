import type { Locale } from "../locale.ts";

export const localeEs: Locale = { tag: "es-ES", dateFormat: "dd/mm/yyyy" };
