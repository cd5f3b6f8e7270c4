import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { moneyText } from "../../i18n/number.ts";
import { planTexts } from "../../i18n/pane/plan.ts";
import { budgetTracks, firstYear, sumRanges, type AmountRange } from "../../plan/audit/annual.ts";
import type { BudgetCategory, Plan } from "../../plan/plan.ts";
import { colors } from "../common/colors.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";
import { NamedRow, NamedRows, Strip, stripWidth } from "./NamedRow.tsx";

const useStyles = makeStyles({
  track: { display: "grid", gap: tokens.spacingVerticalXS },
  total: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  figure: { color: colors.paneHeading, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  range: { fill: colors.paneTealLight, stroke: colors.paneTeal, strokeWidth: "1px" },
  middle: { fill: colors.paneTeal },
});

const firstYearOf = (category: BudgetCategory): AmountRange => sumRanges(category.lines.map(firstYear));

/** Each budget of the document with its categories as floating bars, all on one scale from zero. */
export function BudgetPicture({ plan }: { readonly plan: Plan }): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(planTexts).budget;
  const { language } = useLanguage();
  const money = (amount: number): string => moneyText(amount, plan.currency, language);
  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{texts.title}</h2>
      {budgetTracks(plan).map(({ track, categories }) => {
        const ranges = categories.map(firstYearOf);
        const total = sumRanges(ranges);
        const most = Math.max(...ranges.map((range) => range.high), 0);
        return (
          <div key={track} className={styles.track}>
            <div className={styles.total}>
              <span className={common.text}>{track}</span>
              <span className={styles.figure}>{texts.track(money(total.low), money(total.high))}</span>
            </div>
            <NamedRows>
              {categories.map((category, position) => (
                <NamedRow key={position} name={category.name}>
                  <RangeBar
                    range={ranges[position] ?? total}
                    most={most}
                    label={texts.range(
                      category.name,
                      money(ranges[position]?.low ?? 0),
                      money(ranges[position]?.high ?? 0),
                    )}
                  />
                </NamedRow>
              ))}
            </NamedRows>
          </div>
        );
      })}
    </section>
  );
}

interface RangeBarProps {
  readonly range: AmountRange;
  readonly most: number;
  readonly label: string;
}

function RangeBar({ range, most, label }: RangeBarProps): ReactNode {
  const styles = useStyles();
  const at = (amount: number): number => (most > 0 ? Math.max(0, (amount / most) * (stripWidth - 2)) + 1 : 1);
  const from = Math.min(at(range.low), at(range.high));
  const to = Math.max(at(range.low), at(range.high));
  return (
    <Strip label={label}>
      <rect className={styles.range} x={from} y="2" width={Math.max(2, to - from)} height="10" />
      <rect className={styles.middle} x={(from + to) / 2 - 1} y="2" width="2" height="10" />
    </Strip>
  );
}
