import type { SheetTexts } from "../../i18n/sheets.ts";
import type { AssumptionKind } from "./rows.ts";

/** What the Unit column says of each kind of value. */
export function assumptionUnits(
  texts: SheetTexts,
  currency: string | undefined,
): Readonly<Record<AssumptionKind, string>> {
  const { units } = texts.assumptions;
  return {
    text: units.text,
    word: units.word,
    date: units.date,
    percent: units.percent,
    share: units.share,
    count: units.none,
    switch: units.switch,
    amount: currency ?? units.currencyNotStated,
  };
}
