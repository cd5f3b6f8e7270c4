import { useState, type ReactNode, type RefObject } from "react";
import { Choice } from "../Choice.tsx";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import { wholeNumber } from "../../common/format.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { Notice } from "../../common/Notice.tsx";
import { useCommonStyles } from "../../common/styles.ts";
import { placeText } from "../CellLink.tsx";
import { figureText } from "../figure.ts";
import type { ResultOutcome, SimulationOutcome } from "../model.ts";
import { FixedNotes } from "../FixedNotes.tsx";
import { Drivers, type DriverBar } from "./Drivers.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { Pictures } from "./Pictures.tsx";

interface OutcomeProps {
  readonly outcome: SimulationOutcome;
  readonly before: SimulationOutcome | undefined;
  /** Where the outcome begins. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Whether the marks are others than those that the run was made with. */
  readonly outdated: boolean;
}

/** All that a run says, a result at a time. */
export function Outcome({ outcome, before, heading, outdated }: OutcomeProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(simulateTexts);
  const { language } = useLanguage();
  const [chosen, setChosen] = useState(0);
  const result = outcome.results[chosen] ?? outcome.results[0];
  if (result === undefined) return null;
  const whole = (value: number): string => wholeNumber(value, language);
  const earlier = before?.results.find(({ target }) => placeText(target) === placeText(result.target));
  return (
    <section className={common.section} aria-label={texts.outcome.result}>
      <h2 ref={heading} tabIndex={-1} className={common.subheading} style={{ outline: "none" }}>
        {outcome.results.length > 1 ? texts.outcome.result : result.name}
      </h2>
      {outcome.results.length > 1 && (
        <Choice
          aria-label={texts.outcome.result}
          value={String(chosen)}
          onChange={(_event, { value }) => setChosen(Number(value))}
        >
          {outcome.results.map(({ name }, index) => (
            <option key={index} value={index}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      {outdated && (
        <Notice kind="warning">
          <p>{texts.outcome.changed}</p>
        </Notice>
      )}
      <Remarks outcome={outcome} result={result} />
      <FixedNotes fixed={outcome} />
      {result.sorted.length > 0 && (
        <Pictures key={`${chosen} ${outcome.seed} ${result.mean.value}`} {...{ outcome, result }} />
      )}
      {result.sorted.length > 0 && <DriverSection outcome={outcome} result={result} />}
      {result.sorted.length > 0 && <FigureTable result={result} before={earlier} />}
      <p className={common.quiet}>{texts.outcome.run(whole(outcome.trials), String(outcome.seed))}</p>
      {before !== undefined && earlier !== undefined && (
        <p className={common.quiet}>{texts.outcome.compared(whole(before.trials), String(before.seed))}</p>
      )}
    </section>
  );
}

function Remarks({
  outcome,
  result,
}: {
  readonly outcome: SimulationOutcome;
  readonly result: ResultOutcome;
}): ReactNode {
  const texts = useTexts(simulateTexts).remarks;
  const { language } = useLanguage();
  const lines = [
    ...(result.withoutNumber > 0
      ? [
          texts.noNumber(
            wholeNumber(result.withoutNumber, language),
            wholeNumber(result.trials, language),
            result.firstError,
          ),
        ]
      : []),
    ...(result.sorted.length > 0 && result.minimum === result.maximum ? [texts.constant] : []),
    ...(outcome.unused.length > 0 ? [texts.unused(outcome.unused.join(", "))] : []),
    ...(outcome.unproven > 0 ? [texts.unproven(outcome.unproven)] : []),
    ...(outcome.adjusted ? [texts.adjusted] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Notice kind="warning">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

/** More than these fill the pane and move nothing. */
const mostDrivers = 12;

function DriverSection({
  outcome,
  result,
}: {
  readonly outcome: SimulationOutcome;
  readonly result: ResultOutcome;
}): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(simulateTexts).outcome;
  const { language } = useLanguage();
  const figure = (value: number): string => figureText(value, result.format, language);
  const bars = result.drivers
    .slice(0, mostDrivers)
    .flatMap(({ input, atLow, atHigh, rankCorrelation }): DriverBar[] => {
      const mark = outcome.inputs[input];
      if (mark === undefined) return [];
      const rank =
        rankCorrelation === undefined
          ? undefined
          : texts.correlation(
              new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(rankCorrelation),
            );
      const { target, name } = mark;
      return [
        { target, name, atLow, atHigh, words: texts.driver(figure(atLow), figure(atHigh)), more: rank },
      ];
    });
  if (bars.length === 0) return null;
  return (
    <>
      <h3 className={common.subheading}>{texts.drivers}</h3>
      <p className={common.quiet}>{texts.driversAbout}</p>
      <Drivers bars={bars} middle={result.mean.value} />
    </>
  );
}
