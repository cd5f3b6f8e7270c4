import type { Plan } from "../../../plan/plan.ts";
import { trackAmounts, type TrackAmount } from "./partFigures.ts";

export type Counted =
  "objectives" | "pillars" | "initiatives" | "kpis" | "phases" | "lines" | "income" | "risks";

/** A figure of the plan that another reading changes. */
export type Change =
  | { readonly what: Counted; readonly before: number; readonly after: number }
  | {
      readonly what: "total";
      readonly track: string;
      readonly before: TrackAmount | undefined;
      readonly after: TrackAmount | undefined;
    };

function counts(plan: Plan): Readonly<Record<Counted, number>> {
  const areas = plan.pillars.flatMap((pillar) => pillar.areas);
  return {
    objectives: plan.objectives.length,
    pillars: plan.pillars.length,
    initiatives: areas.reduce((sum, { initiatives }) => sum + initiatives.length, 0),
    kpis: plan.kpis.length,
    phases: plan.phases.length,
    lines: plan.budget.categories.reduce((sum, { lines }) => sum + lines.length, 0),
    income: plan.income?.length ?? 0,
    risks: plan.risks?.length ?? 0,
  };
}

/** What changes in figures from one reading of a document to the next. */
export function changesBetween(before: Plan, after: Plan): readonly Change[] {
  const [old, next] = [counts(before), counts(after)];
  const counted = (Object.keys(old) as Counted[])
    .filter((what) => old[what] !== next[what])
    .map((what) => ({ what, before: old[what], after: next[what] }));
  const [oldTotals, nextTotals] = [trackAmounts(before), trackAmounts(after)];
  const tracks = new Set([...oldTotals, ...nextTotals].map(({ track }) => track));
  const totals = [...tracks].flatMap((track) => {
    const [was, is] = [oldTotals, nextTotals].map((all) => all.find((total) => total.track === track));
    const same = was?.low === is?.low && was?.high === is?.high && was?.currency === is?.currency;
    return same ? [] : [{ what: "total" as const, track, before: was, after: is }];
  });
  return [...counted, ...totals];
}
