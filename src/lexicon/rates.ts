import type { RatePeriod } from "./time.ts";

/** How often an amount is due: fragments of regular expressions over folded text. */
export type RateWords = Readonly<Record<Exclude<RatePeriod, "day"> | "once", readonly string[]>>;

/** In the languages whose budgets are read and the rest of their plans as far as their form tells. */
export const rateWords: Readonly<Record<"de" | "fr", RateWords>> = {
  de: {
    year: ["jahrlich", "(?:pro|im|je) jahr"],
    half: ["halbjahrlich", "(?:pro|je) halbjahr"],
    quarter: ["vierteljahrlich", "quartalsweise", "(?:pro|im|je) (?:quartal|vierteljahr)"],
    month: ["monatlich", "(?:pro|im|je) monat"],
    week: ["wochentlich", "(?:pro|je) woche"],
    once: ["einmalige?", "einmal"],
  },
  fr: {
    year: ["annuel(?:le)?(?:ment)?", "(?:par|chaque) an(?:nee)?", "l.annee"],
    half: ["semestriel(?:le)?(?:ment)?", "par semestre"],
    quarter: ["trimestriel(?:le)?(?:ment)?", "par trimestre"],
    month: ["mensuel(?:le)?(?:ment)?", "(?:par|chaque) mois"],
    week: ["hebdomadaire(?:ment)?", "par semaine"],
    once: ["ponctuel(?:le)?", "une (?:seule )?fois"],
  },
};
