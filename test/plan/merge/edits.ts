import fc from "fast-check";
import type { Plan } from "../../../src/plan/index.ts";

/** A change that somebody makes to a plan: to the line, indicator or phase at a place, counted through. */
export interface Edit {
  readonly kind: "amount" | "owner" | "rename" | "remove" | "add" | "title" | "milestone" | "assumption";
  readonly at: number;
  readonly to: number;
}

export const arbitraryEdits = (maxLength = 5): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom("amount", "owner", "rename", "remove", "add", "title", "milestone", "assumption"),
      at: fc.nat(40),
      to: fc.integer({ min: 1, max: 9_999 }),
    }),
    { maxLength },
  );

type Writable<T> = { -readonly [Key in keyof T]: Writable<T[Key]> };

/** The plan after the edits; `by` marks what is added, so that two sides add different things. */
export function edited(plan: Plan, edits: readonly Edit[], by: string): Plan {
  const copy = structuredClone(plan) as Writable<Plan>;
  for (const { kind, at, to } of edits) {
    const { categories } = copy.budget;
    const category = categories[at % Math.max(1, categories.length)];
    const lines = category?.lines ?? [];
    const line = lines[at % Math.max(1, lines.length)];
    const kpi = copy.kpis[at % Math.max(1, copy.kpis.length)];
    const phase = copy.phases[at % Math.max(1, copy.phases.length)];
    if (kind === "amount" && line !== undefined)
      Object.assign(line, { low: to, high: to * 2, likely: undefined });
    if (kind === "owner" && kpi !== undefined) kpi.owner = `${by} ${to}`;
    if (kind === "rename" && line !== undefined) line.name = `${by} ${to}`;
    if (kind === "remove" && line !== undefined) lines.splice(lines.indexOf(line), 1);
    if (kind === "add")
      lines.splice(at % (lines.length + 1), 0, {
        name: `${by} new ${to}`,
        low: to,
        high: to,
        period: "year",
      });
    if (kind === "title") copy.title = `${by} ${to}`;
    if (kind === "assumption") copy.assumptions = { ...copy.assumptions, [`${by} ${to}`]: { value: to } };
    if (kind === "milestone") phase?.milestones.push({ label: `${by} ${to}`, name: "" });
  }
  return JSON.parse(JSON.stringify(copy)) as Plan;
}
