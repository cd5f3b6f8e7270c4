import { useRef, type PointerEvent, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { colors } from "../../common/colors.ts";
import { useLanguage } from "../../common/language.ts";
import { figureText } from "../figure.ts";
import type { ResultOutcome } from "../model.ts";
import { across, amountAt, floor, innerHeight, plot, type Span } from "./plot.ts";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto", touchAction: "none", cursor: "ew-resize" },
  bar: { fill: colors.paneTealLight, stroke: colors.paneTeal, strokeWidth: "0.5px" },
  /** Bars at or above the line: darker, and hatched by their stroke where colours are forced. */
  reached: { fill: colors.paneTeal, forcedColorAdjust: "none" },
  axis: { stroke: colors.paneLine, strokeWidth: "1px" },
  curve: { fill: "none", stroke: colors.paneTeal, strokeWidth: "2px" },
  mark: { stroke: colors.paneInk, strokeWidth: "1px", strokeDasharray: "2 2" },
  line: { stroke: colors.paneError, strokeWidth: "2px" },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px" },
});

interface PictureProps {
  readonly result: ResultOutcome;
  readonly kind: "histogram" | "curve";
  readonly span: Span;
  readonly amount: number;
  readonly label: string;
  readonly onAmount: (amount: number) => void;
}

const marked = [0.1, 0.5, 0.8, 0.9];

/** The trials of a result with P10, P50, P80 and P90 and a line that is dragged along the amounts. */
export function Picture({ result, kind, span, amount, label, onAmount }: PictureProps): ReactNode {
  const styles = useStyles();
  const { language } = useLanguage();
  const svg = useRef<SVGSVGElement>(null);
  const drag = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.buttons === 0 || svg.current === null) return;
    const { left, width } = svg.current.getBoundingClientRect();
    if (width > 0) onAmount(amountAt(((event.clientX - left) / width) * plot.width, span));
  };
  const line = across(amount, span);
  const figure = (value: number): string => figureText(value, result.format, language);
  return (
    <svg
      ref={svg}
      className={styles.picture}
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      role="img"
      aria-label={label}
      onPointerDown={drag}
      onPointerMove={drag}
    >
      {kind === "histogram" ? (
        <Bars result={result} span={span} amount={amount} />
      ) : (
        <Curve result={result} span={span} />
      )}
      <line className={styles.axis} x1={plot.left} x2={plot.width - plot.right} y1={floor} y2={floor} />
      {result.percentiles
        .filter(({ probability }) => marked.includes(probability))
        .map(({ probability, value }, index) => {
          const x = across(value, span);
          return (
            <g key={probability}>
              <line className={styles.mark} x1={x} x2={x} y1={plot.top} y2={floor} />
              <text className={styles.text} x={x} y={10} textAnchor={anchorOf(index)}>
                {`P${Math.round(probability * 100)}`}
              </text>
            </g>
          );
        })}
      <line className={styles.line} x1={line} x2={line} y1={plot.top - 4} y2={floor + 3} />
      <text className={styles.text} x={plot.left} y={plot.height - 4}>
        {figure(span.from)}
      </text>
      <text className={styles.text} x={plot.width - plot.right} y={plot.height - 4} textAnchor="end">
        {figure(span.to)}
      </text>
    </svg>
  );
}

/** P80 and P90 often stand close: their words lean away from each other. */
const anchorOf = (index: number): "middle" | "end" | "start" =>
  index === 2 ? "end" : index === 3 ? "start" : "middle";

function Bars({ result, span, amount }: Pick<PictureProps, "result" | "span" | "amount">): ReactNode {
  const styles = useStyles();
  const most = Math.max(...result.bars.map(({ count }) => count));
  return result.bars.map(({ from, to, count }) => {
    const [x, end] = [across(from, span), across(to, span)];
    const height = most > 0 ? (count / most) * innerHeight : 0;
    return (
      <rect
        key={from}
        className={mergeClasses(styles.bar, (from + to) / 2 >= amount && styles.reached)}
        x={x}
        y={floor - height}
        width={Math.max(1, end - x - 0.5)}
        height={height}
      />
    );
  });
}

function Curve({ result, span }: Pick<PictureProps, "result" | "span">): ReactNode {
  const styles = useStyles();
  const points = result.curve.map(
    ({ value, probability }) => `${across(value, span)} ${floor - probability * innerHeight}`,
  );
  return <path className={styles.curve} d={`M${points.join(" L")}`} />;
}
