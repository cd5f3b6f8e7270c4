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
import { InputList } from "./marks/InputList.tsx";
import { MarkForm } from "./marks/MarkForm.tsx";
import { ResultList } from "./marks/ResultList.tsx";
import type { InputMark, OpenedModel } from "./model.ts";

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

/** Marks cells as uncertain or as results and takes marks away; each change can be taken back exactly. */
export function Marks({ opened, onChanged }: MarksProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(simulateTexts);
  const { language } = useLanguage();
  const excel = useExcel();
  const announce = useAnnounce();
  const [form, setForm] = useState<readonly HeldCell[]>();
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
    setForm(refusal === undefined ? cells : undefined);
    return refusal === undefined ? undefined : { words: refusal };
  };
  const mark = (changes: readonly CellChange[]) => async (): Promise<Done> => {
    const undo = await excel.changeCells(changes);
    setForm(undefined);
    onChanged();
    return { words: texts.form.done(changes.length), undo };
  };
  const unmark = (input: InputMark) => async (): Promise<Done> => {
    const { target, base, format } = input;
    const undo = await excel.changeCells([{ target, content: { value: base } }]);
    onChanged();
    return { words: texts.inputs.restored(placeText(target), exactText(base, language, format)), undo };
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
        <InputList opened={opened} busy={!allowed} onUnmark={(input) => void run(unmark(input))} />
        {form === undefined ? (
          <div>
            <Button size="small" disabled={!allowed} onClick={() => void run(openForm)}>
              {texts.inputs.mark}
            </Button>
          </div>
        ) : (
          <MarkForm
            key={form.map(placeText).join()}
            cells={form}
            onMark={(changes) => void run(mark(changes))}
            onCancel={() => {
              setForm(undefined);
              reset();
            }}
          />
        )}
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

type FormWords = Pick<(typeof simulateTexts)["en"]["form"], "nothing" | "formulas" | "texts">;

/** Why the selected cells cannot be marked. */
function refusalOf(cells: readonly HeldCell[], words: FormWords): string | undefined {
  const formula = cells.find(({ content }) => "formula" in content);
  if (formula !== undefined) return words.formulas(placeText(formula));
  const [only, ...others] = cells;
  if (only === undefined) return words.nothing;
  const isNumber = ({ shown }: HeldCell): boolean => typeof shown === "number";
  const wrong = cells.find((cell) => !isNumber(cell) && (others.length > 0 || cell.shown !== null));
  return wrong === undefined ? undefined : words.texts(placeText(wrong));
}
