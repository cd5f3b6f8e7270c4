import type { AssumptionName } from "../assumptions/rows.ts";
import type { Build } from "../build.ts";
import { number, text } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { priorityNames, wordFor, workStatusNames } from "../words.ts";
import { emptyInitiative, emptyRollUp, type InitiativeRow, type RollUpRow } from "./rows.ts";

/** The Pillars table: a row an initiative, with what people fill in. */
export function initiativesTable(build: Build, rows: readonly InitiativeRow[]): TableSource<InitiativeRow> {
  const { texts, formats } = build;
  const headings = texts.pillars.tableHeadings;
  const input = (
    id: keyof typeof headings,
    value: (row: InitiativeRow) => string | undefined,
  ): Column<InitiativeRow> => ({ id, heading: headings[id], cell: (row) => text(value(row), "inputText") });
  return {
    id: "pillars",
    name: "Pillars",
    columns: [
      input("pillar", (row) => row.pillar),
      input("area", (row) => row.area),
      input("initiative", (row) => row.initiative),
      input("status", (row) => wordFor(build, workStatusNames, row.status)),
      {
        id: "progress",
        heading: headings.progress,
        align: "right",
        cell: (row) => number(row.progress, formats.percent),
      },
      {
        id: "complete",
        heading: headings.complete,
        align: "right",
        formula:
          "=IF(ISNUMBER({pillars.progress@}),{pillars.progress@},IF({pillars.status@}={name:WorkDone},1,0))",
        expected: (row) => row.complete,
        format: formats.percent,
      },
      input("priority", (row) => wordFor(build, priorityNames, row.priority)),
      input("owner", (row) => row.owner),
      input("phase", (row) => row.phase),
      input("description", (row) => row.description),
      input("notes", (row) => row.notes),
      {
        id: "copies",
        heading: headings.copies,
        align: "right",
        formula:
          '=IF({pillars.initiative@}="",0,SUMPRODUCT(--({pillars.pillar}={pillars.pillar@}),--({pillars.area}={pillars.area@}),--({pillars.initiative}={pillars.initiative@})))',
        expected: (row) => row.copies,
        format: formats.count,
      },
    ],
    rows,
    emptyRow: emptyInitiative,
  };
}

/** A row an area: what it is for and how far it is. */
export function areasTable(build: Build, rows: readonly RollUpRow[]): TableSource<RollUpRow> {
  const headings = build.texts.pillars.areasHeadings;
  const own = "--({pillars.pillar}={areas.pillar@}),--({pillars.area}={areas.area@})";
  return {
    id: "areas",
    name: "PillarAreas",
    columns: [
      { id: "pillar", heading: headings.pillar, cell: (row) => text(row.pillar) },
      { id: "area", heading: headings.area, cell: (row) => text(row.area) },
      { id: "outcome", heading: headings.outcome, cell: (row) => text(row.outcome, "inputText") },
      ...rollUpColumns(build, "areas", own, headings),
    ],
    rows,
    emptyRow: emptyRollUp,
  };
}

/** A row a pillar. */
export function pillarsTable(build: Build, rows: readonly RollUpRow[]): TableSource<RollUpRow> {
  const headings = build.texts.pillars.pillarsHeadings;
  const own = "--({pillars.pillar}={pillarTotals.pillar@})";
  return {
    id: "pillarTotals",
    name: "PillarTotals",
    columns: [
      { id: "pillar", heading: headings.pillar, cell: (row) => text(row.pillar) },
      {
        id: "areas",
        heading: headings.areas,
        align: "right",
        formula: '=SUMPRODUCT(--({areas.pillar}={pillarTotals.pillar@}),--({areas.area}<>""))',
        expected: (row) => row.areas,
        format: build.formats.count,
      },
      {
        id: "unowned",
        heading: headings.unowned,
        align: "right",
        formula: `=SUMPRODUCT(${own},--({pillars.initiative}<>""),--({pillars.owner}=""))`,
        expected: (row) => row.unowned,
        format: build.formats.count,
      },
      ...rollUpColumns(build, "pillarTotals", own, headings),
    ],
    rows,
    emptyRow: emptyRollUp,
  };
}

type RollUpHeadings = Readonly<
  Record<"initiatives" | "done" | "complete" | "inProgress" | "blocked", string>
>;

function rollUpColumns(
  build: Build,
  table: string,
  own: string,
  headings: RollUpHeadings,
): Column<RollUpRow>[] {
  const named = `${own},--({pillars.initiative}<>"")`;
  const count = (
    id: "initiatives" | "done" | "inProgress" | "blocked",
    status?: AssumptionName,
  ): Column<RollUpRow> => ({
    id,
    heading: headings[id],
    align: "right",
    formula: `=SUMPRODUCT(${named}${status === undefined ? "" : `,--({pillars.status}={name:${status}})`})`,
    expected: (row) => row[id],
    format: build.formats.count,
  });
  return [
    count("initiatives"),
    count("done", "WorkDone"),
    {
      id: "complete",
      heading: headings.complete,
      align: "right",
      formula: `=IF({${table}.initiatives@}=0,0,SUMPRODUCT(${own},{pillars.complete})/{${table}.initiatives@})`,
      expected: (row) => row.complete,
      format: build.formats.percent,
    },
    count("inProgress", "WorkInProgress"),
    count("blocked", "WorkBlocked"),
  ];
}
