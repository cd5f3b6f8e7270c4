import { useRef, useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { functionsTexts } from "../../i18n/pane/functions.ts";
import { useAnnounce } from "../common/announcements.tsx";
import { useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";

interface FormulaTextProps {
  /** As this Excel takes it from the keyboard. */
  readonly formula: string;
  readonly className: string;
  /** What the button is called where there are several. */
  readonly copyLabel: string;
}

/** A formula with a button that copies it. */
export function FormulaText({ formula, className, copyLabel }: FormulaTextProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(functionsTexts);
  const announce = useAnnounce();
  const box = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<{ readonly formula: string; readonly text: string }>();
  const copy = async (): Promise<void> => {
    let text = texts.copied;
    try {
      await navigator.clipboard.writeText(formula);
    } catch {
      // Excel's frame may not grant the clipboard: the formula is then selected, ready for the keyboard.
      if (box.current !== null) window.getSelection()?.selectAllChildren(box.current);
      text = texts.notCopied;
    }
    announce(text);
    setSaid({ formula, text });
  };
  return (
    <>
      <code ref={box} className={className}>
        {formula}
      </code>
      <div className={common.row}>
        <Button size="small" aria-label={copyLabel} onClick={() => void copy()}>
          {texts.copy}
        </Button>
        {said?.formula === formula && <span className={common.quiet}>{said.text}</span>}
      </div>
    </>
  );
}
