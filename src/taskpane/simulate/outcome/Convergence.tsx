import type { ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import { colors } from "../../common/colors.ts";
import { wholeNumber } from "../../common/format.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { figureText } from "../figure.ts";
import type { ResultOutcome } from "../model.ts";
import { PlotPicture, usePlotStyles } from "./PlotPicture.tsx";
import { floor, plot, spanOf, spreadLabels, upward } from "./plot.ts";

const useStyles = makeStyles({
  line: { fill: "none", stroke: colors.paneTeal, strokeWidth: "1.5px" },
  mean: { stroke: colors.paneInk, strokeDasharray: "4 2" },
});

/** Room at the right for the names of the lines. */
const named = 44;

/** Mean, P10, P50 and P90 as the trials add up. */
export function Convergence({ result }: { readonly result: ResultOutcome }): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const shared = usePlotStyles();
  const texts = useTexts(simulateTexts).outcome;
  const { language } = useLanguage();
  const points = result.convergence;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const lines = [
    { key: "p10", name: "P10" },
    { key: "p50", name: "P50" },
    { key: "p90", name: "P90" },
    { key: "mean", name: texts.mean },
  ] as const;
  const high = spanOf(points.flatMap(({ mean, p10, p50, p90 }) => [mean, p10, p50, p90]));
  const x = (trials: number): number => plot.left + (trials / last.trials) * (plot.width - plot.left - named);
  const figure = (value: number): string => figureText(value, result.format, language);
  const said = texts.settled(wholeNumber(first.trials, language), figure(first.mean), figure(last.mean));
  const labels = spreadLabels(lines.map(({ key }) => upward(last[key], high)));
  return (
    <>
      <PlotPicture label={texts.convergenceOf(result.name, said)}>
        {lines.map(({ key, name }, index) => (
          <g key={key}>
            <path
              className={mergeClasses(styles.line, key === "mean" && styles.mean)}
              d={`M${points.map((point) => `${x(point.trials)} ${upward(point[key], high)}`).join(" L")}`}
            />
            <text className={shared.text} x={plot.width - named + 8} y={(labels[index] ?? 0) + 3}>
              {name}
            </text>
          </g>
        ))}
        <text className={shared.text} x={plot.left} y={10}>
          {figure(high.to)}
        </text>
        <text className={shared.text} x={plot.left} y={floor - 4}>
          {figure(high.from)}
        </text>
        <text className={shared.text} x={plot.left} y={plot.height - 4}>
          0
        </text>
        <text className={shared.text} x={plot.width - named} y={plot.height - 4} textAnchor="end">
          {wholeNumber(last.trials, language)}
        </text>
      </PlotPicture>
      <p className={common.text}>{said}</p>
      <p className={common.quiet}>{texts.convergenceAbout}</p>
    </>
  );
}
