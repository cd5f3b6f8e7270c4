import type { ReactNode } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import { shareTexts } from "../../i18n/pane/share.ts";
import { useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";
import { useCopy } from "../common/useCopy.ts";

/** Blob URLs are given back after the click has been taken up. */
const freeAfter = 10_000;

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), freeAfter);
}

interface ExportedTextProps {
  readonly name: string;
  readonly text: string;
}

/** The export as a file and as text: downloads do nothing in Excel for Mac, and nothing says so there. */
export function ExportedText({ name, text }: ExportedTextProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(shareTexts).export;
  const { box, outcome, copyText } = useCopy(text);
  return (
    <>
      <Field label={texts.text(name)} hint={texts.downloadHint}>
        <Textarea ref={box} readOnly rows={10} value={text} className={common.code} />
      </Field>
      <div className={common.row}>
        <Button onClick={() => void copyText()}>{texts.copy}</Button>
        <Button onClick={() => download(name, text)}>{texts.download}</Button>
        <span role="status" className={common.quiet}>
          {outcome === "copied" ? texts.copied : outcome === "refused" ? texts.notCopied : ""}
        </span>
      </div>
    </>
  );
}
