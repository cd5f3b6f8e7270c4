import type { Decision, Decisions } from "../../../plan/reading/decisions/decision.ts";
import type { ReadingKind } from "../../../plan/reading/evidence/kinds.ts";
import type { PartReading } from "../../../plan/reading/readings.ts";

/** The decisions with one on a part in place of any before it. */
function withDecision(decisions: Decisions, decision: Decision): Decisions {
  return [...decisions.filter(({ key }) => key !== decision.key), decision];
}

/** Decides what a part is; the roles of its columns that were decided stay while it is of the same kind. */
export function decideKind(decisions: Decisions, part: PartReading, kind: ReadingKind): Decisions {
  const columns = decisions.find((decision) => decision.key === part.key && decision.kind === kind)?.columns;
  return withDecision(decisions, {
    key: part.key,
    kind,
    ...(part.fingerprint === undefined ? {} : { fingerprint: part.fingerprint }),
    ...(columns === undefined ? {} : { columns }),
  });
}

/** Decides what a column of a table is; the table stays what it is. */
export function decideColumn(
  decisions: Decisions,
  part: PartReading,
  heading: string,
  role: string,
): Decisions {
  const columns = decisions.find(({ key }) => key === part.key)?.columns;
  return withDecision(decisions, {
    key: part.key,
    kind: part.kind,
    ...(part.fingerprint === undefined ? {} : { fingerprint: part.fingerprint }),
    columns: { ...columns, [heading]: role },
  });
}
