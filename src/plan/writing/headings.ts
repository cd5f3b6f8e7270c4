import type { Language } from "../../i18n/language.ts";
import { sections, type SectionWords } from "../../lexicon/sections.ts";
import { readHeading, type Heading } from "../reading/heading.ts";
import { cleanHeading } from "../reading/fold.ts";

/**
 * The words of a heading such that it is read as what it is: the name alone where that does, else behind the
 * word for its kind ("Tema: Métricas").
 */
export function headingFor(
  kind: keyof SectionWords["labels"],
  name: string,
  language: Language,
  readsRight: (heading: Heading) => boolean,
): string {
  const heading = readHeading(name);
  const stands = name !== "" && !heading.labelled && cleanHeading(name) === name && readsRight(heading);
  return stands ? name : `${sections[language].labels[kind]}: ${name}`.trimEnd();
}
