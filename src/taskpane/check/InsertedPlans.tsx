import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import { checkTexts } from "../../i18n/pane/check.ts";
import { commonTexts } from "../../i18n/pane/common.ts";
import { listText } from "../../i18n/number.ts";
import { useAnnounce } from "../common/announcements.tsx";
import { useExcel, type InsertedPlan } from "../common/excelPort.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useSession } from "../common/session.ts";
import { useCommonStyles } from "../common/styles.ts";
import { useTask } from "../common/useTask.ts";

/** The plans that were inserted into the workbook: which one is looked at, and the way to take one out again. */
export function InsertedPlans({ onChange }: { readonly onChange: () => void }): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(checkTexts).plans;
  const excel = useExcel();
  const session = useSession();
  const announce = useAnnounce();
  const [asking, setAsking] = useState<string>();
  const list = useTask(() => excel.listPlans());
  const look = list.run;
  useEffect(() => void look(), [look]);
  const removal = useTask(async (_signal, plan: InsertedPlan) => {
    const removed = await excel.removePlan(plan.key);
    announce(texts.done(removed));
    session.lookAt(undefined);
    onChange();
    void look();
  });
  const plans = list.task.state === "done" ? list.task.value : [];
  if (list.task.state === "failed")
    return <ProblemNotice problem={list.task.problem} onRetry={() => void look()} />;
  if (removal.task.state === "running") return <Spinner size="tiny" label={texts.working} />;
  if (plans.length === 0) return null;
  const shown = plans.find(({ key }) => key === session.now.planKey) ?? plans[0];
  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{texts.title}</h2>
      {removal.task.state === "failed" && <ProblemNotice problem={removal.task.problem} />}
      <ul className={common.plainList}>
        {plans.map((plan, position) => {
          const title = plan.title || texts.untitled;
          const facts = [
            texts.sheets(plan.sheets.length),
            ...(plans.length > 1 && position === 0 ? [texts.newest] : []),
            ...(plans.length > 1 && plan === shown ? [texts.checked] : []),
          ];
          return (
            <li key={plan.key} className={common.section}>
              <p className={common.text}>
                {title} ({facts.join(", ")})
              </p>
              {asking === plan.key ? (
                <RemoveQuestion
                  plan={plan}
                  onNo={() => setAsking(undefined)}
                  onYes={() => {
                    setAsking(undefined);
                    void removal.run(plan);
                  }}
                />
              ) : (
                <div className={common.row}>
                  {plan !== shown && (
                    <Button
                      size="small"
                      onClick={() => {
                        session.lookAt(plan.key);
                        onChange();
                      }}
                    >
                      {texts.choose(title)}
                    </Button>
                  )}
                  <Button
                    size="small"
                    appearance="subtle"
                    disabled={excel.workplace !== "excel"}
                    onClick={() => setAsking(plan.key)}
                  >
                    {texts.remove(title)}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface RemoveQuestionProps {
  readonly plan: InsertedPlan;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** The focus goes to "cancel": a second Enter, pressed out of habit, removes nothing. */
function RemoveQuestion({ plan, onYes, onNo }: RemoveQuestionProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(checkTexts).plans;
  const { cancel } = useTexts(commonTexts);
  const { language } = useLanguage();
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <div
      role="alertdialog"
      aria-label={texts.question(plan.sheets.length)}
      aria-describedby="remove-question"
      onKeyDown={(event) => {
        if (event.key === "Escape") onNo();
      }}
    >
      <Notice kind="warning">
        <p>{texts.question(plan.sheets.length)}</p>
        <p id="remove-question">{texts.consequence(listText(plan.sheets, language))}</p>
        <div className={common.row}>
          <Button appearance="primary" onClick={onYes}>
            {texts.confirm}
          </Button>
          <Button ref={no} onClick={onNo}>
            {cancel}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
