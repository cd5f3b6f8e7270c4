import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { commonTexts } from "../../i18n/pane/common.ts";
import { useLanguage, useTexts } from "./language.ts";
import { Notice } from "./Notice.tsx";
import { Problem } from "./problem.ts";
import { useCommonStyles } from "./styles.ts";

interface ProblemNoticeProps {
  readonly problem: unknown;
  readonly onRetry?: () => void;
}

/** A failure in words, with whatever Excel or the program said behind a disclosure. */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps): ReactNode {
  const texts = useTexts(commonTexts);
  const { language } = useLanguage();
  const styles = useCommonStyles();
  const words = problem instanceof Problem ? problem.words[language] : texts.unexpected;
  const details = problem instanceof Problem ? problem.details : String(problem);
  return (
    <Notice kind="error">
      <p>{words.happened}</p>
      {words.kept !== undefined && <p>{words.kept}</p>}
      {words.next !== undefined && <p>{words.next}</p>}
      {details !== undefined && (
        <details className={styles.disclosure}>
          <summary>{texts.details}</summary>
          <span className={styles.code}>{details}</span>
        </details>
      )}
      {onRetry !== undefined && (
        <Button size="small" onClick={onRetry}>
          {texts.tryAgain}
        </Button>
      )}
    </Notice>
  );
}
