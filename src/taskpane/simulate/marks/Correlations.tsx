import { useState, type ReactNode } from "react";
import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { Choice } from "../Choice.tsx";
import { commonTexts } from "../../../i18n/pane/common.ts";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { exactText, fieldNumber, fieldText } from "../figure.ts";
import type { CorrelationMark, OpenedModel } from "../model.ts";
import { NumberField } from "../NumberField.tsx";
import { useRowStyles } from "./InputList.tsx";
import { RowButton } from "./RowButton.tsx";

const useStyles = makeStyles({
  two: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  field: { minWidth: 0 },
});

interface CorrelationsProps {
  readonly opened: OpenedModel;
  readonly busy: boolean;
  readonly onSet: (correlation: CorrelationMark) => void;
  readonly onRemove: (correlation: CorrelationMark) => void;
}

/** The rank correlations of pairs of uncertain cells, and a form for one more. */
export function Correlations({ opened, busy, onSet, onRemove }: CorrelationsProps): ReactNode {
  const common = useCommonStyles();
  const rows = useRowStyles();
  const texts = useTexts(simulateTexts).correlations;
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { inputs, correlations } = opened;
  if (inputs.length < 2) return null;
  const name = (input: number): string => inputs[input]?.name ?? "";
  return (
    <>
      {correlations.length > 0 && (
        <>
          <h3 className={common.subheading}>{texts.title(correlations.length)}</h3>
          <ul className={`${common.plainList} ${rows.scroll}`}>
            {correlations.map((one, index) => {
              const pair = texts.pair(name(one.first), name(one.second));
              return (
                <li key={index} className={rows.line}>
                  <span>{pair}</span>
                  <span>{exactText(one.correlation, language)}</span>
                  {one.row === undefined ? (
                    <span />
                  ) : (
                    <RowButton
                      label={texts.unmark(pair)}
                      sign="×"
                      disabled={busy}
                      onClick={() => onRemove(one)}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {isOpen ? (
        <CorrelationForm
          opened={opened}
          onSet={(correlation) => {
            setOpen(false);
            onSet(correlation);
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <div>
          <Button size="small" disabled={busy} onClick={() => setOpen(true)}>
            {texts.add}
          </Button>
        </div>
      )}
    </>
  );
}

interface CorrelationFormProps {
  readonly opened: OpenedModel;
  readonly onSet: (correlation: CorrelationMark) => void;
  readonly onCancel: () => void;
}

function CorrelationForm({ opened, onSet, onCancel }: CorrelationFormProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(simulateTexts).correlations;
  const { cancel } = useTexts(commonTexts);
  const { language } = useLanguage();
  const [pair, setPair] = useState({ first: 0, second: 1 });
  const [figure, setFigure] = useState(fieldText(0.5, language));
  const [problem, setProblem] = useState<"wrong" | "same" | "elsewhere">();
  const set = (): void => {
    const correlation = fieldNumber(figure, language) ?? NaN;
    const known = opened.correlations.find((one) => isSame(one, pair));
    if (pair.first === pair.second) setProblem("same");
    else if (!(correlation >= -1 && correlation <= 1)) setProblem("wrong");
    else if (known !== undefined && known.row === undefined) setProblem("elsewhere");
    else onSet({ ...pair, correlation, ...(known?.row === undefined ? {} : { row: known.row }) });
  };
  return (
    <form
      className={common.section}
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <div className={styles.two}>
        {(["first", "second"] as const).map((key) => (
          <Field key={key} label={texts[key]} className={styles.field}>
            <Choice
              value={String(pair[key])}
              onChange={(_event, { value }) => setPair({ ...pair, [key]: Number(value) })}
            >
              {opened.inputs.map(({ name }, index) => (
                <option key={index} value={index}>
                  {name}
                </option>
              ))}
            </Choice>
          </Field>
        ))}
      </div>
      <NumberField label={texts.figure} value={figure} onValue={setFigure} />
      {problem !== undefined && (
        <p className={common.text} role="alert">
          {texts[problem]}
        </p>
      )}
      <div className={common.row}>
        <Button type="submit" appearance="primary">
          {texts.write}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </form>
  );
}

type Pair = Pick<CorrelationMark, "first" | "second">;
const isSame = (a: Pair, b: Pair): boolean =>
  (a.first === b.first && a.second === b.second) || (a.first === b.second && a.second === b.first);
