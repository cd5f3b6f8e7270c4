import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { moneyText } from "../../i18n/number.ts";
import { planTexts } from "../../i18n/pane/plan.ts";
import { budgetTracks, firstYear, sumRanges, type AmountRange } from "../../plan/audit/annual.ts";
import type { BudgetCategory, Plan } from "../../plan/plan.ts";
import { colors } from "../common/colors.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";

const useStyles = makeStyles({
  track: { display: "grid", gap: tokens.spacingVerticalXS },
  total: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  figure: { color: colors.paneHeading, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
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
            <ul className={mergeClasses(common.plainList, styles.track)}>
              {categories.map((category, position) => (
                <li key={position} className={styles.row}>
                  <span className={styles.name} title={category.name}>
                    {category.name}
                  </span>
                  <RangeBar
                    range={ranges[position] ?? total}
                    most={most}
                    label={texts.range(
                      category.name,
                      money(ranges[position]?.low ?? 0),
                      money(ranges[position]?.high ?? 0),
                    )}
                  />
                </li>
              ))}
            </ul>
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
  const width = 200;
  const at = (amount: number): number => (most > 0 ? Math.max(0, (amount / most) * (width - 2)) + 1 : 1);
  const from = Math.min(at(range.low), at(range.high));
  const to = Math.max(at(range.low), at(range.high));
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${width} 14`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <rect className={styles.ground} x="0" y="6" width={width} height="2" />
      <rect className={styles.range} x={from} y="2" width={Math.max(2, to - from)} height="10" />
      <rect className={styles.middle} x={(from + to) / 2 - 1} y="2" width="2" height="10" />
    </svg>
  );
}
