import { topics as en } from "./en/topics.ts";
import { topics as es } from "./es/topics.ts";
import { topics as pt } from "./pt/topics.ts";
import type { InAllLanguages } from "./language.ts";

/** What a part of a document may be about, beyond what a plan's own headings are called. */
export const documentTopics = [
  "people",
  "examples",
  "unitCosts",
  "income",
  "risks",
  "notes",
  "costs",
  "results",
  "keyResults",
  "initiatives",
  "phases",
  "pillars",
  "objectives",
  "strategy",
] as const;
export type DocumentTopic = (typeof documentTopics)[number];

/** Fragments of regular expressions over folded text. */
export interface TopicWords {
  /** Patterns of whole headings that leave no doubt. */
  readonly says: Readonly<Record<DocumentTopic, readonly string[]>>;
  /** Words in a heading that only hint at it. */
  readonly hints: Readonly<Record<DocumentTopic, readonly string[]>>;
  /** In front of a number and a name: "Objective 2: …", "KR 1.1: …", "Milestone 3 - …". */
  readonly labels: Readonly<
    Record<"objective" | "keyResult" | "initiative" | "milestone" | "pillar", readonly string[]>
  >;
  /** Names of bullets that describe what they stand under and are nothing by themselves. */
  readonly attributes: Readonly<
    Record<
      "owner" | "priority" | "status" | "duration" | "cost" | "deadline" | "process" | "contact" | "remark",
      readonly string[]
    >
  >;
  /** Patterns of headings that name the risks and nothing else, so that each bullet is one. */
  readonly risksThemselves: readonly string[];
  /** Columns of tables, as the beginnings of their headings. */
  readonly columns: Readonly<
    Record<
      | "number"
      | "kpi"
      | "keyResult"
      | "objective"
      | "target"
      | "baseline"
      | "actual"
      | "owner"
      | "due"
      | "phase"
      | "activity"
      | "initiative"
      | "risk"
      | "chance"
      | "impact"
      | "response",
      readonly string[]
    >
  >;
}

export const topics: InAllLanguages<TopicWords> = { en, es, pt };
