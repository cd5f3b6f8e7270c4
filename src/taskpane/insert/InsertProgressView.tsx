import type { ReactNode } from "react";
import { Button, Field, ProgressBar } from "@fluentui/react-components";
import { commonTexts } from "../../i18n/pane/common.ts";
import { insertTexts } from "../../i18n/pane/insert.ts";
import type { InsertProgress } from "../common/excelPort.ts";
import { useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";

interface InsertProgressViewProps {
  /** undefined until the first sheet is begun. */
  readonly progress: InsertProgress | undefined;
  readonly onCancel: () => void;
}

export function InsertProgressView({ progress, onCancel }: InsertProgressViewProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(insertTexts).progress;
  const { cancel } = useTexts(commonTexts);
  const label =
    progress === undefined
      ? texts.starting
      : `${texts.title(Math.min(progress.done + 1, progress.total), progress.total)}: ${progress.sheet}`;
  return (
    <section className={common.section} role="status">
      <Field label={label}>
        <ProgressBar value={progress === undefined ? undefined : progress.done / progress.total} />
      </Field>
      <p className={common.quiet}>{texts.cellEdit}</p>
      <div>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </section>
  );
}
