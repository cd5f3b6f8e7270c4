import type { DocumentTopic } from "../../lexicon/topics.ts";
import type { Initiative, Milestone, Objective, Period, Plan, Strategy } from "../plan.ts";
import type { DraftKpi } from "./kpiGroups.ts";
import type { Ledger } from "./ledger.ts";
import type { Span } from "./time/span.ts";
import type { Doubt } from "./money/moneyRow.ts";
import type { MoneyTaken } from "./money/take.ts";
import type { ReadingsLog } from "./readings.ts";
import type { TrackNames } from "./tracks.ts";

type Risk = NonNullable<Plan["risks"]>[number];
type Note = NonNullable<Plan["notes"]>[number];

/** What holds for the whole document and bears on each of its sections. */
export interface DocumentTraits {
  readonly title: readonly DocumentTopic[];
  readonly ownForm: boolean;
  readonly frameworks: boolean;
}

export interface DraftPillar {
  readonly number: string | undefined;
  name: string;
  readonly areas: { name: string; initiatives: Initiative[]; outcome?: string }[];
}

export interface DraftPhase {
  readonly track: string;
  readonly name: string;
  span: Span;
  readonly milestones: Milestone[];
  /** The line that it begins in. */
  readonly at: number;
  outcome?: string;
}

export interface DraftLine {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly likely?: number;
  readonly actual?: number;
  readonly basis?: string;
  /** The line's own words about its period; the rest is found when the whole section is known. */
  readonly period: Period | undefined;
  readonly at: number;
}

export interface DraftStated {
  readonly low: number;
  readonly high: number;
  readonly period: Period | undefined;
}

export interface DraftCategory {
  readonly track: string;
  readonly name: string;
  /** What its own heading says about the period. */
  readonly ownPeriod: Period | undefined;
  readonly lines: DraftLine[];
  stated?: DraftStated;
}

/** A plan in the making: what is read before periods and dates can be settled. */
export interface Draft {
  readonly objectives: Objective[];
  readonly pillars: DraftPillar[];
  readonly strategies: Strategy[];
  readonly kpis: DraftKpi[];
  readonly phases: DraftPhase[];
  readonly categories: DraftCategory[];
  /** Sections of costs and income, in their order. */
  readonly money: MoneyTaken[];
  /** Amounts behind the names of initiatives. */
  readonly besideInitiatives: Doubt[];
  readonly stated: (DraftStated & { readonly track: string })[];
  readonly assumptions: Map<string, NonNullable<Plan["assumptions"]>[string]>;
  roi: Plan["roi"];
  readonly risks: Risk[];
  readonly notes: Note[];
}

/** What every part of the reader works on. */
export interface ReadingContext {
  readonly draft: Draft;
  readonly ledger: Ledger;
  readonly phaseTracks: TrackNames;
  readonly budgetTracks: TrackNames;
  /** The one year that the document's title names: amounts without a time of their own are for it. */
  readonly year: number | undefined;
  /** What sections and tables are taken for, in the document's order. */
  readonly readings: ReadingsLog;
  readonly around: DocumentTraits;
}

export function emptyDraft(): Draft {
  return {
    objectives: [],
    pillars: [],
    strategies: [],
    kpis: [],
    phases: [],
    categories: [],
    money: [],
    besideInitiatives: [],
    stated: [],
    assumptions: new Map(),
    roi: undefined,
    risks: [],
    notes: [],
  };
}
