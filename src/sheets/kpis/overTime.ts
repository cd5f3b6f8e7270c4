import { attainment } from "../../calc/index.ts";
import type { Path } from "../../forecast/index.ts";
import type { Kpi, Objective } from "../../plan/plan.ts";
import { groupKey } from "../../plan/rows/sameText.ts";
import type { Build } from "../build.ts";
import type { Column } from "../frame/table.ts";
import { expectedByNow, sheetPaths } from "../projection/paths.ts";
import { modelNames } from "../words.ts";
import { paceFormula } from "./attainment.ts";
import { quantityFormat } from "./quantityFormat.ts";
import type { Direction } from "./rows.ts";

/** How a measure stands against its path: what is expected by now, how far it is, and by which path. */
export interface OverTime {
  readonly expected: number | "";
  readonly pace: number | "";
  readonly model: Path["model"] | undefined;
}

const plain: OverTime = { expected: "", pace: "", model: undefined };

/** Paths stand on Projection; without it only the end target is known. */
export const knowsTime = (build: Build): boolean => build.sheets.includes("projection");

/** By measure; a target of two bounds has no path that one could be ahead of. */
export function overTimeOf(
  build: Build,
  part: Path["part"],
): (measure: Kpi | Objective, direction: Direction) => OverTime {
  if (!knowsTime(build) || build.figure("StatusOverTime") === 0) return () => plain;
  const dated = build.sheets.includes("overview") && build.sheets.includes("kpis");
  const paths = new Map(
    sheetPaths(build)
      .filter((path) => path.part === part)
      .map((path) => [groupKey(path.group, path.name), path] as const),
  );
  return (measure, direction) => {
    const { name, actual, baseline, target } = measure;
    const path = paths.get(groupKey("group" in measure ? measure.group : "", name));
    const hasRange = target?.upper !== undefined && target.upper !== target.value;
    const expected = path === undefined || hasRange ? undefined : expectedByNow(build, path, dated);
    if (path === undefined || expected === undefined) return plain;
    return {
      expected,
      pace: actual === undefined ? "" : attainment(actual, expected, baseline, direction),
      model: path.model,
    };
  };
}

/** Of what is expected in thousands no decimals are shown. */
const shownDecimals = (value: number): number => (Math.abs(value) < 1000 ? value : Math.round(value));

interface MeasureRow {
  readonly overTime: OverTime;
  readonly status: unknown;
}

/** The three columns of a table of measures, between its attainment and its status; none without paths. */
export function overTimeColumns<Row extends MeasureRow>(
  build: Build,
  table: "kpis" | "objectives",
  measureOf: (row: Row) => Kpi | Objective,
): Record<"expected" | "pace" | "against", Column<Row> | undefined> {
  if (!knowsTime(build)) return { expected: undefined, pace: undefined, against: undefined };
  const own =
    table === "kpis"
      ? "({paths.part}={name:WordIndicator})*({paths.group}={kpis.group@})*({paths.name}={kpis.name@})"
      : "({paths.part}={name:WordObjective})*({paths.name}={objectives.name@})";
  const known = `SUMPRODUCT(${own}*ISNUMBER({paths.now}))`;
  const [target, upper] = [`{${table}.target@}`, `{${table}.upper@}`];
  const { endTarget } = build.texts.kpis;
  return {
    expected: {
      align: "right",
      formula: `=IF(OR({name:StatusOverTime}=0,AND(ISNUMBER(${upper}),${upper}<>${target})),"",IF(${known}=0,"",SUMPRODUCT(${own},{paths.now})/${known}))`,
      expected: ({ overTime }) => overTime.expected,
      format: (row) =>
        quantityFormat(measureOf(row).target?.unit, shownDecimals(Number(row.overTime.expected))),
    },
    pace: {
      align: "right",
      formula: paceFormula(table),
      expected: ({ overTime }) => overTime.pace,
      format: build.formats.percent,
    },
    against: {
      formula: `=IF({${table}.status@}="","",IF(ISNUMBER({${table}.expected@}),INDEX({name:ModelWords},SUMPRODUCT(MAX(${own}*{paths.code}))),"${endTarget}"))`,
      expected: ({ overTime, status }) =>
        status === undefined
          ? ""
          : overTime.model === undefined
            ? endTarget
            : build.word(modelNames[overTime.model]),
      role: "formulaText",
    },
  };
}
