import { useEffect, useState, type ReactNode } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import { checkTexts } from "../../i18n/pane/check.ts";
import { commonTexts } from "../../i18n/pane/common.ts";
import { useAnnounce } from "../common/announcements.tsx";
import { useExcel, type CellTarget } from "../common/excelPort.ts";
import { FormulasAgain } from "../common/FormulasAgain.tsx";
import { useLanguage, useTexts } from "../common/language.ts";
import { NameErrorCard } from "../common/NameErrorCard.tsx";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useSession } from "../common/session.ts";
import { useCommonStyles } from "../common/styles.ts";
import { useRequest } from "../common/useRequest.ts";
import { useTask } from "../common/useTask.ts";
import { cleanVerdict } from "../common/verdict.ts";
import { ViewHeading } from "../common/ViewHeading.tsx";
import { CheckResult, type Checked } from "./CheckResult.tsx";
import { WorkbookAudit } from "./workbook/WorkbookAudit.tsx";
import { InsertedPlans } from "./InsertedPlans.tsx";

/** Reads the plan back from its sheets, audits it, and leads to the cells. Reading changes nothing. */
export function CheckView(): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(checkTexts);
  const findings = useTexts(commonTexts).findings;
  const { language } = useLanguage();
  const session = useSession();
  const excel = useExcel();
  const announce = useAnnounce();
  const [moving, setMoving] = useState<unknown>();
  const { task, run } = useTask(async (): Promise<Checked | undefined> => {
    const [{ auditWithModel }, read] = await Promise.all([
      import("../../forecast/index.ts"),
      excel.readPlan(language, session.now.work?.plan, session.state().planKey),
    ]);
    if (read === undefined) return undefined;
    const found = auditWithModel(read.plan, read.inserted);
    announce(
      texts.done(
        found.length === 0 ? cleanVerdict(read.plan, findings, language) : findings.count(found.length),
      ),
    );
    return { ...read, findings: found };
  });
  const inWorkbook = excel.workplace !== "none";
  useEffect(() => {
    if (inWorkbook) void run();
  }, [inWorkbook, run]);
  useRequest("check", () => void run());
  const goTo = (target: CellTarget): void => {
    setMoving(undefined);
    excel.goTo(target).catch(setMoving);
  };

  return (
    <div className={common.view}>
      <ViewHeading about={texts.about}>{texts.title}</ViewHeading>
      {!inWorkbook && <p className={common.text}>{texts.outside}</p>}
      {task.state === "running" && <Spinner label={texts.running} />}
      {task.state === "failed" && <ProblemNotice problem={task.problem} onRetry={() => void run()} />}
      {moving !== undefined && <ProblemNotice problem={moving} />}
      {task.state === "done" && task.value === undefined && (
        <section className={common.section}>
          <h2 className={common.subheading}>{texts.noSheets.title}</h2>
          <p className={common.text}>{texts.noSheets.text}</p>
          <div>
            <Button appearance="primary" onClick={() => session.show("insert")}>
              {texts.noSheets.insert}
            </Button>
          </div>
        </section>
      )}
      {task.state === "done" && task.value?.asValues === true && <FormulasAgain asValues />}
      {task.state === "done" && task.value !== undefined && (
        <CheckResult checked={task.value} onAgain={() => void run()} onGoTo={goTo} />
      )}
      {inWorkbook && <WorkbookAudit onGoTo={goTo} />}
      {inWorkbook && <InsertedPlans onChange={() => void run()} />}
      {task.state === "done" && task.value?.unknownNames === true && <NameErrorCard />}
    </div>
  );
}
