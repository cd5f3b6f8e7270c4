import type { ReactNode } from "react";
import { Field, makeStyles, Select } from "@fluentui/react-components";
import { planTexts } from "../../../i18n/pane/plan.ts";
import { reviewTexts } from "../../../i18n/pane/review.ts";
import { placeWords } from "../../../plan/placeWords.ts";
import { useAnnounce } from "../../common/announcements.tsx";
import { currencyOptions } from "../../common/currencies.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { wholeNumber } from "../../common/format.ts";
import { hasAmounts } from "../../common/money.ts";
import { periods, type Answers } from "../../common/keptRecord.ts";
import { useSession, type PlanInHand, type ReviewInHand } from "../../common/session.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { answered, leavesCurrencyOpen, silentTracks } from "./answers.ts";
import { changesBetween } from "./changes.ts";
import { changeTexts } from "./words.ts";

const mostBudgets = 5;

const useStyles = makeStyles({ fields: { "& select": { minWidth: 0, width: "100%" } } });

interface MoneyQuestionsProps {
  readonly work: PlanInHand;
  readonly review: ReviewInHand;
}

/** What the document does not say of its amounts: their currency, and how often they are due. */
export function MoneyQuestions({ work, review }: MoneyQuestionsProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(reviewTexts);
  const places = useTexts(planTexts).report;
  const { language } = useLanguage();
  const session = useSession();
  const announce = useAnnounce();
  const { read, answers } = review;
  const assumed = work.report?.assumed.find(({ what }) => what === "currency");
  const asksCurrency = hasAmounts(read) && leavesCurrencyOpen(read, work.report);
  const silent = silentTracks(read);
  if (!asksCurrency && silent.length === 0) return null;

  const placeOf = (line: number): string => {
    const { unit, named } = placeWords(work.report);
    return places[`${unit}Ranges`](named(line) ?? wholeNumber(line, language), false);
  };
  const answer = (given: Answers): void => {
    const next = { ...answers, ...given };
    const plan = answered(read, next);
    session.work({ ...work, plan, review: { ...review, answers: next } });
    announce(changeTexts(changesBetween(work.plan, plan), texts, language).join(". "));
  };
  return (
    <div className={`${common.section} ${styles.fields}`}>
      {asksCurrency && (
        <Field
          label={texts.money.currency}
          hint={
            read.currency === undefined || assumed === undefined
              ? texts.money.currencyNotStated
              : texts.money.currencyAssumed(placeOf(assumed.line), read.currency)
          }
        >
          <Select
            value={answers.currency ?? read.currency ?? ""}
            onChange={(_event, { value }) => answer({ currency: value })}
          >
            {read.currency === undefined && answers.currency === undefined && (
              <option value="">{texts.money.choose}</option>
            )}
            {currencyOptions(read.currency, language).map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
            <option value="none">{texts.money.open}</option>
          </Select>
        </Field>
      )}
      {silent.slice(0, mostBudgets).map(({ track, lines }) => (
        <Field key={track} label={texts.money.period(track)} hint={texts.money.periodNotStated(lines)}>
          <Select
            value={answers.periods?.[track] ?? ""}
            onChange={(_event, { value }) => {
              const period = periods.find((entry) => entry === value);
              answer({ periods: { ...answers.periods, [track]: period } });
            }}
          >
            <option value="">{texts.money.periodOpen}</option>
            {periods.map((period) => (
              <option key={period} value={period}>
                {texts.money.periods[period]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}
