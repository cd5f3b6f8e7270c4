import { useEffect, useState, type ReactNode } from "react";
import { Button, Link, Spinner } from "@fluentui/react-components";
import { commonTexts } from "../../i18n/pane/common.ts";
import { shareTexts } from "../../i18n/pane/share.ts";
import { useAnnounce } from "../common/announcements.tsx";
import { useExcel, type PlanFormula } from "../common/excelPort.ts";
import { FormulasAgain } from "../common/FormulasAgain.tsx";
import { useTexts } from "../common/language.ts";
import { NameErrorCard } from "../common/NameErrorCard.tsx";
import { Notice } from "../common/Notice.tsx";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useCommonStyles } from "../common/styles.ts";
import { useRequest } from "../common/useRequest.ts";
import { useTask } from "../common/useTask.ts";
import { ReplaceQuestion } from "./ReplaceQuestion.tsx";

/** Counts the PLAN formulas, asks, and replaces them; refuses while one of them shows no value. */
export function ReplaceFormulas(): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(shareTexts).replace;
  const excel = useExcel();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const search = useTask(() => excel.listPlanFormulas());
  const replacement = useTask(async () => {
    // The workbook may have calculated since the list was made: what counts is what it shows now.
    const now = await excel.listPlanFormulas();
    const waiting = now.filter(({ state }) => state !== "value");
    if (waiting.length > 0) return { replaced: 0, waiting };
    const replaced = await excel.replacePlanFormulas();
    announce(texts.done(replaced));
    return { replaced, waiting };
  });
  const look = search.run;
  useEffect(() => void look(), [look]);
  useRequest("replaceFormulas", () => {
    replacement.reset();
    setAsking(true);
    void look();
  });

  const found = search.task.state === "done" ? search.task.value : [];
  const unknown = found.some(({ state }) => state === "unknownName");
  const outcome = replacement.task;
  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{texts.title}</h2>
      {search.task.state === "running" && <Spinner size="tiny" label={texts.looking} />}
      {search.task.state === "failed" && (
        <ProblemNotice problem={search.task.problem} onRetry={() => void look()} />
      )}
      {outcome.state === "failed" && <ProblemNotice problem={outcome.problem} />}
      {outcome.state === "running" && <Spinner size="tiny" label={texts.working} />}
      {outcome.state === "done" && outcome.value.waiting.length > 0 && (
        <Waiting
          formulas={outcome.value.waiting}
          onAgain={() => {
            replacement.reset();
            void look();
          }}
        />
      )}
      {outcome.state === "done" && outcome.value.waiting.length === 0 && (
        <Notice kind="done">
          <p>{texts.done(outcome.value.replaced)}</p>
        </Notice>
      )}
      {((outcome.state === "done" && outcome.value.replaced > 0) ||
        (search.task.state === "done" && found.length === 0)) && <FormulasAgain onDone={() => void look()} />}
      {unknown && <NameErrorCard />}
      {search.task.state === "done" && outcome.state !== "running" && outcome.state !== "done" && (
        <>
          <p className={common.text}>{found.length === 0 ? texts.none : texts.found(found.length)}</p>
          {found.length > 0 && <p className={common.quiet}>{texts.why}</p>}
          {found.length > 0 && !asking && (
            <div>
              <Button
                appearance="primary"
                disabled={excel.workplace !== "excel"}
                onClick={() => setAsking(true)}
              >
                {texts.first(found.length)}
              </Button>
            </div>
          )}
          {found.length > 0 && asking && (
            <ReplaceQuestion
              count={found.length}
              allowed={excel.workplace === "excel"}
              onNo={() => setAsking(false)}
              onYes={() => {
                setAsking(false);
                void replacement.run();
              }}
            />
          )}
        </>
      )}
    </section>
  );
}

interface WaitingProps {
  readonly formulas: readonly PlanFormula[];
  readonly onAgain: () => void;
}

/** The formulas that stand in the way, each with the way to its cell. */
function Waiting({ formulas, onAgain }: WaitingProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(shareTexts).replace;
  const { goToCell } = useTexts(commonTexts);
  const excel = useExcel();
  const [problem, setProblem] = useState<unknown>();
  return (
    <>
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <Notice kind="warning">
        <p>{texts.refused(formulas.length)}</p>
        <p>{texts.refusedText}</p>
        <ul className={common.plainList}>
          {formulas.map(({ target, state }) => (
            <li key={`${target.sheet}!${target.address}`}>
              <Link as="button" inline onClick={() => void excel.goTo(target).catch(setProblem)}>
                {goToCell} {target.sheet}!{target.address}
              </Link>
              : {texts.states[state]}
            </li>
          ))}
        </ul>
        <Button size="small" onClick={onAgain}>
          {texts.again}
        </Button>
      </Notice>
    </>
  );
}
