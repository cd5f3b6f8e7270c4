import { auditTexts, type AuditTexts } from "../../i18n/audit.ts";
import { inEveryLanguage, type Language } from "../../i18n/language.ts";
import type { Finding, Place, Severity } from "../finding.ts";

/** One finding with its sentence in every language, written from the same figures. */
export function finding(
  id: string,
  severity: Severity,
  place: Place,
  sentence: (texts: AuditTexts, language: Language) => string,
  figures: Readonly<Record<string, number>> = {},
): Finding {
  const message = inEveryLanguage((language) => sentence(auditTexts[language], language));
  return { id, severity, place, message, figures };
}
