import { sections } from "../../lexicon/sections.ts";
import type { Language } from "../../i18n/language.ts";

/** The months of a phase as its heading says them: years where they are whole ("Año 3-4"), else months. */
export function writeMonths(start: number, end: number | null, language: Language): string {
  const startsYear = start % 12 === 1;
  const wholeYears = startsYear && (end === null || (end % 12 === 0 && end > start));
  if (wholeYears)
    return stretch(sections[language].write.year, (start + 11) / 12, end === null ? null : end / 12);
  return stretch(sections[language].write.month, start, end);
}

function stretch(word: string, first: number, last: number | null): string {
  if (last === null) return `${word} ${first}+`;
  return first === last ? `${word} ${first}` : `${word} ${first}-${last}`;
}
