import { lazy, Suspense, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { planTexts } from "../../i18n/pane/plan.ts";
import type { Place } from "../../plan/finding.ts";
import type { Plan } from "../../plan/plan.ts";
import { kilobytes, wholeNumber } from "../common/format.ts";
import { FindingList } from "../common/FindingList.tsx";
import { FindingSummary } from "../common/FindingSummary.tsx";
import { ArrowIcon } from "../common/icons.tsx";
import { keptPlanLimit } from "../common/keptRecord.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { useSession, type PlanInHand } from "../common/session.ts";
import { useCommonStyles } from "../common/styles.ts";
import { ViewHeading } from "../common/ViewHeading.tsx";
import { BudgetPicture } from "./BudgetPicture.tsx";
import { PhasePicture } from "./PhasePicture.tsx";
import { PillarPicture } from "./PillarPicture.tsx";
import { isEmptyPlan, PlanFigures } from "./PlanFigures.tsx";
import type { ReadingReport as Report } from "../../plan/reading.ts";
import { placeWords } from "../../plan/placeWords.ts";
import { ReadingReport } from "./report/ReadingReport.tsx";
import { lineOf } from "./report/lineOf.ts";
import { useAudit } from "./useAudit.ts";

const MoneyPicture = lazy(async () => ({ default: (await import("./MoneyPicture.tsx")).MoneyPicture }));
const Review = lazy(async () => ({ default: (await import("./review/Review.tsx")).Review }));

interface PlanContentsProps {
  readonly work: PlanInHand;
  readonly onAnother: () => void;
}

/** The plan in hand: figures and pictures first, then what does not add up, then how it was read. */
export function PlanContents({ work, onAnother }: PlanContentsProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(planTexts);
  const session = useSession();
  const { plan, origin, report, review } = work;
  const findings = useAudit(plan);
  const empty = isEmptyPlan(plan);
  const from = origin.kind === "file" ? texts.origin.file(origin.name) : texts.origin[origin.kind];
  return (
    <>
      <ViewHeading about={from}>{plan.title === "" ? texts.untitled : plan.title}</ViewHeading>
      {empty && origin.kind !== "blank" && (
        <Notice kind="warning">
          <p>{texts.empty.title}</p>
          <p>{texts.empty.text}</p>
        </Notice>
      )}
      <PlanFigures plan={plan} />
      <div className={common.row}>
        <Button
          appearance="primary"
          icon={<ArrowIcon />}
          iconPosition="after"
          onClick={() => session.show("insert")}
        >
          {texts.toInsert}
        </Button>
        <Button appearance="subtle" onClick={onAnother}>
          {texts.another}
        </Button>
      </div>
      {review !== undefined && (
        <Suspense fallback={null}>
          <Review work={work} review={review} />
        </Suspense>
      )}
      {plan.pillars.length > 0 && <PillarPicture pillars={plan.pillars} />}
      {plan.budget.categories.length > 0 && <BudgetPicture plan={plan} />}
      {(plan.income ?? []).length > 0 && (
        <Suspense fallback={null}>
          <MoneyPicture plan={plan} />
        </Suspense>
      )}
      {plan.phases.length > 0 && <PhasePicture phases={plan.phases} />}
      {!empty && (
        <section className={common.section}>
          <h2 className={common.subheading}>{texts.audit.title}</h2>
          {findings === undefined ? (
            <p className={common.quiet}>{texts.audit.running}</p>
          ) : (
            <>
              <FindingSummary findings={findings} />
              <FindingList
                findings={findings}
                plan={plan}
                action={({ place }) => <Line plan={plan} place={place} report={report} />}
              />
            </>
          )}
        </section>
      )}
      {report !== undefined && <ReadingReport report={report} plan={plan} />}
      <KeepingLine />
    </>
  );
}

/** The line of the document that a finding is about, where that is known. */
function Line({
  plan,
  place,
  report,
}: {
  readonly plan: Plan;
  readonly place: Place;
  readonly report: Report | undefined;
}): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(planTexts).report;
  const { language } = useLanguage();
  const line = lineOf(plan, place);
  const { unit, named } = placeWords(report);
  return line === undefined ? null : (
    <p className={common.quiet}>{texts.place[unit](named(line) ?? wholeNumber(line, language))}</p>
  );
}

/** Where the plan is kept, said in every case: it is somebody's strategy. */
function KeepingLine(): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(planTexts).kept;
  const { language } = useLanguage();
  const { keeping, planBytes } = useSession().now;
  const size = kilobytes(planBytes, language);
  const words = {
    kept: texts.kept(size),
    tooLarge: texts.tooLarge(size, kilobytes(keptPlanLimit, language)),
    failed: texts.failed,
    no: texts.no,
  };
  return <p className={common.quiet}>{words[keeping]}</p>;
}
