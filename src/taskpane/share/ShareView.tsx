import type { ReactNode } from "react";
import { shareTexts } from "../../i18n/pane/share.ts";
import { useExcel } from "../common/excelPort.ts";
import { useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";
import { ViewHeading } from "../common/ViewHeading.tsx";
import { ExportPlan } from "./ExportPlan.tsx";
import { ReplaceFormulas } from "./ReplaceFormulas.tsx";

export function ShareView(): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(shareTexts);
  const { workplace } = useExcel();
  return (
    <div className={common.view}>
      <ViewHeading about={texts.about}>{texts.title}</ViewHeading>
      {workplace === "none" ? <p className={common.text}>{texts.outside}</p> : <ReplaceFormulas />}
      <ExportPlan />
    </div>
  );
}
