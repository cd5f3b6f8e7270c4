import { useRef, useState } from "react";
import { reviewTexts } from "../../../i18n/pane/review.ts";
import type { Decisions } from "../../../plan/reading/decisions/decision.ts";
import { useAnnounce } from "../../common/announcements.tsx";
import { useLanguage, useTexts } from "../../common/language.ts";
import { useSession, type PlanInHand, type ReviewInHand } from "../../common/session.ts";
import { useTask, type Task } from "../../common/useTask.ts";
import { readWith } from "../readForReview.ts";
import { changesBetween } from "./changes.ts";
import { changeTexts } from "./words.ts";

export interface Deciding {
  readonly task: Task<void>;
  /** What the latest choice changed, with the key of the part that it was made on. */
  readonly changed: { readonly key: string; readonly lines: readonly string[] } | undefined;
  /** Reads the document again with these decisions in place of the ones before. */
  readonly decide: (key: string, next: (decisions: Decisions) => Decisions) => void;
}

/** Takes decisions on parts of the document in hand: each reads it again and says what changed in figures. */
export function useDecisions(work: PlanInHand, review: ReviewInHand): Deciding {
  const texts = useTexts(reviewTexts);
  const { language } = useLanguage();
  const session = useSession();
  const announce = useAnnounce();
  const [changed, setChanged] = useState<Deciding["changed"]>();
  // A choice made while the last is still being read adds to it.
  const latest = useRef({ document: review.document, decisions: review.decisions });
  const { task, run } = useTask(async (signal: AbortSignal, key: string, decisions: Decisions) => {
    const next = await readWith(review.document, language, signal, decisions, review.answers);
    const lines = changeTexts(changesBetween(work.plan, next.plan), texts, language);
    setChanged({ key, lines });
    session.work(next);
    announce(lines.join(". "));
  });
  return {
    task,
    changed,
    decide: (key, next) => {
      const known = latest.current.document === review.document ? latest.current.decisions : review.decisions;
      const decisions = next(known);
      latest.current = { document: review.document, decisions };
      void run(key, decisions);
    },
  };
}
