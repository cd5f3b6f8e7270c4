import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import { insertTexts } from "../../i18n/pane/insert.ts";
import type { Plan } from "../../plan/plan.ts";
import type { WorkbookSpec } from "../../workbook/spec.ts";
import { useAnnounce } from "../common/announcements.tsx";
import { hasAmounts } from "../common/money.ts";
import { useExcel, type InsertProgress } from "../common/excelPort.ts";
import { isSameDocument } from "../common/keptRecord.ts";
import { useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useSession } from "../common/session.ts";
import { useCommonStyles } from "../common/styles.ts";
import { useTask } from "../common/useTask.ts";
import { today } from "../common/today.ts";
import { settle, sheetOrder } from "./context.ts";
import { CurrencyQuestion } from "./CurrencyQuestion.tsx";
import { InsertedSheets } from "./InsertedSheets.tsx";
import { InsertOptions } from "./InsertOptions.tsx";
import { InsertProgressView } from "./InsertProgressView.tsx";
import { Miniature } from "./Miniature.tsx";
import { alwaysIncluded, SheetChoice } from "./SheetChoice.tsx";
import { UpdatePlan } from "./update/UpdatePlan.tsx";
import { useWorkbook } from "./useWorkbook.ts";

interface InsertPlanProps {
  readonly plan: Plan;
  /** The person has already said "insert", on the ribbon. */
  readonly atOnce: boolean;
}

/** Choices, drawings, and the insert itself with its progress, its cancel and its outcome. */
export function InsertPlan({ plan, atOnce }: InsertPlanProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(insertTexts);
  const session = useSession();
  const excel = useExcel();
  const announce = useAnnounce();
  const settled = settle(plan, session.now.insert);
  const { work, decided } = session.now;
  const reviewed = work?.review ?? decided.find((document) => isSameDocument(document, plan));
  const openByReview = reviewed?.answers?.currency === "none";
  const drawn = useWorkbook(plan, settled);
  const [shown, setShown] = useState("budget");
  const [progress, setProgress] = useState<InsertProgress>();

  const asksCurrency =
    settled.currency === undefined &&
    session.now.insert.currency === undefined &&
    !openByReview &&
    hasAmounts(plan);
  const insertion = useTask(async (signal: AbortSignal, workbook: WorkbookSpec) => {
    setProgress(undefined);
    const { buildWorkbook, sheetIds } = await import("../../sheets/index.ts");
    const included = sheetIds.filter((id) => id === alwaysIncluded || !settled.leftOut.includes(id));
    const chosen =
      included.length === workbook.sheets.length
        ? workbook
        : buildWorkbook(...sheetOrder(plan, settled, today(), included));
    const [written, context] = sheetOrder(plan, settled, today(), included);
    const order = { plan: written, context };
    const result = await excel.insertWorkbook(chosen, { signal, onProgress: setProgress, order });
    announce(texts.done.title(result.sheets.length));
    const [first] = result.sheets;
    // The sheets stand: should the first of them not come to the front, its link still leads there.
    if (first !== undefined) await excel.goTo({ sheet: first.name, address: "A1" }).catch(() => undefined);
    return { result, planned: chosen };
  });

  const { run } = insertion;
  const begun = useRef(false);
  useEffect(() => {
    if (!atOnce || begun.current || drawn.state !== "drawn" || excel.workplace !== "excel") return;
    begun.current = true;
    void run(drawn.workbook);
  }, [atOnce, drawn, excel, run]);

  if (drawn.state === "failed") return <ProblemNotice problem={drawn.problem} />;
  if (drawn.state === "building") return <Spinner label={texts.building} />;
  const { workbook } = drawn;
  const { task } = insertion;
  if (task.state === "running") return <InsertProgressView progress={progress} onCancel={insertion.cancel} />;
  if (task.state === "done") return <InsertedSheets {...task.value} onAgain={insertion.reset} />;

  const sheet = workbook.sheets.find(({ id }) => id === shown) ?? workbook.sheets[0];
  const count = workbook.sheets.filter(
    ({ id }) => id === alwaysIncluded || !settled.leftOut.includes(id),
  ).length;
  return (
    <>
      {task.state === "failed" && <ProblemNotice problem={task.problem} />}
      {task.state === "cancelled" && (
        <Notice kind="note">
          <p>{texts.cancelled.happened}</p>
          <p>{texts.cancelled.kept}</p>
        </Notice>
      )}
      {sheet !== undefined && (
        <Miniature sheet={sheet} workbook={workbook} label={texts.sheets.preview(sheet.name)} />
      )}
      <section className={common.section}>
        {asksCurrency && <CurrencyQuestion onChoose={(currency) => session.choose({ currency })} />}
        <Button
          appearance="primary"
          disabled={excel.workplace !== "excel" || asksCurrency}
          onClick={() => void insertion.run(workbook)}
        >
          {texts.insert(count)}
        </Button>
        <p className={common.quiet}>{texts.safe}</p>
      </section>
      {excel.workplace === "excel" && !atOnce && (
        <UpdatePlan plan={plan} settled={settled} refused={task.state === "failed"} />
      )}
      <section className={common.section}>
        <h2 className={common.subheading}>{texts.sheets.title}</h2>
        <SheetChoice
          workbook={workbook}
          leftOut={settled.leftOut}
          shown={sheet?.id ?? ""}
          onLeaveOut={(leftOut) => session.choose({ leftOut })}
          onShow={setShown}
        />
      </section>
      <section className={common.section}>
        <h2 className={common.subheading}>{texts.options.title}</h2>
        <InsertOptions
          settled={settled}
          own={plan.currency}
          thisYear={new Date().getFullYear()}
          onChoose={session.choose}
        />
      </section>
    </>
  );
}
