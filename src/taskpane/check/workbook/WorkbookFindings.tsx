import { useState, type ReactNode } from "react";
import { Button, Link } from "@fluentui/react-components";
import { checkTexts } from "../../../i18n/pane/check.ts";
import { commonTexts } from "../../../i18n/pane/common.ts";
import { workbookAuditTexts } from "../../../i18n/workbookAudit.ts";
import { severityOf, type WorkbookFinding } from "../../../model/audit/finding.ts";
import { addressText, columnLetters } from "../../../model/workbook/index.ts";
import type { CellTarget } from "../../common/excelPort.ts";
import { FindingItem } from "../../common/FindingItem.tsx";
import { useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";

const shownAtOnce = 12;

interface WorkbookFindingsProps {
  readonly findings: readonly WorkbookFinding[];
  readonly onGoTo: (target: CellTarget) => void;
  /** What can be done with each: accept it, or say it again. */
  readonly action: {
    readonly word: string;
    readonly label: (place: string) => string;
    readonly run: (finding: WorkbookFinding) => void;
  };
}

/** What the audit of the workbook found, the gravest first, each with the way to its cell. */
export function WorkbookFindings({ findings, onGoTo, action }: WorkbookFindingsProps): ReactNode {
  const common = useCommonStyles();
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
          const place = addressText(cell);
          const target = { sheet: cell.sheet, address: `${columnLetters(cell.column)}${cell.row + 1}` };
          return (
            <FindingItem
              key={fingerprint}
              severity={severity}
              word={`${severities[severity]}: ${audit.names[rule]}`}
              sentence={audit.sentences[rule](details, cells)}
            >
              <div className={common.row}>
                <Link as="button" inline onClick={() => onGoTo(target)}>
                  {goToCell} {place}
                </Link>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={action.label(place)}
                  onClick={() => action.run(finding)}
                >
                  {action.word}
                </Button>
              </div>
            </FindingItem>
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
