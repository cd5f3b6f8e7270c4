import { useState, type ReactNode } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import { checkTexts } from "../../../i18n/pane/check.ts";
import { numberText } from "../../../i18n/number.ts";
import { useAnnounce } from "../../common/announcements.tsx";
import { useExcel, type CellTarget } from "../../common/excelPort.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { ProblemNotice } from "../../common/ProblemNotice.tsx";
import { useSession } from "../../common/session.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { useTask } from "../../common/useTask.ts";
import { InsertMap } from "./InsertMap.tsx";
import { lookInBackground } from "./lookInBackground.ts";
import { WorkbookFindings } from "./WorkbookFindings.tsx";

/** The audit of every formula of the workbook, on request: it asks Excel for all cells. */
export function WorkbookAudit({ onGoTo }: { readonly onGoTo: (target: CellTarget) => void }): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(checkTexts).workbook;
  const { language } = useLanguage();
  const session = useSession();
  const excel = useExcel();
  const announce = useAnnounce();
  const { accepted } = session.now;
  const isOpen = ({ fingerprint }: { readonly fingerprint: string }): boolean =>
    !accepted.includes(fingerprint);
  const { task, run } = useTask(async (signal) => {
    const found = await lookInBackground({ cells: await excel.readModelCells() }, signal);
    announce(texts.done(texts.count(found.findings.filter(isOpen).length)));
    return found;
  });
  const found = task.state === "done" ? task.value : undefined;
  const open = found?.findings.filter(isOpen) ?? [];
  const leftOut = found?.findings.filter((finding) => !isOpen(finding)) ?? [];
  const [showsAccepted, setShowsAccepted] = useState(false);

  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{texts.title}</h2>
      <p className={common.text}>{texts.about}</p>
      <div>
        <Button disabled={task.state === "running"} onClick={() => void run()}>
          {found === undefined ? texts.run : texts.again}
        </Button>
      </div>
      {task.state === "running" && <Spinner label={texts.running} />}
      {task.state === "failed" && <ProblemNotice problem={task.problem} onRetry={() => void run()} />}
      {found !== undefined && open.length === 0 && (
        <p className={common.text} role="status">
          {found.formulas === 0
            ? texts.noFormulas
            : texts.clean(found.formulas, numberText(found.formulas, language))}
        </p>
      )}
      {open.length > 0 && (
        <WorkbookFindings
          findings={open}
          onGoTo={onGoTo}
          action={{
            word: texts.accept,
            label: texts.acceptOf,
            run: ({ fingerprint }) => session.accept([...accepted, fingerprint]),
          }}
        />
      )}
      {leftOut.length > 0 && (
        <>
          <p className={common.quiet}>
            {texts.accepted(leftOut.length)}{" "}
            <Button
              appearance="transparent"
              size="small"
              aria-expanded={showsAccepted}
              onClick={() => setShowsAccepted(!showsAccepted)}
            >
              {showsAccepted ? texts.hideAccepted : texts.showAccepted}
            </Button>
          </p>
          {showsAccepted && (
            <WorkbookFindings
              findings={leftOut}
              onGoTo={onGoTo}
              action={{
                word: texts.reopen,
                label: texts.reopenOf,
                run: (finding) =>
                  session.accept(accepted.filter((fingerprint) => fingerprint !== finding.fingerprint)),
              }}
            />
          )}
        </>
      )}
      {found !== undefined && found.formulas > 0 && <InsertMap />}
    </section>
  );
}
