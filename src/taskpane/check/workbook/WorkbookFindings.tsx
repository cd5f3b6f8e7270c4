import { useState, type ReactNode } from "react";
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { checkTexts } from "../../../i18n/pane/check.ts";
import { commonTexts } from "../../../i18n/pane/common.ts";
import { workbookAuditTexts } from "../../../i18n/workbookAudit.ts";
import { severityOf, type WorkbookFinding } from "../../../model/audit/finding.ts";
import { addressText, columnLetters } from "../../../model/workbook/index.ts";
import { colors } from "../../common/colors.ts";
import type { CellTarget } from "../../common/excelPort.ts";
import { ErrorIcon, NoteIcon, WarningIcon } from "../../common/icons.tsx";
import { useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";

const icons = { error: ErrorIcon, warning: WarningIcon, note: NoteIcon } as const;
const shownAtOnce = 12;

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

interface WorkbookFindingsProps {
  readonly findings: readonly WorkbookFinding[];
  readonly onGoTo: (target: CellTarget) => void;
  readonly onAccept: (finding: WorkbookFinding) => void;
}

/** What the audit of the workbook found, the gravest first, each with the way to its cell. */
export function WorkbookFindings({ findings, onGoTo, onAccept }: WorkbookFindingsProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const check = useTexts(checkTexts).workbook;
  const { severity: severities, goToCell } = useTexts(commonTexts);
  const audit = useTexts(workbookAuditTexts);
  const [shown, setShown] = useState(shownAtOnce);

  return (
    <>
      <ul className={common.plainList}>
        {findings.slice(0, shown).map((finding) => {
          const { rule, cell, cells, details, fingerprint } = finding;
          const severity = severityOf[rule];
          const Icon = icons[severity];
          const place = addressText(cell);
          const target = { sheet: cell.sheet, address: `${columnLetters(cell.column)}${cell.row + 1}` };
          return (
            <li key={fingerprint} className={styles.item}>
              <span className={styles[severity]}>
                <Icon />
              </span>
              <div className={styles.body}>
                <span className={mergeClasses(styles.word, styles[severity])}>
                  {severities[severity]}: {audit.names[rule]}
                </span>
                <p className={mergeClasses(common.text, styles.sentence)}>
                  {audit.sentences[rule](details, cells)}
                </p>
                <div className={common.row}>
                  <Link as="button" inline onClick={() => onGoTo(target)}>
                    {goToCell} {place}
                  </Link>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={check.acceptOf(place)}
                    onClick={() => onAccept(finding)}
                  >
                    {check.accept}
                  </Button>
                </div>
              </div>
            </li>
          );
        })}
      </ul>
      {findings.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(findings.length)}>
            {check.more(findings.length - shown)}
          </Button>
        </div>
      )}
    </>
  );
}
