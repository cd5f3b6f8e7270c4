import type { Plan, Priority, WorkStatus } from "../plan.ts";
import { countCopies, groupKey, groupRows } from "./sameText.ts";

/** One row of the Pillars table. */
export interface InitiativeRow {
  readonly pillar: string;
  readonly area: string;
  readonly initiative: string;
  readonly description: string;
  readonly status: WorkStatus | undefined;
  readonly progress: number | undefined;
  readonly priority: Priority | undefined;
  readonly owner: string | undefined;
  readonly phase: string | undefined;
  readonly notes: string | undefined;
  readonly complete: number;
  /** How often the name stands in the area. */
  readonly copies: number;
}

/** A row of a roll-up and what it must show. */
export interface RollUpRow {
  readonly pillar: string;
  readonly area: string;
  readonly outcome: string | undefined;
  readonly areas: number;
  readonly initiatives: number;
  readonly unowned: number;
  readonly done: number;
  readonly inProgress: number;
  readonly blocked: number;
  readonly complete: number;
}

export function initiativeRows(plan: Plan): InitiativeRow[] {
  const rows = plan.pillars.flatMap(({ name: pillar, areas }) =>
    areas.flatMap(({ name: area, initiatives }) =>
      initiatives.map((entry) => ({
        pillar,
        area,
        initiative: entry.name,
        description: entry.description,
        status: entry.status,
        progress: entry.progress,
        priority: entry.priority,
        owner: entry.owner,
        phase: entry.phase,
        notes: entry.notes,
        complete: entry.progress ?? (entry.status === "done" ? 1 : 0),
      })),
    ),
  );
  const copies = countCopies(rows, ({ pillar, area, initiative }) =>
    initiative === "" ? undefined : groupKey(pillar, area, initiative),
  );
  return rows.map((row) => ({ ...row, copies: copies(row) }));
}

export const emptyInitiative: InitiativeRow = {
  pillar: "",
  area: "",
  initiative: "",
  description: "",
  status: undefined,
  progress: undefined,
  priority: undefined,
  owner: undefined,
  phase: undefined,
  notes: undefined,
  complete: 0,
  copies: 0,
};

export const emptyRollUp: RollUpRow = rollUp("", "", undefined, 0, []);

export function areaRows(plan: Plan, rows: readonly InitiativeRow[]): RollUpRow[] {
  const members = groupRows(rows, (row) => groupKey(row.pillar, row.area));
  const areas = plan.pillars.flatMap((pillar) =>
    pillar.areas.map(({ name, outcome }) => ({ pillar: pillar.name, area: name, outcome })),
  );
  return [...groupRows(areas, (row) => groupKey(row.pillar, row.area))].map(([key, same]) =>
    rollUp(
      same[0].pillar,
      same[0].area,
      same.find(({ outcome }) => outcome !== undefined)?.outcome,
      same.length,
      members.get(key) ?? [],
    ),
  );
}

export function pillarRows(
  plan: Plan,
  rows: readonly InitiativeRow[],
  areas: readonly RollUpRow[],
): RollUpRow[] {
  const members = groupRows(rows, (row) => groupKey(row.pillar));
  const areasOf = groupRows(areas, (row) => groupKey(row.pillar));
  return [...groupRows(plan.pillars, ({ name }) => groupKey(name))].map(([key, same]) =>
    rollUp(same[0].name, "", undefined, areasOf.get(key)?.length ?? 0, members.get(key) ?? []),
  );
}

function rollUp(
  pillar: string,
  area: string,
  outcome: string | undefined,
  areas: number,
  members: readonly InitiativeRow[],
): RollUpRow {
  const named = members.filter(({ initiative }) => initiative !== "");
  const withStatus = (status: WorkStatus): number => named.filter((row) => row.status === status).length;
  const complete = members.reduce((sum, row) => sum + row.complete, 0);
  return {
    pillar,
    area,
    outcome,
    areas,
    initiatives: named.length,
    unowned: named.filter(({ owner }) => owner === undefined || owner === "").length,
    done: withStatus("done"),
    inProgress: withStatus("inProgress"),
    blocked: withStatus("blocked"),
    complete: named.length === 0 ? 0 : complete / named.length,
  };
}
