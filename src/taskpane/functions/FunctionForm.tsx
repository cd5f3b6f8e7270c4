import { useState, type ReactNode } from "react";
import { Button, Checkbox, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { evaluate, readCall, type FunctionEntry, type FunctionParameter } from "../../functions/index.ts";
import { functionsTexts } from "../../i18n/pane/functions.ts";
import { useAnnounce } from "../common/announcements.tsx";
import { colors } from "../common/colors.ts";
import { useExcel, type ActiveCell, type CellTarget, type Separators } from "../common/excelPort.ts";
import { BackIcon } from "../common/icons.tsx";
import { useLanguage, useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useCommonStyles } from "../common/styles.ts";
import { useTask } from "../common/useTask.ts";
import { ViewHeading } from "../common/ViewHeading.tsx";
import {
  argumentOf,
  enteredFrom,
  formulaOf,
  nothingEntered,
  typingLanguage,
  type Entered,
} from "./argument.ts";
import { ArgumentField } from "./ArgumentField.tsx";
import { FormulaText } from "./FormulaText.tsx";
import { FunctionResult } from "./FunctionResult.tsx";
import { localFormula } from "./localFormula.ts";
import { lookOf } from "./look/resultLook.ts";
import { OccupiedNotice } from "./OccupiedNotice.tsx";
import type { OpenedCall } from "./openedCall.ts";
import { OpenedNotice } from "./OpenedNotice.tsx";
import { passedOn } from "./passed.ts";

const useStyles = makeStyles({
  formula: {
    display: "block",
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: colors.paneBand,
  },
});

type Writing = { readonly written: string; readonly unlabelled: boolean } | { readonly occupied: ActiveCell };

interface FunctionFormProps {
  readonly entry: FunctionEntry;
  /** The cell that the form was opened from, with the arguments of its formula. */
  readonly opened?: OpenedCall;
  /** In which formulas are shown and copied; they are written in English notation. */
  readonly separators: Separators | undefined;
  readonly onBack: () => void;
}

/** One function: what it does, a field per parameter, the result as it is typed, and the way into a cell. */
export function FunctionForm({ entry, opened, separators, onBack }: FunctionFormProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(functionsTexts);
  const pane = useLanguage();
  const language = typingLanguage(separators, pane.language);
  const excel = useExcel();
  const announce = useAnnounce();
  const [entered, setEntered] = useState<Readonly<Record<string, Entered>>>(() =>
    Object.fromEntries(
      entry.parameters.map(({ name }, position) => [name, opened?.entered[position] ?? nothingEntered]),
    ),
  );
  const given = entry.parameters.map((parameter) =>
    argumentOf(entered[parameter.name] ?? nothingEntered, language, parameter.kind === "text", separators),
  );
  const missing = entry.parameters.filter(
    (parameter, position) => !parameter.optional && given[position]?.kind === "omitted",
  );
  const formula = formulaOf(entry.name, given);
  const [labelled, setLabelled] = useState(false);
  const passed = missing.length === 0 ? passedOn(entry, given) : [undefined];
  const result = passed.includes(undefined) ? undefined : evaluate(entry.id, passed, pane.language);
  /** Known where the result is: what it fills and in which size. */
  const look =
    result !== undefined && "values" in result ? lookOf(entry, passed, result.values, texts.look) : undefined;
  /** Into the given cell whatever it holds, else into the active one if that is empty. */
  const writing = useTask(async (_signal, target?: CellTarget): Promise<Writing> => {
    let into = target;
    if (into === undefined) {
      const active = await excel.inspectActiveCell();
      if (active.content !== "") return { occupied: active };
      into = { sheet: active.sheet, address: active.address };
    }
    const withLook = labelled ? look : undefined;
    const done =
      withLook === undefined
        ? { ...(await excel.writeFormula(formula, into)), labelled: true }
        : await excel.writeLabelledFormula(formula, into, withLook);
    const written = `${done.sheet}!${done.address}`;
    announce(texts.written(written));
    return { written, unlabelled: !done.labelled };
  });

  const fillIn = (): void => {
    const values = readCall(entry.example)?.parameters ?? [];
    writing.reset();
    setEntered(
      Object.fromEntries(
        entry.parameters.map(({ name }, position) => [
          name,
          enteredFrom(values[position], language, separators),
        ]),
      ),
    );
  };

  const required = entry.parameters.filter((parameter) => !parameter.optional);
  const optional = entry.parameters.filter((parameter) => parameter.optional);
  /** Columns of a plan's budget bring what goes with them: without it the formula gives another P80 than the sheets. */
  const accompany = async (parameter: string, value: Entered): Promise<void> => {
    if (value.kind !== "selection" || !(parameter === "low" || parameter === "high")) return;
    const found = await excel.readCompanions(value.address).catch(() => []);
    setEntered((now) => ({
      ...now,
      ...Object.fromEntries(
        found.flatMap(({ parameter: name, address, values }) => {
          const there = now[name];
          const isFree = there?.kind === "typed" && there.text.trim() === "";
          return isFree ? [[name, { kind: "selection", address, values } as const]] : [];
        }),
      ),
    }));
  };
  const field = (parameter: FunctionParameter): ReactNode => (
    <ArgumentField
      key={parameter.name}
      parameter={parameter}
      entered={entered[parameter.name] ?? nothingEntered}
      onEnter={(value) => {
        writing.reset();
        setEntered((now) => ({ ...now, [parameter.name]: value }));
        void accompany(parameter.name, value);
      }}
    />
  );

  return (
    <>
      <div>
        <Button appearance="subtle" size="small" icon={<BackIcon />} onClick={onBack}>
          {texts.back}
        </Button>
      </div>
      <ViewHeading about={entry.description}>{entry.name}</ViewHeading>
      {opened !== undefined && <OpenedNotice opened={opened} />}
      <section className={common.section}>{required.map(field)}</section>
      {optional.length > 0 && (
        <details className={common.disclosure} open={opened !== undefined}>
          <summary>{texts.optionalCount(optional.length)}</summary>
          <div className={common.section}>{optional.map(field)}</div>
        </details>
      )}
      <section className={common.section}>
        <h2 className={common.subheading}>{texts.result}</h2>
        {missing.length > 0 ? (
          <p className={common.quiet}>{texts.waiting(missing.map(({ name }) => name).join(", "))}</p>
        ) : (
          <FunctionResult {...{ entry, passed, result }} {...(opened === undefined ? {} : { opened })} />
        )}
      </section>
      <section className={common.section}>
        <h2 className={common.subheading}>{texts.formula}</h2>
        <FormulaText
          formula={localFormula(formula, separators)}
          className={mergeClasses(common.code, styles.formula)}
          copyLabel={texts.copyFormula}
        />
        {writing.task.state === "failed" && <ProblemNotice problem={writing.task.problem} />}
        {writing.task.state === "done" && "written" in writing.task.value && (
          <Notice kind="done">
            <p>{texts.written(writing.task.value.written)}</p>
            {writing.task.value.unlabelled && <p>{texts.look.noRoom}</p>}
          </Notice>
        )}
        {writing.task.state === "done" && "occupied" in writing.task.value && (
          <OccupiedNotice
            cell={writing.task.value.occupied}
            separators={separators}
            onWrite={(target) => void writing.run(target)}
            onKeep={writing.reset}
          />
        )}
        <Checkbox
          label={texts.look.offer}
          checked={labelled && look !== undefined}
          disabled={look === undefined || excel.workplace !== "excel"}
          onChange={(_event, { checked }) => setLabelled(checked === true)}
        />
        <div>
          <Button
            appearance="primary"
            disabled={missing.length > 0 || excel.workplace !== "excel" || writing.task.state === "running"}
            onClick={() => void writing.run()}
          >
            {texts.write}
          </Button>
        </div>
        {excel.workplace === "none" && <p className={common.quiet}>{texts.outside}</p>}
      </section>
      <section className={common.section}>
        <h2 className={common.subheading}>{texts.example}</h2>
        <p className={common.quiet}>{entry.returns}</p>
        <FormulaText
          formula={localFormula(entry.example, separators)}
          className={common.code}
          copyLabel={texts.copyExample}
        />
        <div>
          <Button size="small" onClick={fillIn}>
            {texts.useExample}
          </Button>
        </div>
        <Link inline href={entry.helpPath} target="_blank" rel="noopener">
          {texts.help}
        </Link>
      </section>
    </>
  );
}
