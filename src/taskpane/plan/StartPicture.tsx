import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { planTexts } from "../../i18n/pane/plan.ts";
import { colors } from "../common/colors.ts";
import { useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: "420px" },
  word: { fill: colors.paneLine },
  square: { fill: colors.paneTealLight },
  range: { fill: colors.paneTealLight, stroke: colors.paneTeal },
  phase: { fill: colors.paneTeal },
});

const words = [92, 74, 108, 60] as const;
const squares = [4, 3, 5, 2] as const;
const ranges = [
  [8, 70],
  [30, 110],
  [14, 46],
] as const;
const phases = [
  [0, 44],
  [40, 60],
  [96, 44],
] as const;
const left = 148;

/** The shapes of a plan without its words: what will stand here once there is one. */
export function StartPicture(): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(planTexts).start;
  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{texts.what}</h2>
      <p className={common.quiet}>{texts.whatText}</p>
      <svg className={styles.picture} viewBox="0 0 288 186" aria-hidden="true">
        {squares.map((count, row) => (
          <g key={row}>
            <rect className={styles.word} x="0" y={4 + row * 16} width={words[row]} height="6" rx="3" />
            {Array.from({ length: count }, (_, index) => (
              <rect
                key={index}
                className={styles.square}
                x={left + index * 26}
                y={row * 16}
                width="22"
                height="12"
                rx="2"
              />
            ))}
          </g>
        ))}
        {ranges.map(([from, length], row) => (
          <g key={row}>
            <rect className={styles.word} x="0" y={82 + row * 16} width={words[row]} height="6" rx="3" />
            <rect className={styles.range} x={left + from} y={80 + row * 16} width={length} height="9" />
          </g>
        ))}
        {phases.map(([from, length], row) => (
          <g key={row}>
            <rect className={styles.word} x="0" y={142 + row * 16} width={words[row]} height="6" rx="3" />
            <rect className={styles.phase} x={left + from} y={141 + row * 16} width={length} height="8" />
          </g>
        ))}
      </svg>
    </section>
  );
}
