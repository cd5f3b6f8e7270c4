import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { appTexts } from "../../i18n/pane/app.ts";
import { useExcel } from "../common/excelPort.ts";
import { useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { useSession } from "../common/session.ts";

const useStyles = makeStyles({
  place: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
});

/** What a person must know before they try anything here: no Excel, no writing, or a plan that is lost. */
export function WorkplaceNotice(): ReactNode {
  const { place } = useStyles();
  const texts = useTexts(appTexts);
  const { workplace } = useExcel();
  const { restoring } = useSession().now;
  if (workplace === "none")
    return (
      <div className={place}>
        <Notice kind="note">
          <p>{texts.outsideExcel.title}</p>
          <p>{texts.outsideExcel.text}</p>
          <p>{texts.outsideExcel.steps}</p>
        </Notice>
      </div>
    );
  if (restoring === "failed")
    return (
      <div className={place}>
        <Notice kind="warning">
          <p>{texts.restoreFailed.title}</p>
          <p>{texts.restoreFailed.text}</p>
        </Notice>
      </div>
    );
  if (workplace === "readOnly")
    return (
      <div className={place}>
        <Notice kind="note">
          <p>{texts.readOnly.title}</p>
          <p>{texts.readOnly.text}</p>
        </Notice>
      </div>
    );
  return null;
}
