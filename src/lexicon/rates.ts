import type { RatePeriod } from "./time.ts";

/** How often an amount is due: fragments of regular expressions over folded text. */
export type RateWords = Readonly<Record<Exclude<RatePeriod, "day"> | "once", readonly string[]>>;

/** In the languages whose budgets are read and the rest of their plans as far as their form tells. */
export const rateWords: Readonly<Record<"de" | "fr" | "it", RateWords>> = {
  de: {
    year: ["jahrlich", "(?:pro|im|je) jahr"],
    half: ["halbjahrlich", "(?:pro|je) halbjahr"],
    quarter: ["vierteljahrlich", "quartalsweise", "(?:pro|im|je) (?:quartal|vierteljahr)"],
    month: ["monatlich", "(?:pro|im|je) monat"],
    week: ["wochentlich", "(?:pro|je) woche"],
    once: ["einmalige?", "einmal"],
  },
  fr: {
    year: ["annuel(?:le)?s?(?:ment)?", "(?:par|chaque) an(?:nee)?", "l.annee"],
    half: ["semestriel(?:le)?(?:ment)?", "par semestre"],
    quarter: ["trimestriel(?:le)?(?:ment)?", "par trimestre"],
    month: ["mensuel(?:le)?s?(?:ment)?", "(?:par|chaque) mois"],
    week: ["hebdomadaire(?:ment)?", "par semaine"],
    once: ["ponctuel(?:le)?s?", "une (?:seule )?fois"],
  },
  it: {
    year: ["annu(?:o|a|i|e|ale|ali|almente)", "(?:all.|per |ogni )anno"],
    half: ["semestral(?:e|i|mente)", "(?:al|per|ogni) semestre"],
    quarter: ["trimestral(?:e|i|mente)", "(?:al|per|ogni) trimestre"],
    month: ["mensil(?:e|i|mente)", "(?:al|per|ogni) mese"],
    week: ["settimanal(?:e|i|mente)", "(?:alla|per|ogni) settimana"],
    once: ["una tantum", "una sola volta"],
  },
};
