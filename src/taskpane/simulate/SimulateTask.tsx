import { useRef, useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { simulateTexts } from "../../i18n/pane/simulate.ts";
import { useAnnounce } from "../common/announcements.tsx";
import { useExcel } from "../common/excelPort.ts";
import { wholeNumber } from "../common/format.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useCommonStyles } from "../common/styles.ts";
import { today } from "../common/today.ts";
import { useTask } from "../common/useTask.ts";
import { inBackground } from "./background/inBackground.ts";
import { isRefused } from "./background/orders.ts";
import { unlessCancelled } from "./background/unlessCancelled.ts";
import { placeText } from "./CellLink.tsx";
import { Marks } from "./Marks.tsx";
import { addRun, runsOf } from "./memory.ts";
import type { InputMark, OpenedModel } from "./model.ts";
import { Obstacles } from "./Obstacles.tsx";
import { InsertReport } from "./report/InsertReport.tsx";
import { Outcome } from "./outcome/Outcome.tsx";
import { RunPanel } from "./RunPanel.tsx";

interface SimulateTaskProps {
  readonly opened: OpenedModel;
  readonly onChanged: () => void;
}

/** Marks, the run, and what came of it. A run reads the workbook anew, and writes nothing into it. */
export function SimulateTask({ opened, onChanged }: SimulateTaskProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(simulateTexts);
  const { language } = useLanguage();
  const excel = useExcel();
  const announce = useAnnounce();
  const [runs, setRuns] = useState(() => runsOf(excel));
  const [done, setDone] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const { task, run, cancel } = useTask(async (signal, trials: number, seed: number) => {
    setDone(0);
    const cells = await unlessCancelled(excel.readModelCells(), signal);
    const order = { kind: "simulate", trials, seed, day: today() } as const;
    const answer = await inBackground(order, cells, signal, setDone);
    if (isRefused(answer)) return answer;
    setRuns(addRun(excel, answer));
    announce(texts.run.finished(wholeNumber(trials, language)));
    // The run stands below the lists, and what came of it below the run: nobody would see it come.
    requestAnimationFrame(() => {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: "start" });
    });
    return undefined;
  });
  const refused = task.state === "done" ? task.value : undefined;
  const { now, before } = runs;
  const running = task.state === "running";
  // Without both there is nothing to run: the lists above say what is missing.
  const isReady = running || (opened.inputs.length > 0 && opened.results.length > 0);
  return (
    <>
      <Marks opened={opened} onChanged={onChanged} />
      {opened.problems.length > 0 && <Obstacles refused={{ kind: "problems", cells: opened.problems }} />}
      {isReady && (
        <RunPanel
          done={running ? done : undefined}
          onRun={(trials, seed) => void run(trials, seed)}
          onCancel={cancel}
        />
      )}
      {task.state === "failed" && <ProblemNotice problem={task.problem} />}
      {task.state === "cancelled" && (
        <Notice kind="note">
          <p>{texts.run.cancelled}</p>
        </Notice>
      )}
      {refused !== undefined && <Obstacles refused={refused} />}
      {now !== undefined && refused === undefined && !running && (
        <>
          <Outcome
            outcome={now}
            before={before}
            heading={heading}
            outdated={marksOf(now.inputs) !== marksOf(opened.inputs)}
          />
          <div className={common.row}>
            <Button onClick={() => void run(now.trials, now.seed)}>{texts.run.sameSeed}</Button>
            <InsertReport outcome={now} />
          </div>
        </>
      )}
    </>
  );
}

/** What is uncertain and how, whatever the order: another text is another model. */
const marksOf = (inputs: readonly InputMark[]): string =>
  JSON.stringify(inputs.map(({ target, shape, chance }) => [placeText(target), shape, chance]).sort());
