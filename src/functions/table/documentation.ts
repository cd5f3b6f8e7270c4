import { planFunctionsEs } from "../../i18n/es/planFunctions/index.ts";
import type { PaneLanguage } from "../../i18n/language.ts";
import type { DocumentationOf, WordsOf } from "../documentation.ts";
import { amountsWords } from "./amounts.ts";
import { contingenciesWords } from "./contingencies.ts";
import { customersWords } from "./customers.ts";
import { earnedValueWords } from "./earnedValue.ts";
import { growthWords } from "./growth.ts";
import type { functionTable } from "./index.ts";
import { rangeTotalsWords } from "./rangeTotals.ts";
import { rangeReturnsWords } from "./rangeReturns.ts";
import { returnsWords } from "./returns.ts";
import { scheduleWords } from "./schedule.ts";
import { targetsWords } from "./targets.ts";
import { uncertainWords } from "./uncertain.ts";

type Table = typeof functionTable;
export type FunctionTopic = keyof Table;

/** What the functions say about themselves; Excel's first load carries none of it. */
export const documentation: { readonly [T in FunctionTopic]: DocumentationOf<Table[T]> } = {
  growth: growthWords,
  customers: customersWords,
  returns: returnsWords,
  ranges: { ...rangeTotalsWords, ...contingenciesWords, ...uncertainWords },
  rangeReturns: rangeReturnsWords,
  amounts: amountsWords,
  targets: targetsWords,
  schedule: scheduleWords,
  earnedValue: earnedValueWords,
};

/** The same words in the other languages. */
export const translations: Readonly<
  Record<Exclude<PaneLanguage, "en">, { readonly [T in FunctionTopic]: WordsOf<Table[T]> }>
> = { es: planFunctionsEs };
