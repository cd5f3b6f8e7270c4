import { useEffect, useState, type ReactNode } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import { commonTexts } from "../../../i18n/pane/common.ts";
import { updateTexts } from "../../../i18n/pane/update.ts";
import type { Plan } from "../../../plan/plan.ts";
import { useAnnounce } from "../../common/announcements.tsx";
import { useExcel, type InsertedPlan, type PlanOrder } from "../../common/excelPort.ts";
import { useTexts } from "../../common/language.ts";
import { Notice } from "../../common/Notice.tsx";
import { PlanChoice } from "../../common/PlanChoice.tsx";
import { ProblemNotice } from "../../common/ProblemNotice.tsx";
import { useSession } from "../../common/session.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { today } from "../../common/today.ts";
import { useTask } from "../../common/useTask.ts";
import { sheetOrder, type Settled } from "../context.ts";
import { alwaysIncluded } from "../SheetChoice.tsx";
import { RefusedUpdate, UpdateList } from "./UpdateList.tsx";

interface UpdatePlanProps {
  readonly plan: Plan;
  readonly settled: Settled;
}

interface UpdateSectionProps extends UpdatePlanProps {
  /** The view says already what Excel refuses: a look that it refuses too is not told a second time. */
  readonly refused: boolean;
}

/** Brings the sheets of a plan that stands in the workbook up to date, instead of a second copy. */
export function UpdatePlan({ plan, settled, refused }: UpdateSectionProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(updateTexts);
  const excel = useExcel();
  const { planKey } = useSession().now;
  const list = useTask(() => excel.listPlans());
  const look = list.run;
  useEffect(() => void look(), [look]);
  const plans = list.task.state === "done" ? list.task.value : [];
  if (list.task.state === "failed" && refused) return null;
  if (list.task.state === "failed")
    return <ProblemNotice problem={list.task.problem} onRetry={() => void look()} />;
  const standing = plans.find(({ key }) => key === planKey) ?? plans[0];
  if (standing === undefined) return null;
  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{texts.title}</h2>
      <PlanChoice plans={plans} />
      {standing.updatable ? (
        <Updating key={standing.key} standing={standing} plan={plan} settled={settled} />
      ) : (
        <p className={common.quiet}>{texts.unknown(standing.title)}</p>
      )}
    </section>
  );
}

/** The list beforehand, the update, and the way back. */
function Updating({
  standing,
  plan,
  settled,
}: UpdatePlanProps & { readonly standing: InsertedPlan }): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(updateTexts);
  const { cancel } = useTexts(commonTexts);
  const excel = useExcel();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [canRevert, setCanRevert] = useState(false);
  useEffect(() => {
    let wanted = true;
    void excel.canRevert(standing.key).then((can) => {
      if (wanted) setCanRevert(can);
    });
    return () => {
      wanted = false;
    };
  }, [excel, standing.key]);
  const orderNow = async (): Promise<PlanOrder> => {
    const { sheetIds } = await import("../../../sheets/index.ts");
    const included = sheetIds.filter((id) => id === alwaysIncluded || !settled.leftOut.includes(id));
    const [written, context] = sheetOrder(plan, settled, today(), included);
    return { plan: written, context };
  };
  const preview = useTask(async () => {
    setChosen(new Set());
    const order = await orderNow();
    return { order, offer: await excel.previewUpdate(standing.key, order) };
  });
  const update = useTask(async (_signal, order: PlanOrder, taken: ReadonlySet<string>) => {
    await excel.updatePlan(standing.key, order, taken);
    announce(texts.done);
  });
  const reversal = useTask(async () => {
    await excel.revertUpdate(standing.key);
    setCanRevert(false);
    announce(texts.reverted);
  });
  const lookAgain = (): void => {
    update.reset();
    reversal.reset();
    void preview.run();
  };
  const lookButton = (words: string): ReactNode => (
    <div>
      <Button onClick={lookAgain}>{words}</Button>
    </div>
  );
  if (reversal.task.state === "running") return <Spinner size="tiny" label={texts.reverting} />;
  if (reversal.task.state === "done")
    return (
      <>
        <Notice kind="done">
          <p>{texts.reverted}</p>
        </Notice>
        {lookButton(texts.again)}
      </>
    );
  if (update.task.state === "running") return <Spinner size="tiny" label={texts.applying} />;
  if (update.task.state === "done")
    return (
      <>
        <Notice kind="done">
          <p>{texts.done}</p>
          <p>{texts.undo}</p>
        </Notice>
        {reversal.task.state === "failed" && <ProblemNotice problem={reversal.task.problem} />}
        <div className={common.row}>
          <Button onClick={() => void reversal.run()}>{texts.revert}</Button>
          <Button appearance="subtle" onClick={lookAgain}>
            {texts.again}
          </Button>
        </div>
        <p className={common.quiet}>{texts.revertNote}</p>
      </>
    );
  const { task } = preview;
  if (task.state === "running") return <Spinner size="tiny" label={texts.looking} />;
  if (task.state !== "done")
    return (
      <>
        <p className={common.quiet}>{texts.about(standing.title)}</p>
        {task.state === "failed" && <ProblemNotice problem={task.problem} />}
        {lookButton(texts.look)}
        {canRevert && (
          <div>
            <Button appearance="subtle" onClick={() => void reversal.run()}>
              {texts.revert}
            </Button>
          </div>
        )}
      </>
    );
  const { offer, order } = task.value;
  if (offer.refused.length + offer.inTheWay.length > 0)
    return (
      <>
        <RefusedUpdate offer={offer} />
        {lookButton(texts.again)}
      </>
    );
  const hasChanges =
    offer.sheets.length + offer.added.length + offer.conflicts.length + offer.cells.length > 0;
  return (
    <>
      {update.task.state === "failed" && <ProblemNotice problem={update.task.problem} />}
      {!hasChanges && <p className={common.text}>{texts.nothing}</p>}
      {hasChanges && (
        <>
          <UpdateList
            offer={offer}
            chosen={chosen}
            onChoose={(key, isChosen) => {
              const others = [...chosen].filter((entry) => entry !== key);
              setChosen(new Set(isChosen ? [...others, key] : others));
            }}
          />
          <p className={common.quiet}>{texts.undo}</p>
          <div className={common.row}>
            <Button appearance="primary" onClick={() => void update.run(order, chosen)}>
              {texts.apply}
            </Button>
            <Button onClick={preview.reset}>{cancel}</Button>
          </div>
        </>
      )}
      {!hasChanges && lookButton(texts.again)}
    </>
  );
}
