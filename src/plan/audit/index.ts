import type { Finding, Severity } from "../finding.ts";
import type { ClaimRow } from "../rows/claims.ts";
import type { Plan } from "../plan.ts";
import { basisOf, type Inserted } from "../rows/figures.ts";
import { planRows } from "../rows/planRows.ts";
import { breachesOf, ruleBook, ruleIds } from "../rules/book.ts";
import { auditClaims } from "./claims.ts";
import { auditNames } from "./duplicates.ts";
import { finding } from "./finding.ts";
import { auditTargets } from "./targets.ts";

const order: readonly Severity[] = ["error", "warning", "note"];

/**
 * Everything in the plan that does not add up, errors first: what breaks a rule, then what its sentences say.
 * `claims`: what the plan claims against its own model, where somebody has calculated that. `inserted`: what its budgets came to when they were put into the workbook that the plan was read from.
 */
export function audit(plan: Plan, inserted?: Inserted, claims?: readonly ClaimRow[]): Finding[] {
  return inOrder([...auditRules(plan, inserted, claims), ...sentences(plan)]);
}

/** What no rule counts: what is read out of the plan's sentences and names; errors first. */
export const auditSentences = (plan: Plan): Finding[] => inOrder(sentences(plan));

const sentences = (plan: Plan): Finding[] => [
  ...auditTargets(plan),
  ...auditNames(plan),
  ...auditClaims(plan),
];
const inOrder = (found: readonly Finding[]): Finding[] =>
  order.flatMap((severity) => found.filter((entry) => entry.severity === severity));

function auditRules(plan: Plan, inserted?: Inserted, claims?: readonly ClaimRow[]): Finding[] {
  const basis = basisOf(plan, inserted, claims);
  const rows = planRows(basis);
  return ruleIds.flatMap((id) =>
    breachesOf(ruleBook[id], rows, basis).map(({ place, sentence, figures }) =>
      finding(id, ruleBook[id].severity, place, sentence, figures),
    ),
  );
}
