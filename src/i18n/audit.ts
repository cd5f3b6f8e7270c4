import { auditEn } from "./en/audit.ts";
import { auditEs } from "./es/audit.ts";
import { auditPt } from "./pt/audit.ts";
import type { Texts } from "./language.ts";

export const auditTexts: Texts<typeof auditEn> = { en: auditEn, es: auditEs, pt: auditPt };
export type AuditTexts = (typeof auditTexts)["en"];
