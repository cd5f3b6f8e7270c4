import type { Build } from "../build.ts";
import { dateSerial } from "../frame/date.ts";
import { groupKey, groupRows } from "../../plan/rows/sameText.ts";
import { textField } from "../frame/fields.ts";
import { input, type Column, type TableSource } from "../frame/table.ts";
import { isMilestone } from "../../plan/rows/phases.ts";
import type { PhaseRow } from "./rows.ts";

/** A row of the summary: one timeline of the document. */
export interface TimelineRow {
  readonly track: string;
  /** The phase in which the as-of date lies; of several the last. */
  readonly current: string;
  readonly phases: number;
  readonly milestones: number;
  readonly complete: number;
}

export function timelineRows(build: Build, rows: readonly PhaseRow[]): TimelineRow[] {
  const asOf = dateSerial(build.context.asOf);
  return [...groupRows(rows, (row) => groupKey(row.track)).values()].map((members) => {
    const phases = members.filter((row) => !isMilestone(row) && row.phase !== "");
    const complete = phases.reduce((sum, row) => sum + row.complete, 0);
    const current = phases.findLast(
      ({ start, end }) =>
        build.startMonth !== undefined && start !== "" && start <= asOf && (end === "" || end >= asOf),
    );
    return {
      track: members[0].track,
      current: current?.phase ?? "",
      phases: phases.length,
      milestones: members.filter(isMilestone).length,
      complete: phases.length === 0 ? 0 : complete / phases.length,
    };
  });
}

const own = "--({phases.track}={timelines.track@})";
const phaseOnly = '({phases.label}="")*({phases.milestone}="")*({phases.phase}<>"")';
const running =
  '({phases.start}<={name:AsOfDate})*ISNUMBER({phases.start})*(({phases.end}="")+({phases.end}>={name:AsOfDate})>0)';
const currentRow = `SUMPRODUCT(MAX(({phases.track}={timelines.track@})*${phaseOnly}*${running}*(ROW({phases.phase})-MIN(ROW({phases.phase}))+1)))`;

/** A row a timeline: nothing is counted across them. */
export function timelinesTable(
  build: Build,
  rows: readonly PhaseRow[],
): TableSource<"timelines", TimelineRow> {
  const count = (id: "phases" | "milestones", formula: string): Column<TimelineRow> => ({
    align: "right",
    formula,
    expected: (row) => row[id],
    format: build.formats.count,
  });
  return {
    id: "timelines",
    columns: {
      track: input(textField("text"), (row) => row.track),
      current: {
        formula: `=IF(ISNUMBER({name:StartDate}),IF(${currentRow}=0,"",INDEX({phases.phase},${currentRow})),"")`,
        expected: (row) => row.current,
        role: "formulaText",
      },
      complete: {
        align: "right",
        formula: `=IF({timelines.phases@}=0,0,SUMPRODUCT(${own},${phaseOnly},{phases.complete})/{timelines.phases@})`,
        expected: (row) => row.complete,
        format: build.formats.percent,
      },
      phases: count("phases", `=SUMPRODUCT(${own},${phaseOnly})`),
      milestones: count(
        "milestones",
        `=SUMPRODUCT(${own},--(({phases.label}<>"")+({phases.milestone}<>"")>0))`,
      ),
    },
    rows: timelineRows(build, rows),
    emptyRow: { track: "", current: "", phases: 0, milestones: 0, complete: 0 },
  };
}
