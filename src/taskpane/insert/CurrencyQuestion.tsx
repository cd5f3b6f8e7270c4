import type { ReactNode } from "react";
import { Field, Select } from "@fluentui/react-components";
import { insertTexts } from "../../i18n/pane/insert.ts";
import { currencyOptions } from "../common/currencies.ts";
import { useLanguage, useTexts } from "../common/language.ts";

/** Asked before an insert where the plan does not say what its amounts are in; it can be left open. */
export function CurrencyQuestion({ onChoose }: { readonly onChoose: (currency: string) => void }): ReactNode {
  const texts = useTexts(insertTexts).currencyQuestion;
  const { language } = useLanguage();
  return (
    <Field label={texts.label} validationState="warning" validationMessage={texts.why}>
      <Select
        value=""
        onChange={(_event, { value }) => {
          if (value !== "") onChoose(value);
        }}
      >
        <option value="">{texts.choose}</option>
        {currencyOptions(undefined, language).map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
        <option value="none">{texts.open}</option>
      </Select>
    </Field>
  );
}
