import { dayText } from "../../i18n/day.ts";
import type { PaneLanguage } from "../../i18n/language.ts";
import type { simulateTexts } from "../../i18n/pane/simulate.ts";
import type { FixedOutcome } from "./model.ts";

/** So many cells are named; the count says how many there are. */
const mostNamed = 5;

/** What a calculation took as it stands, a sentence each: the day of TODAY and NOW, cells with Excel's values. */
export function fixedTexts(
  { moment, kept = [] }: FixedOutcome,
  texts: (typeof simulateTexts)[PaneLanguage],
  language: PaneLanguage,
): string[] {
  const named = `${kept.slice(0, mostNamed).join(", ")}${kept.length > mostNamed ? " …" : ""}`;
  return [
    ...(moment === undefined ? [] : [texts.moment(dayText(moment.day, language), moment.cell)]),
    ...(kept.length === 0 ? [] : [texts.kept(kept.length, named)]),
  ];
}
