import { useEffect, type ReactNode } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import { planChoiceTexts } from "../../i18n/pane/planChoice.ts";
import { useExcel, type InsertedPlan } from "../common/excelPort.ts";
import { useTexts } from "../common/language.ts";
import { PlanChoice } from "../common/PlanChoice.tsx";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useSession } from "../common/session.ts";
import { useCommonStyles } from "../common/styles.ts";
import { useTask } from "../common/useTask.ts";

/** The plans whose sheets are in the workbook: one is chosen, and read from its sheets. */
export function WorkbookPlans({ onPlan }: { readonly onPlan: (plan: InsertedPlan) => void }): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(planChoiceTexts);
  const excel = useExcel();
  const { planKey } = useSession().now;
  const { task, run } = useTask(() => excel.listPlans());
  useEffect(() => void run(), [run]);
  if (task.state === "failed") return <ProblemNotice problem={task.problem} onRetry={() => void run()} />;
  if (task.state !== "done") return <Spinner size="tiny" label={texts.looking} />;
  const plans = task.value;
  const chosen = plans.find(({ key }) => key === planKey) ?? plans[0];
  if (chosen === undefined) return <p className={common.text}>{texts.none}</p>;
  return (
    <div className={common.section}>
      <PlanChoice plans={plans} />
      <div>
        <Button onClick={() => onPlan(chosen)}>{texts.open(chosen.title || texts.untitled)}</Button>
      </div>
    </div>
  );
}
