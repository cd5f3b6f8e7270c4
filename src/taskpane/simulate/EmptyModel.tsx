import { useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { simulateTexts } from "../../i18n/pane/simulate.ts";
import { useExcel } from "../common/excelPort.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useCommonStyles } from "../common/styles.ts";
import { useTask } from "../common/useTask.ts";

/** What the view does, in three lines, and a model to try it on. */
export function EmptyModel({ onInserted }: { readonly onInserted: () => Promise<void> }): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(simulateTexts).empty;
  const { language } = useLanguage();
  const excel = useExcel();
  const [sheet, setSheet] = useState("");
  const { task, run } = useTask(async (signal) => {
    const { insertSampleModel } = await import("./sample/insertSampleModel.ts");
    await insertSampleModel(excel, language, signal, setSheet);
    // Until its marks stand there the view stays as it is.
    await onInserted();
  });
  return (
    <section className={common.section}>
      <ol style={{ margin: 0, paddingLeft: "20px" }}>
        {[texts.mark, texts.result, texts.run].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {task.state === "failed" && <ProblemNotice problem={task.problem} />}
      <div>
        <Button disabled={excel.workplace !== "excel" || task.state === "running"} onClick={() => void run()}>
          {texts.sample}
        </Button>
        <p className={common.quiet}>{task.state === "running" ? sheet : texts.sampleAbout}</p>
      </div>
    </section>
  );
}
