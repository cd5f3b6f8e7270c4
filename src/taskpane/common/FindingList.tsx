import { useState, type ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { commonTexts } from "../../i18n/pane/common.ts";
import type { Finding } from "../../plan/finding.ts";
import type { Plan } from "../../plan/plan.ts";
import { countPlan, nothingToCheck } from "../../plan/verdict.ts";
import { colors } from "./colors.ts";
import { DoneIcon, ErrorIcon, NoteIcon, WarningIcon } from "./icons.tsx";
import { useLanguage, useTexts } from "./language.ts";
import { useCommonStyles } from "./styles.ts";
import { cleanVerdict } from "./verdict.ts";

const icons = { error: ErrorIcon, warning: WarningIcon, note: NoteIcon } as const;
const firstShown = 6;

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${colors.paneLine}`,
  },
  body: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px", minWidth: 0 },
  word: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  error: { color: colors.paneError },
  warning: { color: colors.paneWarning },
  note: { color: colors.paneTeal },
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
        {shown.map((finding, position) => {
          const Icon = icons[finding.severity];
          return (
            <li key={position} className={styles.item}>
              <span className={styles[finding.severity]}>
                <Icon />
              </span>
              <div className={styles.body}>
                <span className={mergeClasses(styles.word, styles[finding.severity])}>
                  {texts.severity[finding.severity]}
                </span>
                <p className={common.text}>{finding.message[language]}</p>
                {action?.(finding)}
              </div>
            </li>
          );
        })}
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
