import type { AssumptionName } from "../assumptions/rows.ts";
import type { Build } from "../build.ts";
import { inputs, type Column, type TableSource } from "../frame/table.ts";
import { areaFields, initiativeFields, pillarFields } from "./fields.ts";
import {
  emptyInitiative,
  emptyRollUp,
  type InitiativeRow,
  type RollUpRow,
} from "../../plan/rows/initiatives.ts";

/** The Pillars table: a row an initiative, with what people fill in. */
export function initiativesTable(
  { formats }: Build,
  rows: readonly InitiativeRow[],
): TableSource<"pillars", InitiativeRow> {
  const { pillar, area, initiative, status, progress, ...rest } = inputs(initiativeFields);
  return {
    id: "pillars",
    columns: {
      pillar,
      area,
      initiative,
      status,
      progress,
      complete: {
        align: "right",
        formula:
          "=IF(ISNUMBER({pillars.progress@}),{pillars.progress@},IF({pillars.status@}={name:WorkDone},1,0))",
        expected: (row) => row.complete,
        format: formats.percent,
      },
      ...rest,
      copies: {
        align: "right",
        formula:
          '=IF({pillars.initiative@}="",0,SUMPRODUCT(--({pillars.pillar}={pillars.pillar@}),--({pillars.area}={pillars.area@}),--({pillars.initiative}={pillars.initiative@})))',
        expected: (row) => row.copies,
        format: formats.count,
      },
    },
    rows,
    emptyRow: emptyInitiative,
  };
}

/** A row an area: what it is for and how far it is. */
export function areasTable(build: Build, rows: readonly RollUpRow[]): TableSource<"areas", RollUpRow> {
  const own = "--({pillars.pillar}={areas.pillar@}),--({pillars.area}={areas.area@})";
  return {
    id: "areas",
    columns: { ...inputs(areaFields), ...rollUpColumns(build, "areas", own) },
    rows,
    emptyRow: emptyRollUp,
  };
}

/** A row a pillar. */
export function pillarsTable(
  build: Build,
  rows: readonly RollUpRow[],
): TableSource<"pillarTotals", RollUpRow> {
  const own = "--({pillars.pillar}={pillarTotals.pillar@})";
  return {
    id: "pillarTotals",
    columns: {
      ...inputs(pillarFields),
      areas: {
        align: "right",
        formula: '=SUMPRODUCT(--({areas.pillar}={pillarTotals.pillar@}),--({areas.area}<>""))',
        expected: (row) => row.areas,
        format: build.formats.count,
      },
      unowned: {
        align: "right",
        formula: `=SUMPRODUCT(${own},--({pillars.initiative}<>""),--({pillars.owner}=""))`,
        expected: (row) => row.unowned,
        format: build.formats.count,
      },
      ...rollUpColumns(build, "pillarTotals", own),
    },
    rows,
    emptyRow: emptyRollUp,
  };
}

type RollUpColumn = "initiatives" | "done" | "complete" | "inProgress" | "blocked";

function rollUpColumns(
  build: Build,
  table: "areas" | "pillarTotals",
  own: string,
): Record<RollUpColumn, Column<RollUpRow>> {
  const named = `${own},--({pillars.initiative}<>"")`;
  const count = (
    id: "initiatives" | "done" | "inProgress" | "blocked",
    status?: AssumptionName,
  ): Column<RollUpRow> => ({
    align: "right",
    formula: `=SUMPRODUCT(${named}${status === undefined ? "" : `,--({pillars.status}={name:${status}})`})`,
    expected: (row) => row[id],
    format: build.formats.count,
  });
  return {
    initiatives: count("initiatives"),
    done: count("done", "WorkDone"),
    complete: {
      align: "right",
      formula: `=IF({${table}.initiatives@}=0,0,SUMPRODUCT(${own},{pillars.complete})/{${table}.initiatives@})`,
      expected: (row) => row.complete,
      format: build.formats.percent,
    },
    inProgress: count("inProgress", "WorkInProgress"),
    blocked: count("blocked", "WorkBlocked"),
  };
}
