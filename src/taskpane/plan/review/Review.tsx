import { useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { reviewTexts } from "../../../i18n/pane/review.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { Notice } from "../../common/Notice.tsx";
import { ProblemNotice } from "../../common/ProblemNotice.tsx";
import type { PlanInHand, ReviewInHand } from "../../common/session.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { placeWords } from "../../../plan/placeWords.ts";
import { ColumnRoles } from "./ColumnRoles.tsx";
import { decideColumn, decideKind, decideRows } from "./decide.ts";
import { MoneyQuestions } from "./MoneyQuestions.tsx";
import { PartRow, TableRows } from "./PartRow.tsx";
import { RowRoles } from "./RowRoles.tsx";
import { groupQuestions, isOpen, partsOf, waits, type ReviewPart } from "./parts.ts";
import { useDecisions } from "./useDecisions.ts";

/** More questions at once than this are not answered, they are clicked away. */
const mostQuestions = 5;
const mostParts = 100;

interface ReviewProps {
  readonly work: PlanInHand;
  readonly review: ReviewInHand;
}

/** The document's parts with what each was taken for, the unclear ones first; a person's choice reads it again. */
export function Review({ work, review }: ReviewProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(reviewTexts);
  const { language } = useLanguage();
  const { task, changed, decide } = useDecisions(work, review);
  const parts = partsOf(review.readings);
  const unclear = parts.filter(waits).length;
  // Asked of the whole document: what stands in no one part is said above them.
  const ofAll = review.questions.filter(({ about }) => about === "move");
  const { first, others } = useOrder(parts);
  const asked = groupQuestions(first);
  const [most, setMost] = useState(mostQuestions);
  const [listed, setListed] = useState(false);
  const { suggested } = review;

  const row = (group: readonly ReviewPart[]): ReactNode => {
    const [part, ...alike] = group;
    if (part === undefined) return null;
    const { reading } = part;
    const { key } = reading;
    // Which of several parts a question is about is said by its row; one about the kind stands there already.
    const questions = review.questions.filter(
      (question) => question.key === key && question.about !== "kind",
    );
    return (
      <PartRow
        key={key}
        parts={[part, ...alike]}
        plan={work.plan}
        places={placeWords(work.report)}
        asked={alike.length > 0 ? [] : questions.map(({ message }) => message[language])}
        changed={changed?.key === key ? changed.lines : undefined}
        onKind={(kind) =>
          decide(key, (decisions) =>
            group.reduce((known, one) => decideKind(known, one.reading, kind), decisions),
          )
        }
      >
        {questions
          .filter(({ about }) => about === "total")
          .map((question) => (
            <RowRoles
              key={question.about}
              question={question}
              onRole={(name, role) => decide(key, (known) => decideRows(known, reading, [name], role))}
            />
          ))}
        {reading.part === "table" && (
          <ColumnRoles
            table={reading}
            open={isOpen(reading)}
            onRole={(heading, role) => decide(key, (known) => decideColumn(known, reading, heading, role))}
          />
        )}
        {part.tables.length > 0 && (
          <TableRows>
            {part.tables.map((table) =>
              row([{ reading: table, lastLine: table.place.lastLine, depth: 0, tables: [] }]),
            )}
          </TableRows>
        )}
      </PartRow>
    );
  };
  return (
    <section className={common.section} aria-busy={task.state === "running"}>
      <h2 className={common.subheading}>{texts.title}</h2>
      {unclear > 0 && <p className={common.text}>{texts.unclear(unclear, parts.length)}</p>}
      {unclear === 0 && ofAll.length === 0 && <p className={common.text}>{texts.allClear(parts.length)}</p>}
      {ofAll.map(({ about, message }) => (
        <Notice key={about} kind="warning">
          <p>{message[language]}</p>
        </Notice>
      ))}
      {review.remembered > 0 && <p className={common.quiet}>{texts.remembered(review.remembered)}</p>}
      {suggested !== undefined && (
        <Notice kind="note">
          <p>{texts.suggested(suggested.title, suggested.decisions.length)}</p>
          <Button size="small" onClick={() => decide("", (known) => [...known, ...suggested.decisions])}>
            {texts.useSuggested}
          </Button>
        </Notice>
      )}
      {changed?.key === "" && changed.lines.map((line) => <p key={line}>{line}</p>)}
      <MoneyQuestions work={work} review={review} />
      {task.state === "failed" && <ProblemNotice problem={task.problem} />}
      {asked.length > 0 && <ul className={common.plainList}>{asked.slice(0, most).map(row)}</ul>}
      {asked.length > most && (
        <div>
          <Button size="small" onClick={() => setMost(Infinity)}>
            {texts.more(asked.length - most)}
          </Button>
        </div>
      )}
      {others.length > 0 && (
        <details className={common.disclosure} onToggle={(event) => setListed(event.currentTarget.open)}>
          <summary>{first.length === 0 ? texts.all(others.length) : texts.others(others.length)}</summary>
          {listed && <ClearParts parts={others} row={row} />}
        </details>
      )}
    </section>
  );
}

/** The parts that nothing is asked about; rows of very long documents come when they are asked for. */
function ClearParts({
  parts,
  row,
}: {
  readonly parts: readonly ReviewPart[];
  readonly row: (group: readonly ReviewPart[]) => ReactNode;
}): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(reviewTexts);
  const [shown, setShown] = useState(mostParts);
  return (
    <>
      <ul className={common.plainList}>{parts.slice(0, shown).map((part) => row([part]))}</ul>
      {parts.length > shown && (
        <Button size="small" onClick={() => setShown(shown + mostParts)}>
          {texts.more(Math.min(mostParts, parts.length - shown))}
        </Button>
      )}
    </>
  );
}

/** Unclear parts first. One that was answered stays where it is: a list that jumps would lose the focus. */
function useOrder(parts: readonly ReviewPart[]): {
  first: readonly ReviewPart[];
  others: readonly ReviewPart[];
} {
  const [asked, setAsked] = useState<ReadonlySet<string>>(() => new Set());
  const missing = parts.filter((part) => waits(part) && !asked.has(part.reading.key));
  if (missing.length > 0) setAsked(new Set([...asked, ...missing.map(({ reading }) => reading.key)]));
  return {
    first: parts.filter(({ reading }) => asked.has(reading.key)),
    others: parts.filter(({ reading }) => !asked.has(reading.key)),
  };
}
