import type { Language } from "../../i18n/language.ts";
import type { Reading } from "../../plan/reading.ts";
import type { Decisions } from "../../plan/reading/decisions/decision.ts";
import { isPacked } from "../../officeFile/packed.ts";
import type { PlanDocument } from "../common/document.ts";
import { Problem } from "../common/problem.ts";
import { read } from "./read.ts";

export interface ReadingOrder {
  readonly document: PlanDocument;
  readonly language: Language;
  readonly decisions: Decisions;
}

export type ReadingAnswer =
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "refused"; readonly words: Problem["words"] }
  | { readonly kind: "failed"; readonly message: string };

/**
 * Below this many characters reading takes less time than starting a worker does, and less than the
 * fifth of a second after which a pane feels stuck.
 */
const largeDocument = 20_000;

/** Reads a document; a large one or an Office file in a worker, which a cancel ends at once. */
export async function readInBackground(
  document: PlanDocument,
  language: Language,
  signal: AbortSignal,
  decisions: Decisions = [],
): Promise<Reading> {
  if (!isLarge(document)) return read(document, language, decisions);
  const worker = new Worker(new URL("./readWorker.ts", import.meta.url), { name: "reader" });
  try {
    return await answerOf(worker, { document, language, decisions }, signal);
  } finally {
    worker.terminate();
  }
}

/** What an Office file unpacks to is not known from its size. */
const isLarge = ({ content }: PlanDocument): boolean =>
  content.length >= largeDocument || (typeof content !== "string" && isPacked(content));

function answerOf(worker: Worker, order: ReadingOrder, signal: AbortSignal): Promise<Reading> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("Reading was cancelled.", "AbortError")));
    worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data.kind === "read") resolve(data.reading);
      else reject(data.kind === "refused" ? new Problem(data.words) : new Error(data.message));
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(order);
  });
}
