import { useState, type ReactNode } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import { planTexts } from "../../i18n/pane/plan.ts";
import { useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";

/** A box for text that somebody copied. A script of its own: most people drop a file. */
export function PasteBox({ onText }: { readonly onText: (text: string) => void }): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(planTexts).start;
  const [pasted, setPasted] = useState("");
  return (
    <div className={common.section}>
      <Field label={texts.pasteLabel} hint={texts.pasteHint}>
        <Textarea
          rows={8}
          resize="vertical"
          value={pasted}
          onChange={(_event, data) => setPasted(data.value)}
        />
      </Field>
      <div>
        <Button disabled={pasted.trim() === ""} onClick={() => onText(pasted)}>
          {texts.readPasted}
        </Button>
      </div>
    </div>
  );
}
