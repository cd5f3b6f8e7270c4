import type { ReactNode } from "react";
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { languages } from "../../i18n/language.ts";
import { periodLengths } from "../../forecast/time.ts";
import { insertTexts } from "../../i18n/pane/insert.ts";
import { currencyOptions } from "../common/currencies.ts";
import { languageTitle, monthName } from "../common/format.ts";
import { forecastYears, scales, type InsertChoices } from "../common/keptRecord.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import type { Settled } from "./context.ts";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    "& select": { minWidth: 0, width: "100%" },
  },
  wide: { gridColumnStart: "span 2" },
});

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const twoDigits = (month: number): string => String(month).padStart(2, "0");

/** Five years back and ten ahead, and the one chosen wherever it lies. */
function yearsAround(thisYear: number, chosen: number): readonly number[] {
  const years = Array.from({ length: 16 }, (_, index) => thisYear - 5 + index);
  return years.includes(chosen) ? years : [...years, chosen].sort((first, second) => first - second);
}

interface InsertOptionsProps {
  readonly settled: Settled;
  /** The currency that the plan itself names. */
  readonly own: string | undefined;
  readonly thisYear: number;
  readonly onChoose: (choices: InsertChoices) => void;
}

/** Language, first month, currency and scale of the sheets, and the periods of the forecast. */
export function InsertOptions({ settled, own, thisYear, onChoose }: InsertOptionsProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(insertTexts).options;
  const { language } = useLanguage();
  const dated = settled.startMonth !== "none";
  const year = dated ? settled.startMonth.slice(0, 4) : String(thisYear);
  const month = dated ? settled.startMonth.slice(5) : "none";
  return (
    <div className={styles.grid} role="group" aria-label={texts.title}>
      <Field label={texts.language}>
        <Select
          value={settled.language}
          onChange={(_event, { value }) => onChoose({ language: languages.find((entry) => entry === value) })}
        >
          {languages.map((entry) => (
            <option key={entry} value={entry}>
              {languageTitle(entry, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.scale}>
        <Select
          value={String(settled.scale)}
          onChange={(_event, { value }) =>
            onChoose({ scale: scales.find((entry) => String(entry) === value) })
          }
        >
          {scales.map((entry) => (
            <option key={entry} value={entry}>
              {texts.scales[entry]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.periodLength}>
        <Select
          value={settled.periodLength}
          onChange={(_event, { value }) =>
            onChoose({ periodLength: periodLengths.find((entry) => entry === value) })
          }
        >
          {periodLengths.map((entry) => (
            <option key={entry} value={entry}>
              {texts.periodLengths[entry]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.years}>
        <Select
          value={String(settled.years ?? "")}
          onChange={(_event, { value }) => onChoose({ years: value === "" ? undefined : Number(value) })}
        >
          <option value="">{texts.yearsOfPlan}</option>
          {forecastYears.map((entry) => (
            <option key={entry} value={entry}>
              {entry}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.currency} hint={texts.currencyHint} className={styles.wide}>
        <Select
          value={settled.currency ?? ""}
          onChange={(_event, { value }) => onChoose({ currency: value === "" ? "none" : value })}
        >
          {(own === undefined || settled.currency === undefined) && (
            <option value="">{texts.currencyNotStated}</option>
          )}
          {currencyOptions(own, language).map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.start}>
        <Select
          value={month}
          onChange={(_event, { value }) =>
            onChoose({ startMonth: value === "none" ? "none" : `${year}-${value}` })
          }
        >
          <option value="none">{texts.noStart}</option>
          {months.map((entry) => (
            <option key={entry} value={twoDigits(entry)}>
              {monthName(entry, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.year}>
        <Select
          disabled={!dated}
          value={year}
          onChange={(_event, { value }) => onChoose({ startMonth: `${value}-${month}` })}
        >
          {yearsAround(thisYear, Number(year)).map((entry) => (
            <option key={entry} value={entry}>
              {entry}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
