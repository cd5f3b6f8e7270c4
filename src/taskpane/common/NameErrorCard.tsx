import type { ReactNode } from "react";
import { commonTexts } from "../../i18n/pane/common.ts";
import { useTexts } from "./language.ts";
import { useCommonStyles } from "./styles.ts";

/** Why a cell shows #NAME? and what to do: it stands, open, where one was seen. */
export function NameErrorCard(): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(commonTexts).nameError;
  return (
    <details className={common.disclosure} open>
      <summary>{texts.title}</summary>
      <div className={common.section}>
        <p className={common.text}>{texts.meaning}</p>
        <p className={common.text}>{texts.load}</p>
        <p className={common.text}>{texts.share}</p>
      </div>
    </details>
  );
}
