import { useEffect, type ReactNode } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import { formulasAgainTexts } from "../../i18n/pane/formulasAgain.ts";
import { useAnnounce } from "./announcements.tsx";
import { useExcel } from "./excelPort.ts";
import { useTexts } from "./language.ts";
import { Notice } from "./Notice.tsx";
import { ProblemNotice } from "./ProblemNotice.tsx";
import { useTask } from "./useTask.ts";

interface FormulasAgainProps {
  /** Whether it is known that figures stand as values: then it is said when their formulas cannot be written. */
  readonly asValues?: boolean;
  readonly onDone?: () => void;
}

/** Where exact figures stand as values, offers to write their formulas again; nothing where none do. */
export function FormulasAgain({ asValues = false, onDone }: FormulasAgainProps): ReactNode {
  const texts = useTexts(formulasAgainTexts);
  const excel = useExcel();
  const announce = useAnnounce();
  const search = useTask(() => excel.planFormulasAgain(false));
  const writing = useTask(async () => {
    const count = await excel.planFormulasAgain(true);
    announce(texts.done(count));
    onDone?.();
    return count;
  });
  const look = search.run;
  useEffect(() => void look(), [look]);
  const { task } = writing;
  if (search.task.state !== "done") return null;
  if (search.task.value === 0)
    return asValues ? (
      <Notice kind="warning">
        <p>{texts.notFound}</p>
      </Notice>
    ) : null;
  if (task.state === "done")
    return (
      <Notice kind="done">
        <p>{texts.done(task.value)}</p>
      </Notice>
    );
  return (
    <>
      {task.state === "failed" && <ProblemNotice problem={task.problem} />}
      <Notice kind="warning">
        <p>{texts.found(search.task.value)}</p>
        {task.state === "running" ? (
          <Spinner size="tiny" label={texts.working} />
        ) : (
          <Button size="small" disabled={excel.workplace !== "excel"} onClick={() => void writing.run()}>
            {texts.write}
          </Button>
        )}
      </Notice>
    </>
  );
}
