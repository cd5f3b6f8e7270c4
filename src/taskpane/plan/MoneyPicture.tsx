import { useMemo, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { caseCash, caseResults, forecastOf, givenDrivers } from "../../forecast/index.ts";
import type { Language } from "../../i18n/language.ts";
import { moneyText } from "../../i18n/number.ts";
import { moneyTexts } from "../../i18n/pane/money.ts";
import type { Plan } from "../../plan/plan.ts";
import { colors } from "../common/colors.ts";
import { wholeNumber } from "../common/format.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";
import { bandPath, columnsPath, linePath, pictureHeight, pictureWidth, scaleOf } from "./moneyShapes.ts";

const useStyles = makeStyles({
  pictures: { display: "grid", gap: tokens.spacingVerticalS },
  caption: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  figure: { color: colors.paneHeading, fontWeight: tokens.fontWeightSemibold, textAlign: "right" },
  picture: { display: "block", width: "100%", height: "64px" },
  column: { fill: colors.paneTeal },
  band: { fill: colors.paneTealLight },
  line: { stroke: colors.paneTeal, strokeWidth: "2px", fill: "none" },
  zero: { stroke: colors.paneLine, strokeWidth: "1px" },
});

const yearsText = (years: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(years);

/** Revenue and cumulative cash of the base case by year; nothing where no revenue is stated. */
export function MoneyPicture({ plan }: { readonly plan: Plan }): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  const { language } = useLanguage();
  const { cash, results, years } = useMemo(() => moneyOf(plan), [plan]);
  const money = (amount: number): string => moneyText(amount, plan.currency, language);
  const { revenue, cumulative } = cash.base;
  if (results.base.totalRevenue === 0) return null;
  const spanned = wholeNumber(years, language);
  const { payback, funding } = results.base;
  const back =
    payback !== undefined
      ? texts.back(yearsText(payback, language))
      : funding > 0
        ? texts.notBack(spanned)
        : texts.nothingOut;
  const [first, last] = [money(revenue[1] ?? 0), money(revenue.at(-1) ?? 0)];
  const earned = revenue.slice(1);
  const cashScale = scaleOf([...cash.downside.cumulative, ...cash.upside.cumulative, ...cumulative]);
  const picture = (label: string, shapes: ReactNode): ReactNode => (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${pictureWidth} ${pictureHeight}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      {shapes}
    </svg>
  );
  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{texts.title}</h2>
      <div className={styles.pictures}>
        <div>
          <div className={styles.caption}>
            <span className={common.text}>{texts.revenue}</span>
            <span className={styles.figure}>{texts.fromTo(first, last)}</span>
          </div>
          {picture(
            texts.revenueLabel(first, last, spanned),
            <path className={styles.column} d={columnsPath(earned, scaleOf(earned))} />,
          )}
        </div>
        <div>
          <div className={styles.caption}>
            <span className={common.text}>{texts.cash}</span>
            <span className={styles.figure}>{back}</span>
          </div>
          {picture(
            texts.cashLabel(money(-funding), money(cumulative.at(-1) ?? 0), back),
            <>
              <path
                className={styles.band}
                d={bandPath(cash.downside.cumulative, cash.upside.cumulative, cashScale)}
              />
              <path className={styles.zero} d={`M0 ${cashScale(0)}H${pictureWidth}`} />
              <path className={styles.line} d={linePath(cumulative, cashScale)} />
            </>,
          )}
        </div>
      </div>
      <p className={common.quiet}>{texts.band}</p>
    </section>
  );
}

function moneyOf(plan: Plan) {
  const forecast = forecastOf(plan, { unnamed: "", given: givenDrivers(plan) });
  const cash = caseCash(forecast);
  return { cash, results: caseResults(cash, forecast.grid), years: forecast.grid.count };
}
