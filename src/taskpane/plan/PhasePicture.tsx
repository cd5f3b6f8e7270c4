import type { ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { planTexts } from "../../i18n/pane/plan.ts";
import type { Phase } from "../../plan/plan.ts";
import { colors } from "../common/colors.ts";
import { useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";
import { NamedRow, NamedRows, ScaleRow, Strip, stripWidth } from "./NamedRow.tsx";

const useStyles = makeStyles({
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
  const at = (month: number): number => ((month - 1) / last) * stripWidth;
  const label = ({ name, startMonth, endMonth }: Phase): string =>
    endMonth === null ? texts.open(name, startMonth) : texts.span(name, startMonth, endMonth);
  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{texts.title}</h2>
      <NamedRows>
        {phases.map((phase, position) => {
          const from = at(phase.startMonth);
          const to = Math.max(from + 2, at((phase.endMonth ?? last) + 1));
          const shape =
            phase.endMonth === null
              ? `M${from} 3H${to - 6}L${to} 7L${to - 6} 11H${from}Z`
              : `M${from} 3H${to}V11H${from}Z`;
          return (
            <NamedRow key={position} name={phase.name}>
              <Strip label={label(phase)}>
                <path className={styles.phase} d={shape} />
              </Strip>
            </NamedRow>
          );
        })}
        <ScaleRow>
          <span className={mergeClasses(common.quiet, styles.scale)}>
            <span>{texts.month(1)}</span>
            <span>{last}</span>
          </span>
        </ScaleRow>
      </NamedRows>
    </section>
  );
}
