import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { planTexts } from "../../i18n/pane/plan.ts";
import type { Pillar } from "../../plan/plan.ts";
import { colors } from "../common/colors.ts";
import { wholeNumber } from "../common/format.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";
import { NamedRow, NamedRows } from "./NamedRow.tsx";

const useStyles = makeStyles({
  squares: { display: "flex", gap: "2px", minWidth: 0 },
  square: {
    flex: "1 1 0",
    maxWidth: "32px",
    minWidth: "2px",
    height: "18px",
    lineHeight: "18px",
    borderRadius: "2px",
    textAlign: "center",
    fontSize: "11px",
    color: colors.paneHeading,
    backgroundColor: colors.paneTealLight,
    overflow: "hidden",
    fontVariantNumeric: "tabular-nums",
  },
});

/** A row per pillar, a square per area with the number of its initiatives. */
export function PillarPicture({ pillars }: { readonly pillars: readonly Pillar[] }): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(planTexts).pillars;
  const { language } = useLanguage();
  const count = (number: number): string => wholeNumber(number, language);
  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{texts.title}</h2>
      <NamedRows>
        {pillars.map((pillar, position) => (
          <NamedRow key={position} name={pillar.name}>
            <span
              className={styles.squares}
              role="img"
              aria-label={pillar.areas
                .map((area) => texts.area(area.name, count(area.initiatives.length)))
                .join("; ")}
            >
              {pillar.areas.map((area, index) => (
                <span
                  key={index}
                  className={styles.square}
                  title={texts.area(area.name, count(area.initiatives.length))}
                >
                  {count(area.initiatives.length)}
                </span>
              ))}
            </span>
          </NamedRow>
        ))}
      </NamedRows>
    </section>
  );
}
