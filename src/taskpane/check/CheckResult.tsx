import { useState, type ReactNode } from "react";
import { Button, Link } from "@fluentui/react-components";
import { checkTexts } from "../../i18n/pane/check.ts";
import { commonTexts } from "../../i18n/pane/common.ts";
import type { Finding, Severity } from "../../plan/finding.ts";
import type { CellTarget, PlanInWorkbook } from "../common/excelPort.ts";
import { Figures } from "../common/Figures.tsx";
import { FindingList } from "../common/FindingList.tsx";
import { useTexts } from "../common/language.ts";
import { useSession } from "../common/session.ts";
import { useCommonStyles } from "../common/styles.ts";
import { AcceptBaseline } from "./AcceptBaseline.tsx";
import { NotPlacedList } from "./NotPlacedList.tsx";

export interface Checked extends PlanInWorkbook {
  readonly findings: readonly Finding[];
}

interface CheckResultProps {
  readonly checked: Checked;
  readonly onAgain: () => void;
  readonly onGoTo: (target: CellTarget) => void;
}

/** The budget whose lines differ from what counts for it: as it is now, it can be accepted. */
const acceptable = ({ id, place }: Finding): string | undefined =>
  id === "budget.changed" || id === "budget.trackTotal" ? place.path[0] : undefined;

export function CheckResult({ checked, onAgain, onGoTo }: CheckResultProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(checkTexts);
  const { goToCell } = useTexts(commonTexts);
  const session = useSession();
  const [taken, setTaken] = useState(false);
  const { findings } = checked;
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const figure = (severity: Severity, word: (count: number) => string) => ({
    value: count(severity),
    label: word(count(severity)),
  });
  return (
    <>
      <Figures
        label={texts.figures.label}
        figures={[
          figure("error", texts.figures.errors),
          figure("warning", texts.figures.warnings),
          figure("note", texts.figures.notes),
        ]}
      />
      <div className={common.row}>
        <Button appearance="primary" onClick={onAgain}>
          {texts.again}
        </Button>
        <Button
          appearance="subtle"
          disabled={taken}
          onClick={() => {
            session.work({ plan: checked.plan, origin: { kind: "workbook" } });
            setTaken(true);
          }}
        >
          {texts.take}
        </Button>
      </div>
      {taken && (
        <p className={common.quiet} role="status">
          {texts.taken}
        </p>
      )}
      <section className={common.section}>
        <h2 className={common.subheading}>{texts.findings}</h2>
        <FindingList
          findings={findings}
          plan={checked.plan}
          action={(finding) => {
            const target = checked.find(finding.place);
            const budget = acceptable(finding);
            return (
              <>
                {target !== undefined && (
                  <Link as="button" inline onClick={() => onGoTo(target)}>
                    {goToCell} {target.sheet}!{target.address}
                  </Link>
                )}
                {budget !== undefined && <AcceptBaseline track={budget} onAccepted={onAgain} />}
              </>
            );
          }}
        />
      </section>
      {checked.missing.length > 0 && (
        <p className={common.text}>{texts.missing(checked.missing.join(", "))}</p>
      )}
      {checked.notPlaced.length > 0 && <NotPlacedList lines={checked.notPlaced} onGoTo={onGoTo} />}
    </>
  );
}
