import type { ReactNode } from "react";
import { planTexts } from "../../i18n/pane/plan.ts";
import type { Plan } from "../../plan/plan.ts";
import { Figures } from "../common/Figures.tsx";
import { useTexts } from "../common/language.ts";

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** What the plan holds, as six counts. */
export function PlanFigures({ plan }: { readonly plan: Plan }): ReactNode {
  const texts = useTexts(planTexts).figures;
  const areas = plan.pillars.flatMap((pillar) => pillar.areas);
  const counts = {
    objectives: plan.objectives.length,
    pillars: plan.pillars.length,
    initiatives: sum(areas.map((area) => area.initiatives.length)),
    kpis: plan.kpis.length,
    phases: plan.phases.length,
    lines: sum(plan.budget.categories.map((category) => category.lines.length)),
  };
  const kinds = ["objectives", "pillars", "initiatives", "kpis", "phases", "lines"] as const;
  return (
    <Figures
      label={texts.label}
      figures={kinds.map((kind) => ({ value: counts[kind], label: texts[kind](counts[kind]) }))}
    />
  );
}

/** Whether anything of a plan is there at all. */
export const isEmptyPlan = (plan: Plan): boolean =>
  plan.objectives.length +
    plan.pillars.length +
    plan.strategies.length +
    plan.kpis.length +
    plan.phases.length +
    plan.budget.categories.length ===
  0;
