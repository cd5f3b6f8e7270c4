import type { SheetTexts } from "../../i18n/sheets.ts";
import type { AssumptionKind } from "./rows.ts";

/** What the Unit column says of each kind of value; of amounts no code, which would outlive a change of currency. */
export function assumptionUnits(texts: SheetTexts): Readonly<Record<AssumptionKind, string>> {
  const { units } = texts.assumptions;
  return {
    text: units.text,
    word: units.word,
    date: units.date,
    percent: units.percent,
    share: units.share,
    count: units.none,
    switch: units.switch,
    amount: units.amount,
  };
}
