import type { Language } from "../../i18n/language.ts";
import type { Plan } from "../plan.ts";
import { samplePlanEnglish } from "./en.ts";
import { samplePlanSpanish } from "./es.ts";

/** A careful plan of an invented company, for trying everything out; a fresh copy each time. */
export function samplePlan(language: Language): Plan {
  return language === "es" ? samplePlanSpanish() : samplePlanEnglish();
}
