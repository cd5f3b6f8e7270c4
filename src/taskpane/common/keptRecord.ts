import { periodLengths, type PeriodLength } from "../../forecast/time.ts";
import { languages, type Language } from "../../i18n/language.ts";
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
  readonly startMonth?: string;
  readonly currency?: string;
  readonly scale?: Scale;
  readonly periodLength?: PeriodLength;
  /** How many years the forecast reaches. */
  readonly years?: number;
  /** Sheets left out, so that a sheet which a later version adds is in. */
  readonly leftOut?: readonly string[];
}

/** All that the pane stores, in the settings of the document. */
export interface KeptRecord {
  readonly version: 1;
  readonly language?: Language;
  readonly view?: ViewName;
  readonly insert: InsertChoices;
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

function readChoices(value: unknown): InsertChoices {
  if (!isRecord(value)) return {};
  return {
    language: oneOf(value.language, languages),
    startMonth: matching(value.startMonth, /^(none|\d{4}-(0[1-9]|1[0-2]))$/),
    currency: matching(value.currency, /^[A-Z]{3}$/),
    scale: oneOf(value.scale, scales),
    periodLength: oneOf(value.periodLength, periodLengths),
    years: oneOf(value.years, forecastYears),
    leftOut: Array.isArray(value.leftOut)
      ? value.leftOut.filter((entry) => typeof entry === "string")
      : undefined,
  };
}

/** A document comes from anybody: each field is taken only when it is what this version would write. */
export function readKeptRecord(value: unknown): KeptRecord {
  if (!isRecord(value) || value.version !== 1) return { version: 1, insert: {} };
  return {
    version: 1,
    language: oneOf(value.language, languages),
    view: isViewName(value.view) ? value.view : undefined,
    insert: readChoices(value.insert),
    plan: typeof value.plan === "string" && value.plan.length <= keptPlanLimit ? value.plan : undefined,
    origin: readOrigin(value.origin),
  };
}
