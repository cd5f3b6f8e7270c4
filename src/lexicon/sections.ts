import { sections as en } from "./en/sections.ts";
import { sections as es } from "./es/sections.ts";
import { sections as pt } from "./pt/sections.ts";
import type { InAllLanguages } from "./language.ts";

/** What a section may be about. */
export const sectionTopics = [
  "pillars",
  "kpis",
  "objectives",
  "assumptions",
  "roi",
  "budget",
  "timeline",
] as const;
export type SectionTopic = (typeof sectionTopics)[number];

/** The words of headings and bullets; patterns are regular expressions over folded text. */
export interface SectionWords {
  /** Whole patterns of headings, the topic that stands first in `sectionTopics` first. */
  readonly patterns: Readonly<Record<SectionTopic, readonly string[]>>;
  /** A section's title as a plan is written. */
  readonly titles: Readonly<Record<"objectives" | "pillars" | "kpis" | "assumptions" | "roi", string>>;
  /** In front of a heading, to say what it is: "Tema: …". */
  readonly labels: Readonly<
    Record<"strategy" | "part" | "topic" | "area" | "group" | "category" | "timeline" | "budget", string>
  >;
  /** "Pilar" in front of its number, as fragments over text in lower case that may have lost its accents. */
  readonly pillar: readonly string[];
  /** Names that say what a bullet is, whole. */
  readonly outcome: readonly string[];
  /** What the names of totals and returns begin with. */
  readonly total: readonly string[];
  readonly roi: readonly string[];
  /** What a total is called that stands for more than its category. */
  readonly whole: readonly string[];
  /** What the name of a table or list of milestones begins with. */
  readonly milestones: readonly string[];
  /** Single words as a plan is written. */
  readonly write: Readonly<
    Record<"pillar" | "phase" | "outcome" | "year" | "month" | "to" | "item" | "untitled" | "unnamed", string>
  >;
  /** Behind a sum, as a plan is written: " a year". */
  readonly behindSum: Readonly<Record<"year" | "month" | "once", string>>;
  /** Between a name and its text when speaking of scales: "rating", "out of". */
  readonly score: readonly string[];
  readonly outOf: readonly string[];
}

export const sections: InAllLanguages<SectionWords> = { en, es, pt };
