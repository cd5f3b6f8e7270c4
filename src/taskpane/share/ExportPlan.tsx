import { useEffect, useState, type ReactNode } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import { shareTexts } from "../../i18n/pane/share.ts";
import { useExcel } from "../common/excelPort.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { PlanChoice } from "../common/PlanChoice.tsx";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useSession } from "../common/session.ts";
import { useCommonStyles } from "../common/styles.ts";
import { useTask } from "../common/useTask.ts";
import { ExportedText } from "./ExportedText.tsx";
import { fileNameFor, type ExportFormat } from "./fileName.ts";

interface Exported {
  readonly name: string;
  readonly text: string;
  readonly leftOut: number;
  readonly fromPane: boolean;
}

/** The plan as the sheets hold it; without sheets, the one in the pane. */
export function ExportPlan(): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(shareTexts).export;
  const { language } = useLanguage();
  const excel = useExcel();
  const { work, planKey } = useSession().now;
  const [format, setFormat] = useState<ExportFormat>("markdown");
  const { task, run, reset } = useTask(
    async (_signal: AbortSignal, wanted: ExportFormat): Promise<Exported | undefined> => {
      const { stringifyPlan, writeMarkdown } = await import("../../plan/index.ts");
      const read =
        excel.workplace === "none" ? undefined : await excel.readPlan(language, work?.plan, planKey);
      const plan = read?.plan ?? work?.plan;
      if (plan === undefined) return undefined;
      return {
        name: fileNameFor(plan.title, wanted, texts.fileName),
        text: wanted === "json" ? stringifyPlan(plan) : writeMarkdown(plan),
        leftOut: read?.notPlaced.length ?? 0,
        fromPane: read === undefined,
      };
    },
  );
  const plans = useTask(async () => (excel.workplace === "none" ? [] : excel.listPlans()));
  const look = plans.run;
  useEffect(() => void look(), [look]);
  const formats = ["markdown", "json"] as const;
  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{texts.title}</h2>
      <p className={common.quiet}>{texts.about}</p>
      {plans.task.state === "done" && <PlanChoice plans={plans.task.value} onChange={reset} />}
      <div className={common.row}>
        {formats.map((entry) => (
          <Button
            key={entry}
            onClick={() => {
              setFormat(entry);
              void run(entry);
            }}
          >
            {texts.as(texts[entry])}
          </Button>
        ))}
      </div>
      {task.state === "running" && <Spinner size="tiny" label={texts.reading} />}
      {task.state === "failed" && <ProblemNotice problem={task.problem} onRetry={() => void run(format)} />}
      {task.state === "done" && task.value === undefined && <p className={common.text}>{texts.noSheets}</p>}
      {task.state === "done" && task.value !== undefined && (
        <>
          {task.value.fromPane && <p className={common.quiet}>{texts.fromPane}</p>}
          {task.value.leftOut > 0 && <p className={common.text}>{texts.leftOut(task.value.leftOut)}</p>}
          <ExportedText key={task.value.name} name={task.value.name} text={task.value.text} />
        </>
      )}
    </section>
  );
}
