import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { functionsTexts } from "../../../i18n/pane/functions.ts";
import type { Value } from "../../../workbook/spec.ts";
import { colors } from "../../common/colors.ts";
import { useTexts } from "../../common/language.ts";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto" },
  axis: { stroke: colors.paneLine, strokeWidth: "1px" },
  line: { fill: "none", stroke: colors.paneTeal, strokeWidth: "2px" },
  bar: { fill: colors.paneTeal, forcedColorAdjust: "none" },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px" },
});

const width = 288;
const height = 112;
const edge = 8;
const rowHeight = 26;

/** How a result is drawn: each column along its rows, one column against another, or a bar for each row. */
const pictures: Readonly<Record<string, "paths" | "curve" | "bars">> = {
  PROJECTION: "paths",
  PROJECTIONFADE: "paths",
  PROJECTIONRANGE: "paths",
  ADOPTION: "paths",
  VIRAL: "paths",
  RETENTION: "paths",
  COHORTREVENUE: "paths",
  RANGECURVE: "curve",
  RANGEDRIVERS: "bars",
};

type Rows = readonly (readonly Value[])[];

interface ResultPictureProps {
  readonly id: string;
  readonly rows: Rows;
  readonly shown: (value: Value) => string;
}

/** A picture of the results that have one: growth over its periods, an S-curve, what drives a total. */
export function ResultPicture({ id, rows, shown }: ResultPictureProps): ReactNode {
  const kind = pictures[id];
  if (kind === undefined || rows.length < 2) return null;
  return kind === "bars" ? <Bars rows={rows} shown={shown} /> : <Lines {...{ kind, rows, shown }} />;
}

const numberOf = (value: Value | undefined): number => (typeof value === "number" ? value : NaN);

function Lines({ kind, rows, shown }: Omit<ResultPictureProps, "id"> & { readonly kind: string }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(functionsTexts).look;
  const columns = rows[0]?.map((_value, column) => column) ?? [];
  const drawn = kind === "curve" ? columns.slice(1) : columns;
  const places = rows.map((row, index) => (kind === "curve" ? numberOf(row[0]) : index));
  const amounts = drawn.flatMap((column) => rows.map((row) => numberOf(row[column])));
  if (![...places, ...amounts].every(Number.isFinite)) return null;
  const [from, to] = [Math.min(...places), Math.max(...places)];
  // From zero, so that a small growth does not look like a great one.
  const [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const across = (place: number): number => edge + ((place - from) / (to - from || 1)) * (width - 2 * edge);
  const upward = (amount: number): number =>
    height - 16 - ((amount - least) / (most - least || 1)) * (height - 16 - edge);
  const points = (column: number): string =>
    rows.map((row, index) => `${across(places[index] ?? 0)} ${upward(numberOf(row[column]))}`).join(" L");
  const last = rows.length - 1;
  const ends = [kind === "curve" ? from : 0, kind === "curve" ? to : last].map(shown);
  const middle = drawn[Math.floor(drawn.length / 2)] ?? 0;
  const label =
    kind === "curve"
      ? texts.curve(ends[0] ?? "", ends[1] ?? "")
      : texts.path(shown(rows[0]?.[middle] ?? ""), shown(rows[last]?.[middle] ?? ""), last);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line className={styles.axis} x1={edge} x2={width - edge} y1={upward(0)} y2={upward(0)} />
      {drawn.map((column) => (
        <path key={column} className={styles.line} d={`M${points(column)}`} />
      ))}
      <text className={styles.text} x={edge} y={height - 3}>
        {ends[0]}
      </text>
      <text className={styles.text} x={width - edge} y={height - 3} textAnchor="end">
        {ends[1]}
      </text>
    </svg>
  );
}

/** More than these fill the pane and move nothing. */
const mostBars = 12;

function Bars({ rows, shown }: Pick<ResultPictureProps, "rows" | "shown">): ReactNode {
  const styles = useStyles();
  const texts = useTexts(functionsTexts).look;
  const bars = rows.slice(0, mostBars);
  const most = Math.max(...bars.map((row) => numberOf(row[1])));
  if (!(most > 0)) return null;
  const tall = bars.length * rowHeight;
  const label = texts.bars(bars.map(([name = ""]) => String(name)).join(", "));
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${tall}`} role="img" aria-label={label}>
      {bars.map(([name = "", share], index) => (
        <g key={index} transform={`translate(0 ${index * rowHeight})`}>
          <text className={styles.text} x={0} y={11}>
            {`${String(name).slice(0, 40)}  ${shown(Math.round(numberOf(share) * 1000) / 10)}%`}
          </text>
          <rect
            className={styles.bar}
            y={14}
            height={8}
            width={Math.max(1, (numberOf(share) / most) * width)}
          />
        </g>
      ))}
    </svg>
  );
}
