import { periodLengths, type PeriodLength } from "../../forecast/periodLengths.ts";
import { languages, paneLanguages, type Language, type PaneLanguage } from "../../i18n/language.ts";
import { readingKinds } from "../../plan/reading/evidence/kinds.ts";
import type { Period } from "../../plan/plan.ts";
import type { Decision, Decisions, RowRole } from "../../plan/reading/decisions/decision.ts";
import { withoutUndefined } from "../../plan/withoutUndefined.ts";
import { isViewName, type ViewName } from "./views.ts";

/** A plan of more bytes than this stays out of the document: it would weigh on every saving of the file. */
export const keptPlanLimit = 200_000;

export type Origin =
  | { readonly kind: "sample" | "blank" | "pasted" | "workbook" }
  | { readonly kind: "file"; readonly name: string };

export const scales = [1, 1000, 1000000] as const;
export type Scale = (typeof scales)[number];

export const forecastYears: readonly number[] = Array.from({ length: 15 }, (_, index) => index + 1);

/** What is chosen for an insert; what is missing follows the plan. */
export interface InsertChoices {
  readonly language?: Language;
  /** "2027-01"; "none" writes plan months. */
  readonly startMonth?: string | undefined;
  /** An ISO code; "none" leaves it open where the plan does not say. */
  readonly currency?: string | undefined;
  readonly scale?: Scale;
  readonly periodLength?: PeriodLength;
  /** How many years the forecast reaches. */
  readonly years?: number;
  /** Sheets left out, so that a sheet which a later version adds is in. */
  readonly leftOut?: readonly string[];
}

/** What a person said of a document's money where it says nothing, or too little. */
export interface Answers {
  /** An ISO code, or "none" where it is left open. */
  readonly currency?: string;
  /** How often amounts without a period are due, by budget. */
  readonly periods?: Readonly<Record<string, Period | undefined>>;
}

/** Decisions on a document's parts and money, with what tells whether another document is the same one. */
export interface DecidedDocument {
  readonly title: string;
  /** The file's name; absent of a pasted text. */
  readonly name?: string;
  readonly decisions: Decisions;
  readonly answers?: Answers;
}

const rowRoles: readonly RowRole[] = ["line", "total", "ignore"];
export const periods: readonly Period[] = ["year", "month", "once"];

/** More documents, or more decisions on one, than anybody reviews by hand. */
const mostDocuments = 10;
const mostDecisions = 500;

export const longestAuthor = 80;

/** More findings than anybody accepts by hand. */
const mostAccepted = 1000;

/** All that the pane stores, in the settings of the document. */
export interface KeptRecord {
  readonly version: 1;
  readonly language?: PaneLanguage;
  readonly view?: ViewName;
  readonly insert: InsertChoices;
  /** Who works in the pane, typed once: Office gives no name. */
  readonly author?: string;
  readonly decided?: readonly DecidedDocument[];
  /** Findings of the workbook's audit that somebody accepted, by their fingerprints. */
  readonly accepted?: readonly string[];
  /** The plan as JSON text. */
  readonly plan?: string;
  readonly origin?: Origin;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const oneOf = <T>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((entry) => entry === value);

const matching = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === "string" && pattern.test(value) ? value : undefined;

function readOrigin(value: unknown): Origin | undefined {
  if (!isRecord(value)) return undefined;
  if (value.kind === "file" && typeof value.name === "string") return { kind: "file", name: value.name };
  const kind = oneOf(value.kind, ["sample", "blank", "pasted", "workbook"] as const);
  return kind === undefined ? undefined : { kind };
}

const currencyCode = /^(none|[A-Z]{3})$/;

function readChoices(value: unknown): InsertChoices {
  if (!isRecord(value)) return {};
  return {
    language: oneOf(value.language, languages),
    startMonth: matching(value.startMonth, /^(none|\d{4}-(0[1-9]|1[0-2]))$/),
    currency: matching(value.currency, currencyCode),
    scale: oneOf(value.scale, scales),
    periodLength: oneOf(value.periodLength, periodLengths),
    years: oneOf(value.years, forecastYears),
    leftOut: Array.isArray(value.leftOut)
      ? value.leftOut.filter((entry) => typeof entry === "string")
      : undefined,
  };
}

const isText = (value: unknown): value is string => typeof value === "string";

/** The entries of a record that are read as something; nothing of what is no record. */
function readEntries<T>(
  value: unknown,
  read: (said: unknown) => T | undefined,
): Record<string, T> | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).map(([name, said]) => [name, read(said)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => entry[1] !== undefined));
}

const textOf = (value: unknown): string | undefined => (isText(value) ? value : undefined);

function readDecision(value: unknown): Decision[] {
  if (!isRecord(value) || !isText(value.key)) return [];
  const kind = oneOf(value.kind, readingKinds);
  if (kind === undefined) return [];
  const more = withoutUndefined({
    columns: readEntries(value.columns, textOf),
    rows: readEntries(value.rows, (said) => oneOf(said, rowRoles)),
    fingerprint: textOf(value.fingerprint),
  });
  return [{ key: value.key, kind, ...more }];
}

function readAnswers(value: unknown): Answers | undefined {
  if (!isRecord(value)) return undefined;
  return withoutUndefined({
    currency: matching(value.currency, currencyCode),
    periods: readEntries(value.periods, (said) => oneOf(said, periods)),
  });
}

function readDecided(value: unknown): readonly DecidedDocument[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.slice(0, mostDocuments).flatMap((entry: unknown) => {
    if (!isRecord(entry) || !isText(entry.title) || !Array.isArray(entry.decisions)) return [];
    const decisions = entry.decisions.slice(0, mostDecisions).flatMap(readDecision);
    const more = withoutUndefined({ name: textOf(entry.name), answers: readAnswers(entry.answers) });
    return [{ title: entry.title, ...more, decisions }];
  });
}

/** The list with a document's decisions in front; without it where nothing is decided or answered on it. */
export function rememberDecided(
  known: readonly DecidedDocument[],
  document: DecidedDocument,
): readonly DecidedDocument[] {
  const others = known.filter((other) => !isSameDocument(other, document));
  const said = document.decisions.length > 0 || Object.keys(document.answers ?? {}).length > 0;
  return [...(said ? [document] : []), ...others].slice(0, mostDocuments);
}

/** The same document, perhaps in a later state: by its title, without one by the name of its file. */
export function isSameDocument(
  one: Pick<DecidedDocument, "title" | "name">,
  other: Pick<DecidedDocument, "title" | "name">,
): boolean {
  if (one.title !== "" || other.title !== "") return one.title.toLowerCase() === other.title.toLowerCase();
  return one.name !== undefined && one.name === other.name;
}

/** A document comes from anybody: each field is taken only when it is what this version would write. */
export function readKeptRecord(value: unknown): KeptRecord {
  if (!isRecord(value) || value.version !== 1) return { version: 1, insert: {} };
  return {
    version: 1,
    language: oneOf(value.language, paneLanguages),
    view: isViewName(value.view) ? value.view : undefined,
    insert: readChoices(value.insert),
    ...(isText(value.author) ? { author: value.author.slice(0, longestAuthor) } : {}),
    decided: readDecided(value.decided),
    ...(Array.isArray(value.accepted)
      ? { accepted: value.accepted.filter(isText).slice(0, mostAccepted) }
      : {}),
    plan: typeof value.plan === "string" && value.plan.length <= keptPlanLimit ? value.plan : undefined,
    origin: readOrigin(value.origin),
  };
}
