import type { ReactNode } from "react";
import { commonTexts } from "../../i18n/pane/common.ts";
import type { Finding, Severity } from "../../plan/finding.ts";
import { useTexts } from "./language.ts";
import { useCommonStyles } from "./styles.ts";

/** "2 errors, 1 note": the severities that occur, counted. */
export function FindingSummary({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(commonTexts).findings;
  const words: Readonly<Record<Severity, (count: number) => string>> = {
    error: texts.errors,
    warning: texts.warnings,
    note: texts.notes,
  };
  const parts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [words[severity](count)];
  });
  return parts.length === 0 ? null : <p className={common.text}>{parts.join(", ")}</p>;
}
