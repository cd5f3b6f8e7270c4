import type { Place } from "../../../plan/finding.ts";
import type { Plan } from "../../../plan/plan.ts";

interface Placed {
  readonly place?: { readonly line?: number | undefined } | undefined;
}

/** The line of the document that a place of its plan was read from; undefined where the plan does not tell. */
export function lineOf(plan: Plan, { part, path }: Place): number | undefined {
  const [outer, inner, name] = path;
  const last = path.at(-1);
  const line = (found: Placed | undefined): number | undefined => found?.place?.line;
  switch (part) {
    case "objectives":
      return line(plan.objectives.find((objective) => objective.name === last));
    case "kpis":
      return line(
        plan.kpis.find((kpi) => kpi.group === outer && (inner === undefined || kpi.name === inner)),
      );
    case "phases":
      return line(plan.phases.find((phase) => phase.track === outer && phase.name === inner));
    case "budget": {
      if (inner === undefined) {
        const [total] = [...plan.budget.stated, ...plan.budget.categories].filter(
          ({ track }) => track === outer,
        );
        return line(total);
      }
      const category = plan.budget.categories.find((one) => one.track === outer && one.name === inner);
      if (name === undefined) return line(category);
      return line(category?.lines.find((one) => one.name === name));
    }
    case "income":
      return line(plan.income?.find((income) => income.name === last));
    case "risks":
      return line(plan.risks?.find((risk) => risk.name === last));
    case "plan":
    case "pillars":
    case "strategies":
    case "roi":
    case "assumptions":
    case "markets":
      return undefined;
  }
}
