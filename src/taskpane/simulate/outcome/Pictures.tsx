import { useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { figureText } from "../figure.ts";
import type { ResultOutcome, SimulationOutcome } from "../model.ts";
import { Chance } from "./Chance.tsx";
import { Convergence } from "./Convergence.tsx";
import { Picture } from "./Picture.tsx";
import { Scatter } from "./Scatter.tsx";

const kinds = ["histogram", "curve", "scatter", "convergence"] as const;
type Kind = (typeof kinds)[number];

interface PicturesProps {
  readonly outcome: SimulationOutcome;
  readonly result: ResultOutcome;
}

/** The pictures of a result, one at a time; the line of the distribution begins at the median. */
export function Pictures({ outcome, result }: PicturesProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(simulateTexts).outcome;
  const { language } = useLanguage();
  const [kind, setKind] = useState<Kind>("histogram");
  const median =
    result.percentiles.find(({ probability }) => probability === 0.5)?.value ?? result.mean.value;
  const [amount, setAmount] = useState(median);
  const span = { from: result.bars[0]?.from ?? result.minimum, to: result.bars.at(-1)?.to ?? result.maximum };
  const { base } = result;
  const shown = kinds.filter((one) => one !== "scatter" || result.scatters.length > 0);
  return (
    <>
      {base !== undefined && (
        <p className={common.quiet}>
          {texts.now(typeof base === "number" ? figureText(base, result.format, language) : String(base))}
        </p>
      )}
      <div className={common.row} role="group" aria-label={texts.charts.label}>
        {shown.map((one) => (
          <Button
            key={one}
            size="small"
            aria-pressed={kind === one}
            appearance={kind === one ? "primary" : "secondary"}
            onClick={() => setKind(one)}
          >
            {texts.charts[one]}
          </Button>
        ))}
      </div>
      {(kind === "histogram" || kind === "curve") && (
        <>
          <Picture
            {...{ result, kind, span, amount }}
            label={texts[kind](result.name)}
            onAmount={setAmount}
          />
          {kind === "histogram" && result.bars.length > 1 && (
            <p className={common.quiet}>{texts.histogramAbout}</p>
          )}
          <Chance {...{ result, span, amount }} onAmount={setAmount} />
        </>
      )}
      {kind === "scatter" && <Scatter outcome={outcome} result={result} />}
      {kind === "convergence" && <Convergence result={result} />}
    </>
  );
}
