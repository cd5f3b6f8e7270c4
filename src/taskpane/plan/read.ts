import { isPacked } from "../../officeFile/packed.ts";
import { inEveryPaneLanguage, type Language, type PaneLanguage } from "../../i18n/language.ts";
import { planTexts } from "../../i18n/pane/plan.ts";
import type { Reading } from "../../plan/reading.ts";
import type { Decisions } from "../../plan/reading/decisions/decision.ts";
import type { PlanDocument } from "../common/document.ts";
import { Problem, type ProblemWords } from "../common/problem.ts";

/**
 * Reads in the thread that it is called in. The reader is a script of its own, fetched on first use. A
 * document that cannot be read throws a Problem: the pane's plan stays the one that it was.
 */
export async function read(
  document: PlanDocument,
  language: Language,
  decisions: Decisions = [],
): Promise<Reading> {
  const { PlanError, planErrorMessage, readDocument, readFile } = await import("../../plan/index.ts");
  try {
    const { name, content } = document;
    if (typeof content !== "string") {
      const readPlan = isPacked(content) ? (await import("../../sheets/index.ts")).readPlanFile : readFile;
      return await readPlan(content, name, { language, decisions });
    }
    return readDocument(content, { fileName: name === "" ? undefined : name, language, decisions });
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const words = (spoken: PaneLanguage): ProblemWords => ({
      happened: planTexts[spoken].cannotUse(planErrorMessage(error, spoken)),
      kept: planTexts[spoken].problemKept,
    });
    throw new Problem(inEveryPaneLanguage(words));
  }
}
