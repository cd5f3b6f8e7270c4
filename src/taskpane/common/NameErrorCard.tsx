import type { ReactNode } from "react";
import { commonTexts } from "../../i18n/pane/common.ts";
import { useTexts } from "./language.ts";
import { useCommonStyles } from "./styles.ts";

/** Why a cell shows #NAME? and what to do: open where one was seen, folded where it may help. */
export function NameErrorCard({ open = false }: { readonly open?: boolean }): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(commonTexts).nameError;
  return (
    <details className={common.disclosure} open={open}>
      <summary>{texts.title}</summary>
      <div className={common.section}>
        <p className={common.text}>{texts.meaning}</p>
        <p className={common.text}>{texts.load}</p>
        <p className={common.text}>{texts.share}</p>
      </div>
    </details>
  );
}
