import type { ListItem } from "mdast";
import type { Language } from "../../i18n/language.ts";
import { sections, type SectionWords } from "../../lexicon/sections.ts";
import { item } from "./nodes.ts";

/** The heading of a section that the plan has once. */
export function sectionTitle(section: keyof SectionWords["titles"], language: Language): string {
  return sections[language].titles[section];
}

/** The bullet that says what an area, a topic or a phase results in. */
export function outcomeItem(outcome: string | undefined, language: Language): ListItem[] {
  return outcome === undefined ? [] : [item(sections[language].write.outcome, outcome, [], language)];
}
