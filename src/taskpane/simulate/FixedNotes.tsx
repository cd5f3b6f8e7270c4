import type { ReactNode } from "react";
import { simulateTexts } from "../../i18n/pane/simulate.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";
import { fixedTexts } from "./fixedTexts.ts";
import type { FixedOutcome } from "./model.ts";

/** Beside a result: what the calculation took as it stands; nothing where it took nothing so. */
export function FixedNotes({ fixed }: { readonly fixed: FixedOutcome }): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(simulateTexts);
  const { language } = useLanguage();
  return fixedTexts(fixed, texts, language).map((line) => (
    <p key={line} className={common.quiet}>
      {line}
    </p>
  ));
}
