import type { commonEn } from "../../i18n/en/pane/common.ts";
import type { Language, Translation } from "../../i18n/language.ts";
import { listText } from "../../i18n/number.ts";
import type { Plan } from "../../plan/plan.ts";
import { countPlan, nothingToCheck } from "../../plan/verdict.ts";

type Texts = Translation<typeof commonEn>["findings"];
const parts = ["budgetLines", "phases", "kpis", "objectives"] as const;

/** "12 budget lines, 4 phases and 20 indicators": what of a plan was there to check; "" for nothing. */
export function checkedText(plan: Plan, texts: Texts, language: Language): string {
  const counts = countPlan(plan);
  return listText(
    parts.flatMap((part) => (counts[part] === 0 ? [] : [texts.checked[part](counts[part])])),
    language,
  );
}

/** What is said where nothing was found: how much was checked, or that nothing could be. */
export function cleanVerdict(plan: Plan, texts: Texts, language: Language): string {
  if (nothingToCheck(countPlan(plan))) return texts.nothingToCheck;
  return texts.addsUp(checkedText(plan, texts, language));
}
