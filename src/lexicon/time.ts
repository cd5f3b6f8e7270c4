import { time as en } from "./en/time.ts";
import { time as es } from "./es/time.ts";
import { time as pt } from "./pt/time.ts";
import type { InAllLanguages } from "./language.ts";

/** Stretches of time that plans name, from the longest. */
export const timeUnits = [
  "year",
  "half",
  "quarter",
  "month",
  "week",
  "day",
  "hour",
  "minute",
  "second",
  "millisecond",
] as const;
export type TimeUnit = (typeof timeUnits)[number];
/** Periods that something may happen once in, or be counted by. */
export type RatePeriod = Extract<TimeUnit, "year" | "half" | "quarter" | "month" | "week" | "day">;

/** How a language speaks of time: fragments of regular expressions over folded text, which may have lost its accents. */
export interface TimeWords {
  /** "meses": a unit behind or in front of its number. */
  readonly units: Readonly<Record<TimeUnit, readonly string[]>>;
  /** "mensual": once each. */
  readonly often: Readonly<Record<RatePeriod, readonly string[]>>;
  /** "al", "por": in front of a unit, once each too; and what joins a word of its own ("a la semana"). */
  readonly each: readonly string[];
  /** Comparisons with the time before: "year over year". */
  readonly over: Partial<Readonly<Record<RatePeriod, readonly string[]>>>;
  readonly once: readonly string[];
  /** The twelve months, each with its short forms. */
  readonly months: readonly (readonly string[])[];
  /** Winter, spring, summer and autumn. */
  readonly seasons: readonly (readonly string[])[];
  /** Behind a season: a part of a year of school. */
  readonly terms: readonly string[];
  /** In front of the two years that a year of school lies in. */
  readonly schoolYears: readonly string[];
  /** First to fourth, and so on. */
  readonly ordinals: readonly string[];
  /** Between the ends of a period: "to". */
  readonly to: readonly string[];
  /** Between a month and its year: "of". */
  readonly of: readonly string[];
  /** In front of the time that something takes: "duration". */
  readonly lasts: readonly string[];
  /** Without an end: "ongoing". */
  readonly endless: readonly string[];
  /** "Phase", in front of its number and name. */
  readonly phase: readonly string[];
  readonly sprint: readonly string[];
  /** "first" in "first 30 days", "next" in "next 60 days". */
  readonly first: readonly string[];
  readonly following: readonly string[];
  /** "before" in "6 weeks before opening", and "after". */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** In front of the time that something happens in: "in 2026", "durante mayo". */
  /** Headings of a roadmap without dates, in their order. */
  readonly horizons: readonly string[];
  readonly within: readonly string[];
  /** Whole headings of what comes after the last time that is named: "Later years". */
  readonly later: readonly string[];
}

export const time: InAllLanguages<TimeWords> = { en, es, pt };

/** In front of the time that something happens in, in languages that only amounts are read in. */
export const otherWithin: readonly string[] = ["fur", "im", "pour", "en"];

/** Months of languages that only amounts are read in: German and French. */
export const otherMonths: readonly string[] = [
  "januar februar marz mai juni juli oktober dezember",
  "janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre",
].flatMap((line) => line.split(" "));
