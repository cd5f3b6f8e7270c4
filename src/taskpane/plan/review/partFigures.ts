import { budgetTracks, firstYear, sumRanges, type AmountRange } from "../../../plan/audit/annual.ts";
import type { Plan } from "../../../plan/plan.ts";

/** What a budget comes to in its first year, in its own currency. */
export interface TrackAmount extends AmountRange {
  readonly track: string;
  readonly currency: string | undefined;
}

/** What of a plan some lines of its document gave. Budgets stay apart: nothing is added across them. */
export interface PartFigures {
  readonly objectives: number;
  readonly kpis: number;
  readonly phases: number;
  readonly lines: number;
  readonly income: number;
  readonly risks: number;
  readonly notes: number;
  readonly amounts: readonly TrackAmount[];
}

export const countedParts = ["objectives", "kpis", "phases", "lines", "income", "risks", "notes"] as const;

interface Placed {
  readonly place?: { readonly line?: number | undefined } | undefined;
}

/** Counts what stands between two lines of the document, and what its amounts come to. */
export function figuresWithin(plan: Plan, first: number, last: number): PartFigures {
  const within = ({ place: { line } = {} }: Placed): boolean =>
    line !== undefined && line >= first && line <= last;
  const count = (items: readonly Placed[] | undefined): number => (items ?? []).filter(within).length;
  const categories = plan.budget.categories
    .map((category) => ({ ...category, lines: category.lines.filter(within) }))
    .filter(({ lines }) => lines.length > 0);
  return {
    objectives: count(plan.objectives),
    kpis: count(plan.kpis),
    phases: count(plan.phases),
    lines: categories.reduce((sum, { lines }) => sum + lines.length, 0),
    income: count(plan.income),
    risks: count(plan.risks),
    notes: count(plan.notes),
    amounts: trackAmounts({ ...plan, budget: { ...plan.budget, categories } }),
  };
}

/** What each budget of a plan comes to. */
export function trackAmounts(plan: Plan): readonly TrackAmount[] {
  return budgetTracks(plan).map(({ track, categories }) => ({
    track,
    currency: plan.budget.tracks?.find((entry) => entry.track === track)?.currency ?? plan.currency,
    ...sumRanges(categories.flatMap(({ lines }) => lines.map(firstYear))),
  }));
}
