import type { Language } from "../../i18n/language.ts";
import type { Decision, Decisions } from "../../plan/reading/decisions/decision.ts";
import type { PlanDocument } from "../common/document.ts";
import { isSameDocument, type Answers, type DecidedDocument } from "../common/keptRecord.ts";
import type { PlanInHand } from "../common/session.ts";
import { readInBackground } from "./readInBackground.ts";
import { answered, stillAsked } from "./review/answers.ts";

const originOf = ({ name }: PlanDocument): PlanInHand["origin"] =>
  name === "" ? { kind: "pasted" } : { kind: "file", name };

/** Reads a document with decisions on its parts, for a person who will look at how it was read. */
export async function readWith(
  document: PlanDocument,
  language: Language,
  signal: AbortSignal,
  decisions: Decisions,
  answers: Answers = {},
): Promise<PlanInHand> {
  const { plan, report, readings, questions } = await readInBackground(document, language, signal, decisions);
  const origin = originOf(document);
  if (readings.length === 0) return { plan, report, origin };
  const review = { document, readings, questions, decisions, read: plan, answers, remembered: 0 };
  return { plan: answered(plan, answers), report, origin, review };
}

/**
 * Reads a document as it was decided when it was read in this workbook before, with the currency and the periods
 * that were said then where it still leaves them open. What was decided on another document whose parts have the
 * same headings is only suggested, and never a currency or a period.
 */
export async function readForReview(
  document: PlanDocument,
  language: Language,
  signal: AbortSignal,
  decided: readonly DecidedDocument[],
): Promise<PlanInHand> {
  const work = await readWith(document, language, signal, []);
  const { review } = work;
  if (review === undefined) return work;
  const here = { title: work.plan.title, ...(document.name === "" ? {} : { name: document.name }) };
  const own = decided.find((known) => isSameDocument(known, here));
  const keys = new Set(review.readings.map(({ key }) => key));
  const fits = ({ key }: Decision): boolean => keys.has(key);
  if (own !== undefined) {
    // All of them: a part may come back with the next state of the document.
    const again =
      own.decisions.length === 0 ? work : await readWith(document, language, signal, own.decisions);
    if (again.review === undefined) return again;
    const { read } = again.review;
    const answers = stillAsked(own.answers ?? {}, read, again.report);
    const said = (answers.currency === undefined ? 0 : 1) + Object.keys(answers.periods ?? {}).length;
    const remembered = own.decisions.filter(fits).length + said;
    return { ...again, plan: answered(read, answers), review: { ...again.review, answers, remembered } };
  }
  const fitting = decided.flatMap((known) => {
    const decisions = known.decisions.filter(fits);
    return decisions.length === 0 ? [] : [{ ...known, decisions }];
  });
  const [suggested] = fitting;
  return suggested === undefined ? work : { ...work, review: { ...review, suggested } };
}
