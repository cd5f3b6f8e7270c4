import { percentText } from "../../i18n/number.ts";
import type { Finding, Severity } from "../finding.ts";
import type { Plan } from "../plan.ts";
import { auditBudget } from "./budget.ts";
import { auditClaims } from "./claims.ts";
import { auditNames } from "./duplicates.ts";
import { finding } from "./finding.ts";
import { auditPhases } from "./phases.ts";
import { auditTargets } from "./targets.ts";

const order: readonly Severity[] = ["error", "warning", "note"];

/** Everything in the plan that does not add up, errors first, otherwise in the order of the document. */
export function audit(plan: Plan): Finding[] {
  const found = [
    ...auditBudget(plan),
    ...auditRoi(plan),
    ...auditPhases(plan),
    ...auditTargets(plan),
    ...auditNames(plan),
    ...auditClaims(plan),
  ];
  return order.flatMap((severity) => found.filter((entry) => entry.severity === severity));
}

function auditRoi(plan: Plan): Finding[] {
  const claim = plan.roi;
  if (claim === undefined || claim.low <= claim.high) return [];
  return [
    finding(
      "roi.lowAboveHigh",
      "error",
      { part: "roi", path: [], field: "low" },
      (texts, language) =>
        texts.lowAboveHigh("ROI", percentText(claim.low, language), percentText(claim.high, language)),
      { low: claim.low, high: claim.high },
    ),
  ];
}
