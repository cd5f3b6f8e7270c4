import type { PaneLanguage } from "../../i18n/language.ts";
import type { Plan } from "../plan.ts";
import type { Say } from "./build.ts";
import { consultingPlan } from "./consulting.ts";
import { samplePlanEnglish } from "./en.ts";
import { samplePlanSpanish } from "./es.ts";
import { marketplacePlan } from "./marketplace.ts";
import type { SampleName } from "./names.ts";
import { shopPlan } from "./shop.ts";
import { softwarePlan } from "./software.ts";
import { townPlan } from "./town.ts";

const samples: Readonly<Record<SampleName, (language: PaneLanguage, say: Say) => Plan>> = {
  growth: (language) => (language === "es" ? samplePlanSpanish() : samplePlanEnglish()),
  software: softwarePlan,
  marketplace: marketplacePlan,
  consulting: consultingPlan,
  town: townPlan,
  shop: shopPlan,
};

/** A careful plan of an invented company or town, for trying everything out; a fresh copy each time. */
export function samplePlan(language: PaneLanguage, name: SampleName = "growth"): Plan {
  return samples[name](language, (english, spanish) => (language === "es" ? spanish : english));
}
