import { workbookAuditEn } from "./en/workbookAudit.ts";
import { workbookAuditEs } from "./es/workbookAudit.ts";
import { workbookAuditPt } from "./pt/workbookAudit.ts";
import type { Texts } from "./language.ts";

export const workbookAuditTexts: Texts<typeof workbookAuditEn> = {
  en: workbookAuditEn,
  es: workbookAuditEs,
  pt: workbookAuditPt,
};
