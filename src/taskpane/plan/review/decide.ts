import type { Decision, Decisions, RowRole } from "../../../plan/reading/decisions/decision.ts";
import type { ReadingKind } from "../../../plan/reading/evidence/kinds.ts";
import type { PartReading } from "../../../plan/reading/readings.ts";

/** The decisions with one on a part in place of any before it. */
function withDecision(
  decisions: Decisions,
  { key, fingerprint }: PartReading,
  said: Omit<Decision, "key" | "fingerprint">,
): Decisions {
  return [
    ...decisions.filter((decision) => decision.key !== key),
    { key, ...said, ...(fingerprint === undefined ? {} : { fingerprint }) },
  ];
}

const before = (decisions: Decisions, { key }: PartReading): Decision | undefined =>
  decisions.find((decision) => decision.key === key);

/** Decides what a part is; what was decided of its columns and rows stays while it is of the same kind. */
export function decideKind(decisions: Decisions, part: PartReading, kind: ReadingKind): Decisions {
  const known = before(decisions, part);
  const { columns, rows } = known?.kind === kind ? known : {};
  return withDecision(decisions, part, {
    kind,
    ...(columns === undefined ? {} : { columns }),
    ...(rows === undefined ? {} : { rows }),
  });
}

/** Decides what a column of a table is; the table stays what it is. */
export function decideColumn(
  decisions: Decisions,
  part: PartReading,
  heading: string,
  role: string,
): Decisions {
  const { columns, rows } = before(decisions, part) ?? {};
  return withDecision(decisions, part, {
    kind: part.kind,
    columns: { ...columns, [heading]: role },
    ...(rows === undefined ? {} : { rows }),
  });
}

/** Decides whether rows of a budget are lines, totals of others or nothing to count. */
export function decideRows(
  decisions: Decisions,
  part: PartReading,
  names: readonly string[],
  role: RowRole,
): Decisions {
  const { columns, rows } = before(decisions, part) ?? {};
  return withDecision(decisions, part, {
    kind: part.kind,
    ...(columns === undefined ? {} : { columns }),
    rows: { ...rows, ...Object.fromEntries(names.map((name) => [name, role])) },
  });
}
