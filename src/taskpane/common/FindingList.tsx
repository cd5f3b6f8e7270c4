import { useState, type ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { commonTexts } from "../../i18n/pane/common.ts";
import type { Finding } from "../../plan/finding.ts";
import type { Plan } from "../../plan/plan.ts";
import { countPlan, nothingToCheck } from "../../plan/verdict.ts";
import { colors } from "./colors.ts";
import { FindingItem } from "./FindingItem.tsx";
import { DoneIcon } from "./icons.tsx";
import { useLanguage, useTexts } from "./language.ts";
import { useCommonStyles } from "./styles.ts";
import { cleanVerdict } from "./verdict.ts";

const firstShown = 6;

const useStyles = makeStyles({
  done: { color: colors.paneDone },
  clean: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** The plan that they were looked for in. */
  readonly plan: Plan;
  /** What stands under a finding, e.g. the way to its cell. */
  readonly action?: (finding: Finding) => ReactNode;
}

/** Findings in the order of the audit: errors first. A word and a shape say the severity beside the colour. */
export function FindingList({ findings, plan, action }: FindingListProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(commonTexts);
  const { language } = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, firstShown);

  if (findings.length === 0) {
    const verdict = cleanVerdict(plan, texts.findings, language);
    if (nothingToCheck(countPlan(plan))) return <p className={common.text}>{verdict}.</p>;
    return (
      <p className={mergeClasses(styles.clean, styles.done)}>
        <DoneIcon /> <span>{verdict}.</span>
      </p>
    );
  }
  return (
    <>
      <ul className={common.plainList}>
        {shown.map((finding, position) => (
          <FindingItem
            key={position}
            severity={finding.severity}
            word={texts.severity[finding.severity]}
            sentence={finding.message[language]}
          >
            {action?.(finding)}
          </FindingItem>
        ))}
      </ul>
      {shown.length < findings.length && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {texts.findings.showAll(findings.length)}
          </Button>
        </div>
      )}
    </>
  );
}
