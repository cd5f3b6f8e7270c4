import { useEffect, useState, type ReactNode } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import { simulateTexts } from "../../i18n/pane/simulate.ts";
import { useExcel } from "../common/excelPort.ts";
import { useTexts } from "../common/language.ts";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useCommonStyles } from "../common/styles.ts";
import { useTask } from "../common/useTask.ts";
import { ViewHeading } from "../common/ViewHeading.tsx";
import { inBackground } from "./background/inBackground.ts";
import { EmptyModel } from "./EmptyModel.tsx";
import type { OpenedModel } from "./model.ts";
import { SeekTask } from "./SeekTask.tsx";
import { SensitivityTask } from "./SensitivityTask.tsx";
import { SimulateTask } from "./SimulateTask.tsx";

const tasks = ["simulate", "sensitivity", "seek"] as const;
type TaskName = (typeof tasks)[number];

/** The user's own model: what is uncertain in it, what comes of it, what moves it, and how to reach a goal. */
export function SimulateView(): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(simulateTexts);
  const excel = useExcel();
  const [chosen, setChosen] = useState<TaskName>("simulate");
  /** The last reading stays in sight while the workbook is read again. */
  const [opened, setOpened] = useState<OpenedModel>();
  const { task, run } = useTask(async (signal) => {
    const cells = await excel.readModelCells();
    setOpened(await inBackground({ kind: "open" }, cells, signal));
  });
  const inWorkbook = excel.workplace !== "none";
  useEffect(() => {
    if (inWorkbook) void run();
  }, [inWorkbook, run]);
  const read = (): void => void run();
  const isEmpty = opened !== undefined && opened.inputs.length + opened.results.length === 0;

  return (
    <div className={common.view}>
      <ViewHeading about={texts.about}>{texts.title}</ViewHeading>
      {!inWorkbook && <p className={common.text}>{texts.outside}</p>}
      {task.state === "running" && opened === undefined && <Spinner label={texts.reading} />}
      {task.state === "failed" && <ProblemNotice problem={task.problem} onRetry={read} />}
      {opened !== undefined && (
        <>
          {isEmpty ? (
            <EmptyModel onInserted={run} />
          ) : (
            <div className={common.row} role="group" aria-label={texts.tasks.label}>
              {tasks.map((name) => (
                <Button
                  key={name}
                  size="small"
                  appearance={name === chosen ? "primary" : "secondary"}
                  aria-pressed={name === chosen}
                  onClick={() => setChosen(name)}
                >
                  {texts.tasks[name]}
                </Button>
              ))}
            </div>
          )}
          {chosen === "simulate" && <SimulateTask opened={opened} onChanged={read} />}
          {chosen === "sensitivity" && <SensitivityTask opened={opened} />}
          {chosen === "seek" && <SeekTask opened={opened} onChanged={read} />}
          <div>
            <Button size="small" appearance="subtle" disabled={task.state === "running"} onClick={read}>
              {texts.again}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
