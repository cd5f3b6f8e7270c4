import { useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { simulateTexts } from "../../i18n/pane/simulate.ts";
import { useAnnounce } from "../common/announcements.tsx";
import { useExcel, type CellChange, type HeldCell } from "../common/excelPort.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useCommonStyles } from "../common/styles.ts";
import { useTask } from "../common/useTask.ts";
import { placeText } from "./CellLink.tsx";
import { exactText } from "./figure.ts";
import { Correlations } from "./marks/Correlations.tsx";
import { InputList } from "./marks/InputList.tsx";
import { MarkForm, type Marking } from "./marks/MarkForm.tsx";
import { correlationTable, placeIn, uncertainTable } from "./marks/markTables.ts";
import { ResultList } from "./marks/ResultList.tsx";
import type { CorrelationMark, InputMark, OpenedModel } from "./model.ts";

interface MarksProps {
  readonly opened: OpenedModel;
  /** The workbook has changed and is to be read again. */
  readonly onChanged: () => void;
}

/** What was done last, in words, and what takes it back. */
interface Done {
  readonly words: string;
  readonly undo?: readonly CellChange[];
}

/** The cells that the form is open for, and the mark that it changes. */
interface OpenForm {
  readonly cells: readonly HeldCell[];
  readonly mark?: InputMark;
}

/** Marks cells as uncertain or as results and takes marks away; each change can be taken back exactly. */
export function Marks({ opened, onChanged }: MarksProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(simulateTexts);
  const { language } = useLanguage();
  const excel = useExcel();
  const announce = useAnnounce();
  const [form, setForm] = useState<OpenForm>();
  const { task, run, reset } = useTask(async (_signal, work: () => Promise<Done | undefined>) => {
    const done = await work();
    if (done !== undefined) announce(done.words);
    return done;
  });
  const busy = task.state === "running";
  const done = task.state === "done" ? task.value : undefined;
  const allowed = excel.workplace === "excel" && !busy;

  const openForm = async (): Promise<Done | undefined> => {
    const cells = await excel.readSelectedCells();
    const refusal = refusalOf(cells, texts.form);
    setForm(refusal === undefined ? { cells } : undefined);
    return refusal === undefined ? undefined : { words: refusal };
  };
  const edit = (mark: InputMark): void => {
    const { target, base, format } = mark;
    reset();
    setForm({ cells: [{ ...target, content: { value: base }, shown: base, format }], mark });
  };
  const mark = (marking: Marking) => async (): Promise<Done> => {
    const [undo, count] =
      "rows" in marking
        ? [await excel.writeMarkRows(uncertainTable(language), marking.rows), marking.rows.length]
        : [await excel.changeCells(marking.changes), marking.changes.length];
    setForm(undefined);
    onChanged();
    return { words: texts.form.done(count), undo };
  };
  const unmark = (input: InputMark) => async (): Promise<Done> => {
    const { target, base, format, tableRow } = input;
    // A correlation of a cell that is certain would stand in the way of every run.
    const at = opened.inputs.indexOf(input);
    const rows = opened.correlations.flatMap(({ first, second, row }) =>
      row !== undefined && (first === at || second === at) ? [{ row, values: {} }] : [],
    );
    const pairs = rows.length === 0 ? [] : await excel.writeMarkRows(correlationTable(language), rows);
    const own =
      tableRow === undefined
        ? await excel.changeCells([{ target, content: { value: base } }])
        : await excel.writeMarkRows(uncertainTable(language), [{ row: tableRow.row, values: {} }]);
    onChanged();
    return {
      words: texts.inputs.restored(placeText(target), exactText(base, language, format)),
      undo: [...pairs, ...own],
    };
  };
  const pairText = ({ first, second }: CorrelationMark): string =>
    texts.correlations.pair(opened.inputs[first]?.name ?? "", opened.inputs[second]?.name ?? "");
  const correlate = (one: CorrelationMark) => async (): Promise<Done | undefined> => {
    const { first, second, correlation, row } = one;
    const [left, right] = [opened.inputs[first], opened.inputs[second]];
    if (left === undefined || right === undefined) return undefined;
    const values = { first: placeIn(left.target), second: placeIn(right.target), correlation };
    const rows = [{ ...(row === undefined ? {} : { row }), values }];
    const undo = await excel.writeMarkRows(correlationTable(language), rows);
    onChanged();
    return { words: texts.correlations.done(pairText(one), exactText(correlation, language)), undo };
  };
  const separate = (one: CorrelationMark) => async (): Promise<Done | undefined> => {
    if (one.row === undefined) return undefined;
    const undo = await excel.writeMarkRows(correlationTable(language), [{ row: one.row, values: {} }]);
    onChanged();
    return { words: texts.correlations.removed(pairText(one)), undo };
  };
  const takeBack = (undo: readonly CellChange[]) => async (): Promise<Done> => {
    await excel.changeCells(undo);
    onChanged();
    return { words: texts.form.undone };
  };
  const markResult = async (): Promise<Done> => {
    const [cell, ...others] = await excel.readSelectedCells();
    if (cell === undefined || others.length > 0 || !("formula" in cell.content))
      return { words: texts.results.noFormula };
    await excel.markResult(cell);
    onChanged();
    return { words: texts.results.marked(placeText(cell)) };
  };
  const unmarkResult = (name: string) => async (): Promise<undefined> => {
    await excel.unmarkResult(name);
    onChanged();
    return undefined;
  };

  return (
    <>
      <section className={common.section}>
        <h2 className={common.subheading}>{texts.inputs.title(opened.inputs.length)}</h2>
        <InputList
          opened={opened}
          busy={!allowed}
          onEdit={edit}
          onUnmark={(input) => void run(unmark(input))}
        />
        {form === undefined ? (
          <div>
            <Button size="small" disabled={!allowed} onClick={() => void run(openForm)}>
              {texts.inputs.mark}
            </Button>
          </div>
        ) : (
          <MarkForm
            key={form.cells.map(placeText).join()}
            cells={form.cells}
            mark={form.mark}
            onMark={(marking) => void run(mark(marking))}
            onCancel={() => {
              setForm(undefined);
              reset();
            }}
          />
        )}
        <Correlations
          opened={opened}
          busy={!allowed}
          onSet={(one) => void run(correlate(one))}
          onRemove={(one) => void run(separate(one))}
        />
      </section>
      <section className={common.section}>
        <h2 className={common.subheading}>{texts.results.title(opened.results.length)}</h2>
        <ResultList opened={opened} busy={!allowed} onUnmark={(name) => void run(unmarkResult(name))} />
        <div>
          <Button size="small" disabled={!allowed} onClick={() => void run(markResult)}>
            {texts.results.mark}
          </Button>
        </div>
      </section>
      {task.state === "failed" && <ProblemNotice problem={task.problem} />}
      {done !== undefined && (
        <Notice kind="note">
          <p>{done.words}</p>
          {done.undo !== undefined && (
            <Button size="small" disabled={!allowed} onClick={() => void run(takeBack(done.undo ?? []))}>
              {texts.form.undo}
            </Button>
          )}
        </Notice>
      )}
    </>
  );
}

type FormWords = Pick<(typeof simulateTexts)["en"]["form"], "nothing" | "texts">;

/** Why the selected cells cannot be marked. */
function refusalOf(cells: readonly HeldCell[], words: FormWords): string | undefined {
  const [only, ...others] = cells;
  if (only === undefined) return words.nothing;
  const isNumber = ({ shown }: HeldCell): boolean => typeof shown === "number";
  const wrong = cells.find((cell) => !isNumber(cell) && (others.length > 0 || cell.shown !== null));
  return wrong === undefined ? undefined : words.texts(placeText(wrong));
}
