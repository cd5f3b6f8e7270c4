import { useEffect, useState } from "react";
import type { Finding } from "../../plan/finding.ts";
import type { Plan } from "../../plan/plan.ts";

/** The audit of a plan; undefined until its script is there. */
export function useAudit(plan: Plan): readonly Finding[] | undefined {
  const [audited, setAudited] = useState<{ readonly plan: Plan; readonly findings: readonly Finding[] }>();
  useEffect(() => {
    let wanted = true;
    void import("../../forecast/index.ts").then(({ auditWithModel }) => {
      if (wanted) setAudited({ plan, findings: auditWithModel(plan) });
    });
    return () => {
      wanted = false;
    };
  }, [plan]);
  return audited?.plan === plan ? audited.findings : undefined;
}
