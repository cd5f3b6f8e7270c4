import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaneLanguage } from "../../i18n/language.ts";
import type { Plan } from "../../plan/plan.ts";
import type { ReadingReport } from "../../plan/reading.ts";
import type { Decisions } from "../../plan/reading/decisions/decision.ts";
import type { Question } from "../../plan/reading/questions.ts";
import type { PartReading } from "../../plan/reading/readings.ts";
import type { PlanDocument } from "./document.ts";
import type { Answers, DecidedDocument, InsertChoices, Origin } from "./keptRecord.ts";
import type { ViewName } from "./views.ts";

/** The plan that the pane works on, where it came from, and what reading it left alone. */
export interface PlanInHand {
  readonly plan: Plan;
  readonly origin: Origin;
  readonly report?: ReadingReport;
  /** There while the pane has the document itself. */
  readonly review?: ReviewInHand;
}

/** A document with what its parts were taken for, and what a person has decided on them. */
export interface ReviewInHand {
  readonly document: PlanDocument;
  readonly readings: readonly PartReading[];
  /** What the document leaves open, the largest money first. */
  readonly questions: readonly Question[];
  readonly decisions: Decisions;
  /** The plan as it was read, without the answers. */
  readonly read: Plan;
  readonly answers: Answers;
  /** Decisions and answers that this reading took over from the last one of the same document. */
  readonly remembered: number;
  /** What was decided on another document and fits parts of this one. */
  readonly suggested?: DecidedDocument;
}

/** What a ribbon button asks of the pane; the view that it concerns takes it up once. */
export type Request = "insertSample" | "check" | "replaceFormulas";

export interface SessionState {
  readonly view: ViewName;
  /** undefined: the language of Excel. */
  readonly language: PaneLanguage | undefined;
  readonly work: PlanInHand | undefined;
  readonly insert: InsertChoices;
  /** Who works in the pane, as typed; "" where nobody said. */
  readonly author: string;
  /** What was decided on documents read in this workbook, the latest first. */
  readonly decided: readonly DecidedDocument[];
  /** Findings of the workbook's audit that are accepted, by their fingerprints. */
  readonly accepted: readonly string[];
  /** Which of several plans in the workbook is looked at; the newest without it. */
  readonly planKey: string | undefined;
  readonly restoring: "no" | "reading" | "failed";
  /** Whether the plan is in the document: "tooLarge" with its size, "failed" when Excel would not store it. */
  readonly keeping: "no" | "kept" | "tooLarge" | "failed";
  readonly planBytes: number;
  readonly request: Request | undefined;
}

export interface Session {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => SessionState;
  readonly show: (view: ViewName) => void;
  readonly speak: (language: PaneLanguage) => void;
  readonly work: (work: PlanInHand | undefined) => void;
  readonly choose: (insert: InsertChoices) => void;
  readonly lookAt: (planKey: string | undefined) => void;
  /** Remembers the name that somebody typed. */
  readonly sign: (author: string) => void;
  /** The findings of the workbook's audit that are accepted from now on: none says all of them again. */
  readonly accept: (fingerprints: readonly string[]) => void;
  readonly ask: (request: Request) => void;
  /** Takes the request up, so that coming back to the view does not repeat it. */
  readonly answered: () => void;
  /** Brings back what the document holds. Changes nothing in it. */
  readonly restore: () => Promise<void>;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session & { readonly now: SessionState } {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("The views stand inside a SessionContext.");
  return { ...session, now: useSyncExternalStore(session.subscribe, session.state) };
}
