import { useState, type ReactNode } from "react";
import { Button, Field, Input, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { Choice } from "./Choice.tsx";
import { commonTexts } from "../../i18n/pane/common.ts";
import { simulateTexts } from "../../i18n/pane/simulate.ts";
import { wholeNumber } from "../common/format.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";

const trialCounts = [1_000, 10_000, 100_000] as const;
const usualTrials = 10_000;

const useStyles = makeStyles({
  two: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  input: { width: "100%", minWidth: 0 },
});

interface RunPanelProps {
  /** Trials done, while a run is under way. */
  readonly done: number | undefined;
  readonly onRun: (trials: number, seed: number) => void;
  readonly onCancel: () => void;
}

const readSeed = (text: string): number | undefined =>
  /^\d{1,10}$/.test(text.trim()) && Number(text) <= 0xffff_ffff ? Number(text) : undefined;

/** How many trials and which seed; while it runs, how far it is and the way to end it. */
export function RunPanel({ done, onRun, onCancel }: RunPanelProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(simulateTexts).run;
  const { cancel } = useTexts(commonTexts);
  const { language } = useLanguage();
  const [trials, setTrials] = useState<number>(usualTrials);
  const [seedText, setSeedText] = useState("1");
  const seed = readSeed(seedText);
  const whole = (value: number): string => wholeNumber(value, language);
  if (done !== undefined)
    return (
      <section className={common.section} role="status">
        <Field label={done === 0 ? texts.running : texts.progress(whole(done), whole(trials))}>
          <ProgressBar {...(done === 0 ? {} : { value: done / trials })} />
        </Field>
        <div>
          <Button onClick={onCancel}>{cancel}</Button>
        </div>
      </section>
    );
  return (
    <section className={common.section}>
      <div className={styles.two}>
        <Field label={texts.trials}>
          <Choice value={String(trials)} onChange={(_event, { value }) => setTrials(Number(value))}>
            {trialCounts.map((count) => (
              <option key={count} value={count}>
                {whole(count)}
              </option>
            ))}
          </Choice>
        </Field>
        <Field
          label={texts.seed}
          validationState={seed === undefined ? "error" : "none"}
          validationMessage={seed === undefined ? texts.seedWrong : undefined}
        >
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            inputMode="numeric"
            value={seedText}
            onChange={(_event, { value }) => setSeedText(value)}
          />
        </Field>
      </div>
      <div>
        <Button
          appearance="primary"
          disabled={seed === undefined}
          onClick={() => seed !== undefined && onRun(trials, seed)}
        >
          {texts.start(whole(trials))}
        </Button>
      </div>
      <p className={common.quiet}>{texts.seedHint}</p>
    </section>
  );
}
