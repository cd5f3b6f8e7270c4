import type { Build } from "../build.ts";
import { number, text } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { wordFor, workStatusNames } from "../words.ts";
import { emptyPhase, type PhaseRow } from "./rows.ts";

const isMilestoneHere = 'OR({phases.label@}<>"",{phases.milestone@}<>"")';
const milestones = '--(({phases.label}<>"")+({phases.milestone}<>"")>0)';
const sameTrack = "--({phases.track}={phases.track@})";
const samePhase = `${sameTrack},--({phases.phase}={phases.phase@})`;
const start = "{phases.startMonth@}";
const end = "{phases.endMonth@}";

const membersDone =
  `(SUMPRODUCT(${samePhase},${milestones},{phases.progress})` +
  `+SUMPRODUCT(${samePhase},${milestones},--({phases.status}={name:WorkDone}),1-ISNUMBER({phases.progress})))`;
const members = `SUMPRODUCT(${samePhase},${milestones})`;

const formulas = {
  start: `=IF(ISNUMBER(${start}),IF(ISNUMBER({name:StartDate}),EDATE({name:StartDate},${start}-1),${start}),"")`,
  end: `=IF(ISNUMBER(${end}),IF(ISNUMBER({name:StartDate}),EOMONTH({name:StartDate},${end}-1),${end}),"")`,
  months: `=IF(AND(ISNUMBER(${start}),ISNUMBER(${end})),${end}-${start}+1,0)`,
  complete:
    `=IF(ISNUMBER({phases.progress@}),{phases.progress@},IF(${isMilestoneHere},` +
    `IF({phases.status@}={name:WorkDone},1,0),IF(${members}=0,0,${membersDone}/${members})))`,
  planned:
    "=IF(AND(ISNUMBER({name:StartDate}),ISNUMBER({phases.start@}),ISNUMBER({phases.end@}))," +
    'IF({phases.end@}<{phases.start@},"",MAX(0,MIN(1,({name:AsOfDate}-{phases.start@}+1)/({phases.end@}-{phases.start@}+1)))),"")',
  variance: '=IF(ISNUMBER({phases.planned@}),{phases.complete@}-{phases.planned@},"")',
} as const;

/** The Phases table: a row a phase, followed by its milestones. */
export function phasesTable(build: Build, rows: readonly PhaseRow[]): TableSource<PhaseRow> {
  const { texts, formats } = build;
  const headings = texts.phases.tableHeadings;
  const input = (
    id: keyof typeof headings,
    value: (row: PhaseRow) => string | undefined,
  ): Column<PhaseRow> => ({
    id,
    heading: headings[id],
    cell: (row) => text(value(row), "inputText"),
  });
  const figure = (id: "startMonth" | "endMonth" | "progress", format: string): Column<PhaseRow> => ({
    id,
    heading: headings[id],
    align: "right",
    cell: (row) => number(row[id], format),
  });
  const calculated = (id: keyof typeof formulas, format: string): Column<PhaseRow> => ({
    id,
    heading: headings[id],
    align: "right",
    formula: formulas[id],
    expected: (row) => row[id],
    format,
  });
  return {
    id: "phases",
    name: "Phases",
    columns: [
      input("track", (row) => row.track),
      input("phase", (row) => row.phase),
      input("label", (row) => row.label),
      input("milestone", (row) => row.milestone),
      input("owner", (row) => row.owner),
      input("status", (row) => wordFor(build, workStatusNames, row.status)),
      figure("startMonth", formats.count),
      figure("endMonth", formats.count),
      calculated("start", formats.dateOrMonth),
      calculated("end", formats.dateOrMonth),
      calculated("months", formats.count),
      figure("progress", formats.percent),
      calculated("complete", formats.percent),
      calculated("planned", formats.percent),
      calculated("variance", formats.percent),
    ],
    rows,
    emptyRow: emptyPhase,
  };
}
