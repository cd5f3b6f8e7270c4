import { useState, type ReactNode } from "react";
import { Field, makeStyles } from "@fluentui/react-components";
import { Choice } from "../Choice.tsx";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import { colors } from "../../common/colors.ts";
import { wholeNumber } from "../../common/format.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { figureText } from "../figure.ts";
import type { ResultOutcome, SimulationOutcome } from "../model.ts";
import { PlotPicture, usePlotStyles } from "./PlotPicture.tsx";
import { across, floor, plot, spanOf, upward } from "./plot.ts";

const useStyles = makeStyles({
  point: { fill: colors.paneTeal, fillOpacity: 0.55, forcedColorAdjust: "none" },
});

interface ScatterProps {
  readonly outcome: SimulationOutcome;
  readonly result: ResultOutcome;
}

/** Trials as points: across what an input was, upwards what the result became. */
export function Scatter({ outcome, result }: ScatterProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const shared = usePlotStyles();
  const texts = useTexts(simulateTexts).outcome;
  const { language } = useLanguage();
  const [chosen, setChosen] = useState(0);
  const points = result.scatters[chosen] ?? result.scatters[0];
  const input = points === undefined ? undefined : outcome.inputs[points.input];
  if (points === undefined || input === undefined) return null;
  const [wide, high] = [spanOf(points.inputs), spanOf(points.results)];
  const correlation = result.drivers.find((driver) => driver.input === points.input)?.rankCorrelation;
  const figure =
    correlation === undefined
      ? "–"
      : new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(correlation);
  const said = texts.scatterOf(result.name, input.name, figure);
  return (
    <>
      <Field label={texts.scatterInput}>
        <Choice value={String(chosen)} onChange={(_event, { value }) => setChosen(Number(value))}>
          {result.scatters.map((one, index) => (
            <option key={one.input} value={index}>
              {outcome.inputs[one.input]?.name}
            </option>
          ))}
        </Choice>
      </Field>
      <PlotPicture label={said}>
        <line className={shared.axis} x1={plot.left} x2={plot.left} y1={plot.top} y2={floor} />
        {Array.from(points.inputs, (value, index) => (
          <circle
            key={index}
            className={styles.point}
            cx={across(value, wide)}
            cy={upward(points.results[index] ?? NaN, high)}
            r="1.4"
          />
        ))}
        <text className={shared.text} x={plot.left} y={10}>
          {figureText(high.to, result.format, language)}
        </text>
        <text className={shared.text} x={plot.left + 3} y={floor - 3}>
          {figureText(high.from, result.format, language)}
        </text>
        <text className={shared.text} x={plot.left} y={plot.height - 4}>
          {figureText(wide.from, input.format, language)}
        </text>
        <text className={shared.text} x={plot.width - plot.right} y={plot.height - 4} textAnchor="end">
          {figureText(wide.to, input.format, language)}
        </text>
      </PlotPicture>
      <p className={common.text}>{said}</p>
      <p className={common.quiet}>{texts.scatterAbout(wholeNumber(points.inputs.length, language))}</p>
    </>
  );
}
