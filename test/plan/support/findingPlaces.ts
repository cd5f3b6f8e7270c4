import { auditWithModel } from "../../../src/forecast/index.ts";
import type { Finding } from "../../../src/plan/finding.ts";
import { emptyPlan, type Plan } from "../../../src/plan/index.ts";

export const planWith = (change: (plan: Plan) => void): Plan => {
  const plan = emptyPlan("Places", "en");
  change(plan);
  return plan;
};

/** "part: outer > inner (field)" of each finding of one kind. */
export const places = (id: string, plan: Plan): string[] =>
  auditWithModel(plan)
    .filter((finding) => finding.id === id)
    .map(({ place }: Finding) => {
      const path = place.path.join(" > ");
      return `${place.part}: ${path}${place.field === undefined ? "" : ` (${place.field})`}`;
    });
