import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { commonTexts } from "../../i18n/pane/common.ts";
import { shareTexts } from "../../i18n/pane/share.ts";
import { useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { useCommonStyles } from "../common/styles.ts";

interface ReplaceQuestionProps {
  readonly count: number;
  readonly allowed: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/**
 * The question stands in the pane, as Office shows no dialogs of the browser. The focus goes to "cancel":
 * a second Enter, pressed out of habit, replaces nothing.
 */
export function ReplaceQuestion({ count, allowed, onYes, onNo }: ReplaceQuestionProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(shareTexts).replace;
  const { cancel } = useTexts(commonTexts);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <div
      role="alertdialog"
      aria-label={texts.title}
      aria-describedby="replace-question"
      onKeyDown={(event) => {
        if (event.key === "Escape") onNo();
      }}
    >
      <Notice kind="warning">
        <p>{texts.question(count)}</p>
        <p id="replace-question">{texts.consequence}</p>
        <div className={common.row}>
          <Button appearance="primary" disabled={!allowed} onClick={onYes}>
            {texts.confirm}
          </Button>
          <Button ref={no} onClick={onNo}>
            {cancel}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
