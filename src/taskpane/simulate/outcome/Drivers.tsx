import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import { colors } from "../../common/colors.ts";
import { useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";
import type { CellTarget } from "../../common/excelPort.ts";
import { CellLink } from "../CellLink.tsx";

const useStyles = makeStyles({
  row: { paddingTop: "4px", paddingBottom: "4px" },
  bar: { display: "block", width: "100%", height: "14px" },
  down: { fill: colors.paneInk, forcedColorAdjust: "none" },
  up: { fill: colors.paneTeal, forcedColorAdjust: "none" },
  sign: { display: "inline-block", width: "10px", height: "10px", marginRight: "4px" },
  middle: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1px" },
});

/** A bar from the result with an input low to the result with it high. */
export interface DriverBar {
  readonly target: CellTarget;
  readonly name: string;
  readonly atLow: number;
  readonly atHigh: number;
  /** The bar in words, without its name. */
  readonly words: string;
  readonly more?: string | undefined;
}

interface DriversProps {
  readonly bars: readonly DriverBar[];
  /** Where the bars begin: the result as it is. */
  readonly middle: number;
}

const width = 288;

/** A tornado: the widest bar first; one colour is the input's low end, the other its high end. */
export function Drivers({ bars, middle }: DriversProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(simulateTexts).outcome.ends;
  const styles = useStyles();
  const ends = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]).filter(Number.isFinite);
  const [least, most] = [Math.min(middle, ...ends), Math.max(middle, ...ends)];
  const at = (value: number): number =>
    most > least ? ((value - least) / (most - least)) * width : width / 2;
  const half = (value: number, className: string): ReactNode =>
    Number.isFinite(value) && (
      <rect
        className={className}
        x={Math.min(at(value), at(middle))}
        y="2"
        width={Math.max(1, Math.abs(at(value) - at(middle)))}
        height="10"
      />
    );
  const sign = (className: string): ReactNode => (
    <svg className={styles.sign} viewBox="0 0 10 10" aria-hidden>
      <rect className={className} width="10" height="10" />
    </svg>
  );
  return (
    <>
      <p className={common.row}>
        <span className={common.quiet}>
          {sign(styles.down)}
          {texts.low}
        </span>
        <span className={common.quiet}>
          {sign(styles.up)}
          {texts.high}
        </span>
      </p>
      <ol className={common.plainList}>
        {bars.map(({ target, name, atLow, atHigh, words, more }, index) => (
          <li key={index} className={styles.row}>
            <CellLink target={target}>{name}</CellLink>
            <svg
              className={styles.bar}
              viewBox={`0 0 ${width} 14`}
              preserveAspectRatio="none"
              role="img"
              aria-label={`${name}: ${words}`}
            >
              {half(atLow, styles.down)}
              {half(atHigh, styles.up)}
              <line className={styles.middle} x1={at(middle)} x2={at(middle)} y1="0" y2="14" />
            </svg>
            <span className={common.quiet}>{more === undefined ? words : `${words}; ${more}`}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
