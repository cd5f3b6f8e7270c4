import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../plan/finding.ts";
import { colors } from "./colors.ts";
import { ErrorIcon, NoteIcon, WarningIcon } from "./icons.tsx";
import { useCommonStyles } from "./styles.ts";

const icons = { error: ErrorIcon, warning: WarningIcon, note: NoteIcon } as const;

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
  // A formula has no blanks to break at.
  sentence: { overflowWrap: "anywhere" },
  error: { color: colors.paneError },
  warning: { color: colors.paneWarning },
  note: { color: colors.paneTeal },
});

interface FindingItemProps {
  readonly severity: Severity;
  /** The severity in words, perhaps with the kind of finding. */
  readonly word: string;
  readonly sentence: string;
  /** What can be done about it, e.g. the way to its cell. */
  readonly children?: ReactNode;
}

/** One finding of a list. A word and a shape say the severity beside the colour. */
export function FindingItem({ severity, word, sentence, children }: FindingItemProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <li className={styles.item}>
      <span className={styles[severity]}>
        <Icon />
      </span>
      <div className={styles.body}>
        <span className={mergeClasses(styles.word, styles[severity])}>{word}</span>
        <p className={mergeClasses(common.text, styles.sentence)}>{sentence}</p>
        {children}
      </div>
    </li>
  );
}
