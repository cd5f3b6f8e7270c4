import type { Language } from "../../i18n/language.ts";
import { planTexts } from "../../i18n/pane/plan.ts";
import type { Reading } from "../../plan/reading.ts";
import { Problem, type ProblemWords } from "../common/problem.ts";

/** A document as the pane gets it: a file's bytes, or text that somebody pasted. */
export interface Document {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * Reads in the thread that it is called in. The reader is a script of its own, fetched on first use. A
 * document that cannot be read throws a Problem: the pane's plan stays the one that it was.
 */
export async function read(document: Document, language: Language): Promise<Reading> {
  const { PlanError, planErrorMessage, readBytes, readDocument } = await import("../../plan/index.ts");
  try {
    const text = typeof document.content === "string" ? document.content : readBytes(document.content);
    return readDocument(text, { fileName: document.name === "" ? undefined : document.name, language });
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const words = (spoken: Language): ProblemWords => ({
      happened: planTexts[spoken].cannotUse(planErrorMessage(error, spoken)),
      kept: planTexts[spoken].problemKept,
    });
    throw new Problem({ en: words("en"), es: words("es") });
  }
}
