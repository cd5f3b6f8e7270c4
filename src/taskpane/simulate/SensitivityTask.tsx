import { useState, type ReactNode } from "react";
import { Button, Field, Spinner } from "@fluentui/react-components";
import { Choice } from "./Choice.tsx";
import { simulateTexts } from "../../i18n/pane/simulate.ts";
import { useExcel } from "../common/excelPort.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useCommonStyles } from "../common/styles.ts";
import { useTask } from "../common/useTask.ts";
import { inBackground } from "./background/inBackground.ts";
import { isRefused } from "./background/orders.ts";
import { exactText, figureText } from "./figure.ts";
import { TwoWayTable } from "./TwoWayTable.tsx";
import type { OpenedModel, ResultMark, SensitivityOutcome } from "./model.ts";
import { FixedNotes } from "./FixedNotes.tsx";
import { Obstacles } from "./Obstacles.tsx";
import { Drivers } from "./outcome/Drivers.tsx";
import { Spider } from "./outcome/Spider.tsx";
import { ResultChoice } from "./ResultChoice.tsx";

/** How far each input goes: to its own ends, or by a share of its value. */
const shares = [undefined, 0.01, 0.05, 0.1, 0.2, 0.5] as const;

/** One input at a time, and where each would bring the result to nothing. */
export function SensitivityTask({ opened }: { readonly opened: OpenedModel }): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(simulateTexts);
  const words = texts.sensitivity;
  const { language } = useLanguage();
  const excel = useExcel();
  const [at, setAt] = useState(0);
  const [share, setShare] = useState(0);
  const { task, run } = useTask(async (signal, result: ResultMark, by: number | undefined) => {
    const cells = await excel.readModelCells();
    const order = {
      kind: "sensitivity",
      result: result.target,
      ...(by === undefined ? {} : { share: by }),
    } as const;
    return { result, answer: await inBackground(order, cells, signal) };
  });
  const result = opened.results[at] ?? opened.results[0];
  const percent = (value: number): string =>
    new Intl.NumberFormat(language, { style: "percent" }).format(value);
  if (result === undefined) return <p className={common.text}>{texts.missing.results}</p>;
  return (
    <>
      <p className={common.quiet}>{words.about}</p>
      <ResultChoice label={words.result} results={opened.results} at={at} onChoose={setAt} />
      <Field label={words.change}>
        <Choice value={String(share)} onChange={(_event, { value }) => setShare(Number(value))}>
          {shares.map((by, index) => (
            <option key={index} value={index}>
              {by === undefined ? words.ends : words.percent(percent(by))}
            </option>
          ))}
        </Choice>
      </Field>
      <div>
        <Button
          appearance="primary"
          disabled={task.state === "running"}
          onClick={() => void run(result, shares[share])}
        >
          {words.start}
        </Button>
      </div>
      {task.state === "running" && <Spinner size="tiny" label={texts.run.running} />}
      {task.state === "failed" && <ProblemNotice problem={task.problem} />}
      {task.state === "done" &&
        (isRefused(task.value.answer) ? (
          <Obstacles refused={task.value.answer} />
        ) : (
          <>
            <Tornado result={task.value.result} outcome={task.value.answer} />
            <TwoWayTable result={task.value.result} bars={task.value.answer.bars} />
          </>
        ))}
    </>
  );
}

function Tornado({
  result,
  outcome,
}: {
  readonly result: ResultMark;
  readonly outcome: SensitivityOutcome;
}): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(simulateTexts);
  const words = texts.sensitivity;
  const { language } = useLanguage();
  const { base, bars } = outcome;
  const [kind, setKind] = useState<"tornado" | "spider">("tornado");
  const figure = (value: number): string =>
    Number.isFinite(value) ? figureText(value, result.format, language) : words.fails;
  if (typeof base !== "number")
    return (
      <Notice kind="warning">
        <p>{texts.outcome.now(String(base ?? texts.different.empty))}</p>
      </Notice>
    );
  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{words[kind]}</h2>
      <div className={common.row} role="group" aria-label={texts.outcome.charts.label}>
        {(["tornado", "spider"] as const).map((one) => (
          <Button
            key={one}
            size="small"
            aria-pressed={kind === one}
            appearance={kind === one ? "primary" : "secondary"}
            onClick={() => setKind(one)}
          >
            {words[one]}
          </Button>
        ))}
      </div>
      <p className={common.quiet}>{texts.outcome.now(figure(base))}</p>
      <FixedNotes fixed={outcome} />
      {kind === "spider" && <Spider result={result} bars={bars} />}
      <Drivers
        middle={base}
        bars={bars.map(({ target, name, format, low, high, atLow, atHigh, zeros }) => ({
          ...{ target, name, atLow, atHigh },
          words: words.line(
            exactText(low, language, format),
            exactText(high, language, format),
            figure(atLow),
            figure(atHigh),
          ),
          more:
            zeros.length === 0
              ? words.never
              : words.breakEvenLine(zeros.map((zero) => figureText(zero, format, language)).join("; ")),
        }))}
      />
    </section>
  );
}
