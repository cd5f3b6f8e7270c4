import { useState, type ReactNode } from "react";
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { simulateTexts } from "../../i18n/pane/simulate.ts";
import { useAnnounce } from "../common/announcements.tsx";
import { useExcel, type CellChange, type HeldCell } from "../common/excelPort.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useCommonStyles } from "../common/styles.ts";
import { useTask } from "../common/useTask.ts";
import { inBackground } from "./background/inBackground.ts";
import { isRefused } from "./background/orders.ts";
import { CellLink, placeText } from "./CellLink.tsx";
import { exactText, fieldNumber, fieldText, figureText } from "./figure.ts";
import type { OpenedModel, ResultMark, SeekOutcome } from "./model.ts";
import { FixedNotes } from "./FixedNotes.tsx";
import { NumberField } from "./NumberField.tsx";
import { Obstacles } from "./Obstacles.tsx";
import { ResultChoice } from "./ResultChoice.tsx";

const useStyles = makeStyles({
  two: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
});

interface SeekTaskProps {
  readonly opened: OpenedModel;
  readonly onChanged: () => void;
}

/** Seeks the values of a cell that bring a result to a goal. The cell changes on a click only. */
export function SeekTask({ opened, onChanged }: SeekTaskProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(simulateTexts);
  const words = texts.seek;
  const { language } = useLanguage();
  const excel = useExcel();
  const [at, setAt] = useState(0);
  const [goal, setGoal] = useState("0");
  const [change, setChange] = useState<HeldCell>();
  const [bounds, setBounds] = useState({ low: "", high: "" });
  const choice = useTask(async () => {
    const [cell, ...others] = await excel.readSelectedCells();
    if (
      cell === undefined ||
      others.length > 0 ||
      "formula" in cell.content ||
      typeof cell.shown !== "number"
    )
      return words.noNumber;
    setChange(cell);
    const size = Math.abs(cell.shown);
    const text = (value: number): string => fieldText(Number(value.toPrecision(6)), language, cell.format);
    setBounds(
      size === 0
        ? { low: "-1", high: "1" }
        : { low: text(cell.shown - 2 * size), high: text(cell.shown + 2 * size) },
    );
    return undefined;
  });
  const search = useTask(
    async (signal, result: ResultMark, cell: HeldCell, to: number, low: number, high: number) => {
      const cells = await excel.readModelCells();
      const target = { sheet: cell.sheet, address: cell.address };
      const order = { kind: "seek", result: result.target, to, change: target, low, high } as const;
      return { result, cell, answer: await inBackground(order, cells, signal) };
    },
  );
  const result = opened.results[at] ?? opened.results[0];
  if (result === undefined) return <p className={common.text}>{words.markFirst}</p>;
  const bound = (text: string): number | undefined => fieldNumber(text, language, change?.format);
  const [to, low, high] = [fieldNumber(goal, language, result.format), bound(bounds.low), bound(bounds.high)];
  const ready =
    change !== undefined && to !== undefined && low !== undefined && high !== undefined && low < high;
  return (
    <>
      <p className={common.quiet}>{words.about}</p>
      <ResultChoice label={words.result} results={opened.results} at={at} onChoose={setAt} />
      <NumberField label={words.to} value={goal} format={result.format} onValue={setGoal} />
      <div className={common.row}>
        <span>{words.change}</span>
        {change !== undefined && <CellLink target={change} />}
        <Button size="small" onClick={() => void choice.run()}>
          {words.useSelection}
        </Button>
      </div>
      {choice.task.state === "failed" && <ProblemNotice problem={choice.task.problem} />}
      {choice.task.state === "done" && choice.task.value !== undefined && (
        <Notice kind="warning">
          <p>{choice.task.value}</p>
        </Notice>
      )}
      <div className={styles.two}>
        {(["low", "high"] as const).map((end) => (
          <NumberField
            key={end}
            label={words[end]}
            value={bounds[end]}
            format={change?.format ?? "General"}
            onValue={(value) => setBounds({ ...bounds, [end]: value })}
          />
        ))}
      </div>
      <p className={common.quiet}>{words.bounds}</p>
      <div>
        <Button
          appearance="primary"
          disabled={!ready || search.task.state === "running"}
          onClick={() => ready && void search.run(result, change, to, low, high)}
        >
          {words.start}
        </Button>
      </div>
      {search.task.state === "running" && <Spinner size="tiny" label={texts.run.running} />}
      {search.task.state === "failed" && <ProblemNotice problem={search.task.problem} />}
      {search.task.state === "done" &&
        (isRefused(search.task.value.answer) ? (
          <Obstacles refused={search.task.value.answer} />
        ) : (
          <Solutions
            {...{
              result: search.task.value.result,
              cell: search.task.value.cell,
              outcome: search.task.value.answer,
              onChanged,
            }}
          />
        ))}
    </>
  );
}

interface SolutionsProps {
  readonly result: ResultMark;
  readonly cell: HeldCell;
  readonly outcome: SeekOutcome;
  readonly onChanged: () => void;
}

function Solutions({ result, cell, outcome, onChanged }: SolutionsProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(simulateTexts);
  const words = texts.seek;
  const { language } = useLanguage();
  const excel = useExcel();
  const announce = useAnnounce();
  const [held, setHeld] = useState<readonly CellChange[]>();
  const { task, run } = useTask(
    async (_signal, changes: readonly CellChange[], said: string, last: boolean) => {
      const before = await excel.changeCells(changes);
      // What the cell held first, also when one solution was tried after another.
      const undo = last ? undefined : (held ?? before);
      setHeld(undo);
      announce(said);
      onChanged();
      return { said, undo };
    },
  );
  const { solutions, nearest } = outcome;
  const value = (amount: number): string => exactText(amount, language, cell.format);
  const figure = (amount: number): string => figureText(amount, result.format, language);
  const place = placeText(cell);
  const write = (amount: number): void =>
    void run([{ target: cell, content: { value: amount } }], words.written(place, value(amount)), false);
  return (
    <section className={common.section} aria-live="polite">
      <h2 className={common.subheading}>
        {solutions.length === 0 ? words.none : words.found(solutions.length)}
      </h2>
      <FixedNotes fixed={outcome} />
      {nearest !== undefined && (
        <p className={common.text}>{words.nearest(value(nearest.value), figure(nearest.result))}</p>
      )}
      <ul className={common.plainList}>
        {solutions.map((solution) => (
          <li key={solution.value} className={common.section}>
            <p className={common.text}>{words.solution(value(solution.value), figure(solution.result))}</p>
            <div>
              <Button
                size="small"
                disabled={excel.workplace !== "excel" || task.state === "running"}
                onClick={() => write(solution.value)}
              >
                {words.write(value(solution.value))}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {task.state === "failed" && <ProblemNotice problem={task.problem} />}
      {task.state === "done" && (
        <Notice kind="done">
          <p>{task.value.said}</p>
          {task.value.undo !== undefined && (
            <Button size="small" onClick={() => void run(task.value.undo ?? [], words.undone(place), true)}>
              {words.undo}
            </Button>
          )}
        </Notice>
      )}
    </section>
  );
}
