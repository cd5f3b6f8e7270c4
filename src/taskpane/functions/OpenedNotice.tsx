import type { ReactNode } from "react";
import { functionsTexts } from "../../i18n/pane/functions.ts";
import { useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import type { OpenedCall } from "./openedCall.ts";

/** What the cell shows that a formula was opened from, and why, where Excel and not the calculation says so. */
export function OpenedNotice({ opened }: { readonly opened: OpenedCall }): ReactNode {
  const texts = useTexts(functionsTexts);
  const { sheet, address, shown, state } = opened.cell;
  const cell = `${sheet}!${address}`;
  const why =
    shown === "#SPILL!"
      ? texts.whySpill
      : { value: "", error: "", busy: texts.whyBusy, unknownName: texts.whyName }[state];
  return (
    <Notice kind={state === "value" ? "note" : "warning"}>
      <p>{shown === "" ? texts.openedEmpty(cell) : texts.opened(cell, shown)}</p>
      {why !== "" && <p>{why}</p>}
      {!opened.whole && <p>{texts.partOfFormula}</p>}
    </Notice>
  );
}
