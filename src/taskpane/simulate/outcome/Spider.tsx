import type { ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import { colors } from "../../common/colors.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { figureText } from "../figure.ts";
import type { ResultMark, SensitivityBar } from "../model.ts";
import { PlotPicture, usePlotStyles } from "./PlotPicture.tsx";
import { innerWidth, plot, spanOf, spreadLabels, upward } from "./plot.ts";

const useStyles = makeStyles({
  line: { fill: "none", stroke: colors.paneInk, strokeWidth: "1.5px", forcedColorAdjust: "none" },
  teal: { stroke: colors.paneTeal },
});

/** The lines of more inputs cannot be told apart. */
const mostLines = 6;
const dashes = ["", "6 3", "2 2", "8 2 2 2", "4 4", "1 3"] as const;
/** Room at the right for the numbers of the lines. */
const numbered = 14;

interface SpiderProps {
  readonly result: ResultMark;
  readonly bars: readonly SensitivityBar[];
}

/** The result along the range of each input: bent lines show what two ends cannot. */
export function Spider({ result, bars }: SpiderProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const shared = usePlotStyles();
  const texts = useTexts(simulateTexts).sensitivity;
  const { language } = useLanguage();
  const lines = bars.slice(0, mostLines);
  const high = spanOf(lines.flatMap(({ along }) => along));
  const places = spreadLabels(lines.map(({ along }) => upward(along.at(-1) ?? NaN, high)));
  const names = lines.map(({ name }, index) => `${index + 1} ${name}`).join(", ");
  return (
    <>
      <PlotPicture label={texts.spiderOf(result.name, names)}>
        {lines.map(({ target, along }, index) => (
          <g key={`${target.sheet} ${target.address} ${index}`}>
            <path
              className={mergeClasses(styles.line, index % 2 === 1 && styles.teal)}
              strokeDasharray={dashes[index]}
              d={pathOf(along, (value) => upward(value, high))}
            />
            <text className={shared.text} x={plot.width - numbered} y={(places[index] ?? 0) + 3}>
              {index + 1}
            </text>
          </g>
        ))}
        <text className={shared.text} x={plot.left} y={10}>
          {figureText(high.to, result.format, language)}
        </text>
        <text className={shared.text} x={plot.left} y={plot.height - 4}>
          {figureText(high.from, result.format, language)}
        </text>
      </PlotPicture>
      <p className={common.quiet}>{texts.spiderAbout}</p>
      <p className={common.quiet}>{names}</p>
    </>
  );
}

/** A line in pieces: where the result is no number it is interrupted. */
function pathOf(along: readonly number[], upwards: (value: number) => number): string {
  const width = innerWidth - numbered;
  return along
    .map((value, step) => {
      if (!Number.isFinite(value)) return "";
      const before = along[step - 1];
      const isNew = before === undefined || !Number.isFinite(before);
      return `${isNew ? "M" : "L"}${plot.left + (step / (along.length - 1)) * width} ${upwards(value)}`;
    })
    .join(" ");
}
