import { useState, type ReactNode } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import { appTexts } from "../../i18n/pane/app.ts";
import { commonTexts } from "../../i18n/pane/common.ts";
import { planTexts } from "../../i18n/pane/plan.ts";
import { useAnnounce } from "../common/announcements.tsx";
import type { PlanDocument } from "../common/document.ts";
import { useExcel } from "../common/excelPort.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useSession, type PlanInHand } from "../common/session.ts";
import { useCommonStyles } from "../common/styles.ts";
import { useTask } from "../common/useTask.ts";
import { PlanContents } from "./PlanContents.tsx";
import { StartPlan } from "./StartPlan.tsx";

/** Starts a plan, or shows the one in hand. The plan in hand is replaced only once another one was read. */
export function PlanView(): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(planTexts);
  const buttons = useTexts(commonTexts);
  const waiting = useTexts(appTexts);
  const { language } = useLanguage();
  const session = useSession();
  const excel = useExcel();
  const announce = useAnnounce();
  const [starting, setStarting] = useState(false);
  const [reading, setReading] = useState("");
  const [hint, setHint] = useState<string>();

  const take = (work: PlanInHand): void => {
    session.work(work);
    setStarting(false);
    announce(texts.ready(work.plan.title === "" ? texts.untitled : work.plan.title));
  };
  const { task, run, cancel } = useTask(async (signal, open: (signal: AbortSignal) => Promise<PlanInHand>) =>
    take(await open(signal)),
  );
  const start = (name: string, open: (signal: AbortSignal) => Promise<PlanInHand>, note?: string): void => {
    setReading(name);
    setHint(note);
    void run(open);
  };
  const readDocument = async (document: PlanDocument, signal: AbortSignal): Promise<PlanInHand> => {
    const { readForReview } = await import("./readForReview.ts");
    signal.throwIfAborted();
    return readForReview(document, language, signal, session.now.decided);
  };
  const openFiles = (files: readonly File[]): void => {
    const file = files[0];
    if (file === undefined) return;
    start(
      file.name,
      async (signal) =>
        readDocument({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) }, signal),
      files.length > 1 ? texts.start.firstOnly(file.name) : undefined,
    );
  };

  const readSheets = async (key: string): Promise<PlanInHand> => {
    const [read, { planChoiceTexts }, { PlanError }] = await Promise.all([
      excel.readPlan(language, session.now.work?.plan, key),
      import("../../i18n/pane/planChoice.ts"),
      import("../../plan/index.ts"),
    ]);
    if (read === undefined) throw new PlanError("empty");
    session.lookAt(key);
    if (read.notPlaced.length > 0) setHint(planChoiceTexts[language].leftOut(read.notPlaced.length));
    return { plan: read.plan, origin: { kind: "workbook" } };
  };

  const { work, restoring } = session.now;
  if (task.state === "running" || restoring === "reading")
    return (
      <div className={common.view}>
        <Spinner
          labelPosition="below"
          label={task.state === "running" ? texts.reading(reading) : waiting.restoring}
        />
        {task.state === "running" && (
          <div className={common.row}>
            <Button onClick={cancel}>{buttons.cancel}</Button>
          </div>
        )}
      </div>
    );
  return (
    <div className={common.view}>
      {task.state === "failed" && <ProblemNotice problem={task.problem} />}
      {task.state === "cancelled" && (
        <Notice kind="note">
          <p>{texts.cancelled}</p>
        </Notice>
      )}
      {hint !== undefined && task.state === "done" && (
        <Notice kind="note">
          <p>{hint}</p>
        </Notice>
      )}
      {work === undefined || starting ? (
        <StartPlan
          onFiles={openFiles}
          onText={(text) => start("", (signal) => readDocument({ name: "", content: text }, signal))}
          onSample={(name) =>
            start(texts.origin.sample, async () => {
              const { samplePlan } = await import("../../plan/sample/index.ts");
              return { plan: samplePlan(language, name), origin: { kind: "sample" } };
            })
          }
          onBlank={() =>
            start(texts.origin.blank, async () => {
              const { blankPlan } = await import("../../plan/index.ts");
              return { plan: blankPlan(language), origin: { kind: "blank" } };
            })
          }
          onWorkbook={
            excel.workplace === "none"
              ? undefined
              : ({ key, title }) => start(title || texts.untitled, async () => readSheets(key))
          }
          onBack={work === undefined ? undefined : () => setStarting(false)}
        />
      ) : (
        <PlanContents work={work} onAnother={() => setStarting(true)} />
      )}
    </div>
  );
}
