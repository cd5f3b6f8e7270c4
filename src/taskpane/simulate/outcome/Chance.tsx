import { useState, type ReactNode } from "react";
import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import { firstAtLeast } from "../../../model/results/summary.ts";
import { colors } from "../../common/colors.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { chanceText, fieldNumber, fieldText, figureText, isPercent } from "../figure.ts";
import type { ResultOutcome } from "../model.ts";
import { lineSteps, type Span } from "./plot.ts";

const useStyles = makeStyles({
  slider: { width: "100%", margin: 0, accentColor: colors.paneTeal },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  input: { width: "120px", minWidth: 0 },
  chance: { color: colors.paneHeading, fontWeight: tokens.fontWeightSemibold, margin: 0 },
});

/** The share of trials that reach an amount, with half its 95 % interval (of independent trials: at most so wide). */
export function chanceOf(
  sorted: Float64Array,
  amount: number,
): { readonly chance: number; readonly error: number } {
  const count = sorted.length;
  const chance = count === 0 ? NaN : (count - firstAtLeast(sorted, amount)) / count;
  return { chance, error: 1.96 * Math.sqrt((chance * (1 - chance)) / count) };
}

interface ChanceProps {
  readonly result: ResultOutcome;
  readonly span: Span;
  readonly amount: number;
  readonly onAmount: (amount: number) => void;
}

/** The line of the picture as a slider for the keyboard, and as a field to type an amount in. */
export function Chance({ result, span, amount, onAmount }: ChanceProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(simulateTexts).outcome;
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string>();
  const { chance, error } = chanceOf(result.sorted, amount);
  const said = texts.chance(figureText(amount, result.format, language), chanceText(chance, language));
  const points = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(error * 100);
  const step = (span.to - span.from) / lineSteps;
  return (
    <>
      <input
        type="range"
        className={styles.slider}
        aria-label={texts.line(result.name)}
        aria-valuetext={said}
        min={0}
        max={lineSteps}
        step={1}
        value={step > 0 ? Math.round((amount - span.from) / step) : 0}
        onChange={({ target }) => {
          setTyped(undefined);
          onAmount(span.from + Number(target.value) * step);
        }}
      />
      <div className={styles.row}>
        <label className={styles.row}>
          <span>{texts.atLeast}</span>
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            size="small"
            inputMode="decimal"
            {...(isPercent(result.format) ? { contentAfter: "%" } : {})}
            value={typed ?? fieldText(Number(amount.toPrecision(6)), language, result.format)}
            onChange={(_event, { value }) => {
              setTyped(value);
              const number = fieldNumber(value, language, result.format);
              if (number !== undefined) onAmount(number);
            }}
          />
        </label>
      </div>
      <p className={styles.chance}>
        {said} <span className={common.quiet}>{texts.error(points)}</span>
      </p>
    </>
  );
}
