import { fromEach, languages } from "../../lexicon/language.ts";
import { sections } from "../../lexicon/sections.ts";
import { cleanHeading, cleanName, fold } from "./fold.ts";
import { readPeriod, readPhase } from "./headingTime.ts";
import { remembered } from "./remembered.ts";
import { caught } from "./match.ts";
import type { Span } from "./time/span.ts";
import { sectionKind } from "./sectionKind.ts";
import { isRoiWord, isTotalWord } from "./words.ts";

export type HeadingKind =
  | "objectives"
  | "kpis"
  | "assumptions"
  | "budget"
  | "roi"
  | "timeline"
  | "pillars"
  | "pillar"
  | "phase"
  | "total"
  | "strategy"
  | "part"
  | "topic"
  | "area"
  | "group"
  | "category"
  | "period"
  | "other";

/** What a heading announces. */
export interface Heading {
  readonly kind: HeadingKind;
  /** The whole heading as it stands. */
  readonly words: string;
  readonly name: string;
  /** The word in front says the kind ("Tema: …"): the name may be anything, even nothing. */
  readonly labelled: boolean;
  /** "2" of "Pilar 2: …". */
  readonly number?: string;
  /** Of a phase or a heading that is a period. */
  readonly span?: Span;
  /** "Total inversión: $38M-76M anual" as what stands before and behind its colon. */
  readonly valued?: { readonly label: string; readonly value: string };
  /** What a phase costs, as its heading says. */
  readonly cost?: string;
}

const labels = new Map<string, HeadingKind>();
for (const language of languages) {
  for (const [kind, word] of Object.entries(sections[language].labels))
    labels.set(fold(word), kind as HeadingKind);
}

const labelled = /^(\p{L}+(?: \p{L}{2,3})?):(?:\s+(.*))?$/u;
const ordinal = String.raw`(\d{1,3}|[ivx]{1,4}|[a-h](?![a-z]))`;
const pillarWord = fromEach(sections, (words) => words.pillar).join("|");
const pillar = new RegExp(
  String.raw`^(?:${pillarWord})\s*(?:n[º°o.]*\s*|#)?${ordinal}?\s*(?:[:.)–—-]\s*|$)(.*)$`,
  "iu",
);

/** Reads what a heading announces from its words alone; where it stands is for others to weigh. */
export const readHeading: (text: string) => Heading = remembered((text) => ({
  ...readAnnouncement(text),
  words: text,
}));

/** What the words of a heading say. */
export type Announcement = Omit<Heading, "words">;

function readAnnouncement(text: string): Announcement {
  const label = labelled.exec(text.trim());
  const kind = label === null ? undefined : labels.get(fold(caught(label, 1)));
  if (kind !== undefined) {
    const name = cleanName(caught(label, 2));
    return { kind, name, labelled: true };
  }

  const clean = cleanHeading(text);
  return (
    readPillar(clean) ??
    readPhase(clean) ??
    readPeriod(clean) ??
    readValued(clean) ?? { kind: sectionKind(clean), name: clean, labelled: false }
  );
}

function readPillar(clean: string): Announcement | undefined {
  const found = pillar.exec(clean);
  if (found === null) return undefined;
  const name = cleanName(caught(found, 2));
  const number = found[1];
  return {
    kind: "pillar",
    name: name === "" ? clean : name,
    labelled: false,
    ...(number === undefined ? {} : { number: number.toLowerCase() }),
  };
}

function readValued(clean: string): Announcement | undefined {
  const colon = clean.indexOf(": ");
  if (colon < 0) return undefined;
  const label = cleanName(clean.slice(0, colon));
  const value = clean.slice(colon + 2);
  if (!/\d/.test(value)) return undefined;
  const kind = isTotalWord(label) ? "total" : isRoiWord(label) ? "roi" : sectionKind(clean);
  return { kind, name: clean, labelled: false, valued: { label, value } };
}
