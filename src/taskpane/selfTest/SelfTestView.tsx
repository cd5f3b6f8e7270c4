import { useState, type ReactNode } from "react";
import { Button, Field, Spinner, Textarea } from "@fluentui/react-components";
import { selfTestTexts } from "../../i18n/pane/selfTest.ts";
import { useAnnounce } from "../common/announcements.tsx";
import { useExcel, type SelfTestResult } from "../common/excelPort.ts";
import { useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useCommonStyles } from "../common/styles.ts";
import { useCopy } from "../common/useCopy.ts";
import { useTask } from "../common/useTask.ts";
import { ViewHeading } from "../common/ViewHeading.tsx";

/** Runs the self-test and shows its report, ready to be copied. */
export function SelfTestView(): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(selfTestTexts);
  const excel = useExcel();
  const announce = useAnnounce();
  const [done, setDone] = useState(0);
  const { task, run } = useTask(async () => {
    setDone(0);
    const result = await excel.runSelfTest(() => setDone((count) => count + 1));
    announce(outcome(result, texts));
    return result;
  });
  const running = task.state === "running";
  return (
    <div className={common.view}>
      <ViewHeading>{texts.title}</ViewHeading>
      <p className={common.text}>{texts.about}</p>
      {task.state === "failed" && <ProblemNotice problem={task.problem} />}
      {running && <Spinner label={texts.running(done)} />}
      {task.state === "done" && <Report result={task.value} />}
      <div>
        <Button
          appearance="primary"
          disabled={running || excel.workplace !== "excel"}
          onClick={() => void run()}
        >
          {task.state === "done" ? texts.again : texts.run}
        </Button>
      </div>
    </div>
  );
}

type Texts = (typeof selfTestTexts)["en"];

const wrongSteps = ({ steps }: SelfTestResult): number =>
  steps.filter(({ outcome }) => outcome !== "right").length;
const outcome = (result: SelfTestResult, texts: Texts): string =>
  wrongSteps(result) === 0
    ? texts.allRight(result.steps.length)
    : texts.notRight(wrongSteps(result), result.steps.length);

function Report({ result }: { readonly result: SelfTestResult }): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(selfTestTexts);
  const { box, outcome: copied, copyText } = useCopy(result.text);
  return (
    <>
      <Notice kind={wrongSteps(result) === 0 ? "done" : "warning"}>
        <p>{outcome(result, texts)}</p>
        <p>{texts.send}</p>
      </Notice>
      <Field label={texts.report}>
        <Textarea ref={box} readOnly rows={12} value={result.text} className={common.code} />
      </Field>
      <div className={common.row}>
        <Button onClick={() => void copyText()}>{texts.copy}</Button>
        <span role="status" className={common.quiet}>
          {copied === "copied" ? texts.copied : copied === "refused" ? texts.notCopied : ""}
        </span>
      </div>
    </>
  );
}
