import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { planTexts } from "../../i18n/pane/plan.ts";
import type { Phase } from "../../plan/plan.ts";
import { colors } from "../common/colors.ts";
import { useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";

const width = 200;

const useStyles = makeStyles({
  rows: { display: "grid", gap: tokens.spacingVerticalXS },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  bar: { display: "block", width: "100%", height: "14px" },
  ground: { fill: colors.paneBand },
  phase: { fill: colors.paneTeal },
  scale: { display: "flex", justifyContent: "space-between" },
});

/** The last month that the picture shows: an open-ended phase gets a year to be seen in. */
const lastMonth = (phases: readonly Phase[]): number =>
  Math.max(12, ...phases.map((phase) => phase.endMonth ?? phase.startMonth + 11));

/** Phases on one scale of months; one without an end fades out into an arrow's point. */
export function PhasePicture({ phases }: { readonly phases: readonly Phase[] }): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(planTexts).phases;
  const last = lastMonth(phases);
  const at = (month: number): number => ((month - 1) / last) * width;
  const label = ({ name, startMonth, endMonth }: Phase): string =>
    endMonth === null ? texts.open(name, startMonth) : texts.span(name, startMonth, endMonth);
  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{texts.title}</h2>
      <ul className={mergeClasses(common.plainList, styles.rows)}>
        {phases.map((phase, position) => {
          const from = at(phase.startMonth);
          const to = Math.max(from + 2, at((phase.endMonth ?? last) + 1));
          const shape =
            phase.endMonth === null
              ? `M${from} 3H${to - 6}L${to} 7L${to - 6} 11H${from}Z`
              : `M${from} 3H${to}V11H${from}Z`;
          return (
            <li key={position} className={styles.row}>
              <span className={styles.name} title={phase.name}>
                {phase.name}
              </span>
              <svg
                className={styles.bar}
                viewBox={`0 0 ${width} 14`}
                preserveAspectRatio="none"
                role="img"
                aria-label={label(phase)}
              >
                <title>{label(phase)}</title>
                <rect className={styles.ground} x="0" y="6" width={width} height="2" />
                <path className={styles.phase} d={shape} />
              </svg>
            </li>
          );
        })}
        <li className={styles.row} aria-hidden="true">
          <span />
          <span className={mergeClasses(common.quiet, styles.scale)}>
            <span>{texts.month(1)}</span>
            <span>{last}</span>
          </span>
        </li>
      </ul>
    </section>
  );
}
