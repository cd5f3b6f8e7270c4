import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import { useAnnounce } from "../../common/announcements.tsx";
import { useExcel } from "../../common/excelPort.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { ProblemNotice } from "../../common/ProblemNotice.tsx";
import { useCommonStyles } from "../../common/styles.ts";
import { useTask } from "../../common/useTask.ts";
import type { SimulationOutcome } from "../model.ts";

/** Inserts what a run says as a sheet of values, on request only. */
export function InsertReport({ outcome }: { readonly outcome: SimulationOutcome }): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(simulateTexts).outcome;
  const { language } = useLanguage();
  const excel = useExcel();
  const announce = useAnnounce();
  const { task, run } = useTask(async (signal) => {
    const { reportSpec } = await import("./reportSpec.ts");
    const { sheets } = await excel.insertWorkbook(reportSpec(outcome, language), {
      signal,
      onProgress: () => undefined,
    });
    const said = texts.reported(sheets.map(({ name }) => name).join(", "));
    announce(said);
    return said;
  });
  return (
    <>
      <Button disabled={excel.workplace !== "excel" || task.state === "running"} onClick={() => void run()}>
        {texts.report}
      </Button>
      {task.state === "done" && <span className={common.quiet}>{task.value}</span>}
      {task.state === "failed" && <ProblemNotice problem={task.problem} />}
    </>
  );
}
