import type { Language } from "../../i18n/language.ts";
import { cleanHeading, cleanName, fold } from "./fold.ts";
import { readSpan, type Span } from "./period.ts";
import { isRoiWord, isTotalWord } from "./words.ts";
import { caught } from "./match.ts";

export type HeadingKind =
  | "objectives"
  | "kpis"
  | "assumptions"
  | "budget"
  | "roi"
  | "timeline"
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
}

/** Words in front of a heading that say what it is, first in English, then in Spanish. */
export const headingLabels = {
  strategy: { en: "Strategy", es: "Estrategia" },
  part: { en: "Part", es: "Parte" },
  topic: { en: "Topic", es: "Tema" },
  area: { en: "Area", es: "Área" },
  group: { en: "Group", es: "Grupo" },
  category: { en: "Category", es: "Categoría" },
  timeline: { en: "Timeline", es: "Cronograma" },
  budget: { en: "Budget", es: "Presupuesto" },
} as const satisfies Partial<Record<HeadingKind, Record<Language, string>>>;

const labels = new Map<string, HeadingKind>();
for (const [kind, { en, es }] of Object.entries(headingLabels) as [HeadingKind, Record<Language, string>][]) {
  labels.set(fold(en), kind);
  labels.set(fold(es), kind);
}

const labelled = /^([\p{L}]+):(?:\s+(.*))?$/u;
const ordinal = String.raw`(\d{1,3}|[ivx]{1,4}|[a-h](?![a-z]))`;
const pillar = new RegExp(
  String.raw`^(?:pilar|pillar)\s*(?:n[º°o.]*\s*|#)?${ordinal}?\s*(?:[:.)–—-]\s*|$)(.*)$`,
  "iu",
);
const phase = new RegExp(
  String.raw`^(?:fase|phase|etapa|stage)\s*(?:#\s*)?${ordinal}?\b\s*[:.)–—-]?\s*(.*)$`,
  "iu",
);
const lastParenthesis = /^(.*?)\s*\(([^()]*)\)\s*$/;
const firstParenthesis = /^\(([^()]*)\)\s*[:.–—-]?\s*(.*)$/;
const spanBehind = /^(.*?)\s*(?:[:–—-]|,)\s+([^:]{1,40})$/;

/** Kinds of sections by their words, on folded text; letters that lost their accent may be missing. */
const sectionWords: readonly (readonly [HeadingKind, RegExp])[] = [
  ["kpis", /^(?:principales )?(?:me?tricas|kpis?|indicador(?:es)?|okrs?|cuadro de mando|resultados clave)\b/],
  ["kpis", /\b(?:metrics|kpis|indicators|scorecard|okrs|key results)(?: (?:of|for|by)\b.*)?$/],
  ["kpis", /^(?:nivel|level) \d+ ?: ?(?:me?tricas|kpis?|indicadores)\b/],
  ["objectives", /^(?:objetivos?|metas)\b|^(?:objectives|goals)\b|\b(?:objectives|goals)$|\by objetivos$/],
  ["assumptions", /^(?:supuestos|hip(?:o)?tesis|premisas)\b|\bassumptions$|^assumptions\b/],
  ["roi", /^(?:roi|retorno (?:de|sobre) la inversi(?:o)?n|return on investment)\b/],
  ["budget", /^(?:plan de )?(?:inversi(?:o)?n(?:es)?|presupuestos?|costes?|costos?|financiaci(?:o)?n)\b/],
  ["budget", /^(?:investments?|budgets?)(?:$| (?:in|for|of|by|plan|and|summary|breakdown|estimate)\b)/],
  ["budget", /\b(?:investments?|budgets?|costs)(?: (?:plan|summary|breakdown|estimate|by year))?$/],
  [
    "timeline",
    /^(?:implementaci(?:o)?n(?: y .*)?$|cronograma|calendario|hoja de ruta|roadmap|timeline|schedule|plan de implementaci(?:o)?n|fases\b|phases\b|implementation$|implementation (?:plan|timeline|schedule|and)\b)|\b(?:timeline|roadmap|schedule)$/,
  ],
];

/** Reads what a heading announces from its words alone; where it stands is for others to weigh. */
export function readHeading(text: string): Heading {
  return { ...readAnnouncement(text), words: text };
}

type Announcement = Omit<Heading, "words">;

function readAnnouncement(text: string): Announcement {
  const label = labelled.exec(text.trim());
  const kind = label === null ? undefined : labels.get(fold(caught(label, 1)));
  if (kind !== undefined) {
    const name = cleanName(caught(label, 2));
    const valued =
      kind === "budget" && /\d/.test(name) ? { label: caught(label, 1), value: name } : undefined;
    return { kind, name, labelled: true, ...(valued === undefined ? {} : { valued }) };
  }

  const clean = cleanHeading(text);
  return (
    readPillar(clean) ??
    readPhase(clean) ??
    readValued(clean) ??
    readPeriod(clean) ?? { kind: sectionKind(clean), name: clean, labelled: false }
  );
}

function sectionKind(clean: string): HeadingKind {
  const folded = fold(clean);
  return sectionWords.find(([, words]) => words.test(folded))?.[0] ?? "other";
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

function readPhase(clean: string): Announcement | undefined {
  const found = phase.exec(clean);
  if (found === null) return undefined;
  const rest = caught(found, 2);
  const timed = splitSpan(rest);
  if (timed === undefined) return undefined;
  const name = cleanName(timed.name);
  const lead = clean.slice(0, clean.length - rest.length);
  const numbered = lead.replace(/[\s:.)–—-]+$/, "");
  const bare = found[1] === undefined && !/[:.)–—-]\s*$/.test(lead);
  const full = bare ? `${numbered} ${name}`.trim() : name;
  return { kind: "phase", name: full === "" ? numbered : full, labelled: false, span: timed.span };
}

/** "Fundación (Año 1)", "(Año 1): Fundación" and "Fundación - Mes 1-3" as name and period. */
function splitSpan(text: string): { name: string; span: Span } | undefined {
  const last = lastParenthesis.exec(text);
  const lastSpan = last === null ? undefined : readSpan(caught(last, 2));
  if (lastSpan !== undefined) return { name: caught(last, 1), span: lastSpan };
  const first = firstParenthesis.exec(text);
  const firstSpan = first === null ? undefined : readSpan(caught(first, 1));
  if (firstSpan !== undefined) return { name: caught(first, 2), span: firstSpan };
  const behind = spanBehind.exec(text);
  const behindSpan = behind === null ? undefined : readSpan(caught(behind, 2));
  return behindSpan === undefined ? undefined : { name: caught(behind, 1), span: behindSpan };
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

/** A heading that is a period, with or without a name: "Q1 2024", "2025", "Año 1: Fundación". */
function readPeriod(clean: string): Announcement | undefined {
  const whole = readSpan(clean);
  if (whole !== undefined) return { kind: "period", name: "", labelled: false, span: whole };
  const found = /^([^::]{1,30}?)\s*[::–—]\s+(.+)$/.exec(clean);
  const span = found === null ? undefined : readSpan(caught(found, 1));
  return span === undefined || found === null
    ? undefined
    : { kind: "period", name: cleanName(caught(found, 2)), labelled: false, span };
}
