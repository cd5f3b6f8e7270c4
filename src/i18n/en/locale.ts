import type { Locale } from "../locale.ts";

export const localeEn: Locale = { tag: "en-US", dateFormat: "d mmm yyyy" };
