import { fold } from "./fold.ts";
import type { HeadingKind } from "./heading.ts";

/** Kinds of sections by their words, on folded text; letters that lost their accent may be missing. */
const sectionWords: readonly (readonly [HeadingKind, RegExp])[] = [
  [
    "pillars",
    /^(?:(?:los|nuestros|our|the|\d+|tres|cuatro|cinco|three|four|five) )?(?:(?:strategic|key|main|core|growth|innovation) )?(?:pilares|pillars)(?: (?:estrategicos|estratgicos|fundamentales|principales|clave|del plan|de la estrategia|of the (?:plan|strategy)))?$/,
  ],
  ["pillars", /^(?:ejes|lineas) estrategic[oa]s$/],
  ["kpis", /^(?:principales )?(?:me?tricas|kpis?|indicador(?:es)?|okrs?|cuadro de mando|resultados clave)\b/],
  ["kpis", /\b(?:metrics|kpis|indicators|scorecard|okrs|key results)(?: (?:of|for|by)\b.*)?$/],
  ["kpis", /^(?:nivel|level) \d+ ?: ?(?:me?tricas|kpis?|indicadores)\b/],
  ["objectives", /^(?:objetivos?|metas)\b|^(?:objectives|goals)\b|\b(?:objectives|goals)$|\by objetivos$/],
  ["assumptions", /^(?:supuestos|hip(?:o)?tesis|premisas)\b|\bassumptions$|^assumptions\b/],
  ["roi", /^(?:roi|retorno (?:de|sobre) la inversi(?:o)?n|return on investment)\b/],
  ["budget", /^(?:plan de )?(?:inversi(?:o)?n(?:es)?|presupuestos?|costes?|costos?|financiaci(?:o)?n)\b/],
  ["budget", /^(?:capex|opex)\b|^(?:funding|financing|spending plan|gastos|plan de gastos)$/],
  ["budget", /^(?:investments?|budgets?)(?:$|:| (?:in|for|of|by|plan|and|summary|breakdown|estimate)\b)/],
  ["budget", /\b(?:investments?|budgets?|costs)(?: (?:plan|summary|breakdown|estimate|by year))?$/],
  [
    "timeline",
    /^(?:implementaci(?:o)?n(?: y .*)?$|cronograma|calendario|hoja de ruta|roadmap|timeline|schedule|plan de implementaci(?:o)?n|fases\b|phases\b|implementation$|implementation (?:plan|timeline|schedule|and)\b)|\b(?:timeline|roadmap|schedule)$/,
  ],
];
/** "Costs (annual)", "Budget (USD)": a remark behind the words changes nothing. */
const remark = /\s*\([^()]*\)$/;

/** The kind of section that a heading announces by its words. */
export function sectionKind(clean: string): HeadingKind {
  const folded = fold(clean).replace(remark, "");
  return sectionWords.find(([, words]) => words.test(folded))?.[0] ?? "other";
}
