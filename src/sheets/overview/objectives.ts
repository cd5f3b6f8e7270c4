import type { Kpi, Objective, Plan } from "../../plan/plan.ts";
import type { AssumptionName } from "../assumptions/rows.ts";
import type { Build } from "../build.ts";
import { textField, wordField, type Fields } from "../frame/fields.ts";
import { filledInputs, input, type Column, type TableSource } from "../frame/table.ts";
import { attainmentFormula, statusFormula } from "../kpis/attainment.ts";
import { heldMeasureFields, targetFields } from "../kpis/fields.ts";
import { homeOf } from "../kpis/home.ts";
import { overTimeColumns, overTimeOf, type OverTime } from "../kpis/overTime.ts";
import { attainmentOf, directionOf, statusOf } from "../kpis/rows.ts";
import { quantityFormat } from "../kpis/quantityFormat.ts";
import { directionNames } from "../words.ts";
import { kpiFigureColumns, shownFigure, type FigureId } from "./kpiFigures.ts";

/** One row of the Objectives table. */
export interface ObjectiveRow {
  readonly objective: Objective;
  /** The KPI that holds its figures. */
  readonly home?: Kpi | undefined;
  readonly attainment: number | "";
  readonly overTime: OverTime;
  readonly status: AssumptionName | undefined;
  /** How often the name stands in the table. */
  readonly copies: number;
}

export function objectiveRows(build: Build, { objectives }: Plan): ObjectiveRow[] {
  const timeOf = overTimeOf(build, "objectives");
  return objectives.map((objective, index) => {
    const overTime = timeOf(objective, directionOf(objective.target));
    const attainment = attainmentOf(objective, directionOf(objective.target));
    return {
      objective,
      home: homeOf(build.plan, build.sheets, objective),
      attainment,
      overTime,
      status: objective.name === "" ? undefined : statusOf(build, attainment, objective, overTime),
      copies: build.rows.objectives[index]?.copies ?? 0,
    };
  });
}

/** What people type into the Objectives table. */
export const objectiveFields = {
  name: textField(),
  direction: wordField(directionNames, "DirectionWords", (texts) => texts.kpis.directionRule),
  text: textField(),
  ...targetFields,
} satisfies Fields<"objectives">;

/** What only some plans say of an objective: a column stands where one does. */
export const heldObjectiveFields = {
  owner: textField(),
  deadline: heldMeasureFields.deadline,
  change: heldMeasureFields.change,
} satisfies Fields<"objectives">;

const figures: Readonly<Record<FigureId, (objective: Objective) => number | undefined>> = {
  baseline: ({ baseline }) => baseline,
  target: ({ target }) => target?.value,
  actual: ({ actual }) => actual,
  upper: ({ target }) => target?.upper,
};

/** The Objectives table: what the plan promises, and how far it is. */
export function objectivesTable(
  build: Build,
  rows: readonly ObjectiveRow[],
): TableSource<"objectives", ObjectiveRow> {
  const { word, formats } = build;
  const overTime = overTimeColumns(build, "objectives", ({ objective }: ObjectiveRow) => objective);
  const isShared = rows.some(({ home }) => home !== undefined);
  const quantity = (id: FigureId): Column<ObjectiveRow> =>
    isShared
      ? shownFigure(id, figures[id])
      : input(
          objectiveFields[id],
          ({ objective }) => figures[id](objective),
          ({ objective }) => quantityFormat(objective.target?.unit, figures[id](objective)),
        );
  return {
    id: "objectives",
    columns: {
      name: input(objectiveFields.name, ({ objective }) => objective.name),
      unit: input(objectiveFields.unit, ({ objective }) => objective.target?.unit),
      baseline: quantity("baseline"),
      target: quantity("target"),
      actual: quantity("actual"),
      attainment: {
        align: "right",
        formula: attainmentFormula("objectives"),
        expected: (row) => row.attainment,
        format: formats.percent,
      },
      expected: overTime.expected,
      pace: overTime.pace,
      status: {
        formula: statusFormula("objectives", overTime.pace !== undefined),
        expected: ({ status }) => (status === undefined ? "" : word(status)),
        role: "formulaText",
      },
      against: overTime.against,
      direction: input(objectiveFields.direction, ({ objective }) =>
        objective.name === "" ? undefined : directionOf(objective.target),
      ),
      comparison: input(objectiveFields.comparison, ({ objective }) => objective.target?.comparison),
      upper: quantity("upper"),
      per: input(objectiveFields.per, ({ objective }) => objective.target?.per),
      ...kpiFigureColumns(build, isShared, figures),
      ...filledInputs(heldObjectiveFields, rows, ({ objective }: ObjectiveRow, id) =>
        id === "change" ? (objective.change === true ? "change" : undefined) : objective[id],
      ),
      text: input(objectiveFields.text, ({ objective }) => objective.text),
      copies: {
        align: "right",
        formula: '=IF({objectives.name@}="",0,SUMPRODUCT(--({objectives.name}={objectives.name@})))',
        expected: ({ copies }) => copies,
        format: formats.count,
      },
    },
    rows,
    emptyRow: {
      objective: { name: "", text: "" },
      attainment: "",
      overTime: { expected: "", pace: "", model: undefined },
      status: undefined,
      copies: 0,
    },
  };
}
