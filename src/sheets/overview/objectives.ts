import type { Objective, Plan } from "../../plan/plan.ts";
import type { AssumptionName } from "../assumptions/rows.ts";
import type { Build } from "../build.ts";
import { number, text } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { attainmentFormula, statusFormula } from "../kpis/attainment.ts";
import { attainmentOf, directionOf, hasTwoBounds, statusOf } from "../kpis/rows.ts";
import { quantityFormat } from "../kpis/table.ts";
import { directionNames, wordFor } from "../words.ts";

/** One row of the Objectives table. */
export interface ObjectiveRow {
  readonly objective: Objective;
  readonly attainment: number | "";
  readonly status: AssumptionName | undefined;
}

export function objectiveRows(build: Build, { objectives }: Plan): ObjectiveRow[] {
  return objectives.map((objective) => {
    const attainment = attainmentOf(objective, directionOf(objective.target));
    return {
      objective,
      attainment,
      status: objective.name === "" ? undefined : statusOf(build, attainment, hasTwoBounds(objective.target)),
    };
  });
}

/** The Objectives table: what the plan promises, and how far it is. */
export function objectivesTable(build: Build, rows: readonly ObjectiveRow[]): TableSource<ObjectiveRow> {
  const { texts, formats } = build;
  const headings = texts.overview.objectivesHeadings;
  const { units, comparisons, pers } = texts.kpis;
  const input = (
    id: keyof typeof headings,
    value: (objective: Objective) => string | undefined,
  ): Column<ObjectiveRow> => ({
    id,
    heading: headings[id],
    cell: ({ objective }) => text(value(objective), "inputText"),
  });
  const quantity = (
    id: "baseline" | "target" | "actual" | "upper",
    value: (objective: Objective) => number | undefined,
  ): Column<ObjectiveRow> => ({
    id,
    heading: headings[id],
    align: "right",
    cell: ({ objective }) =>
      number(value(objective), quantityFormat(objective.target?.unit, value(objective))),
  });
  return {
    id: "objectives",
    name: "Objectives",
    columns: [
      input("name", ({ name }) => name),
      input("unit", ({ target }) => target && units[target.unit]),
      quantity("baseline", ({ baseline }) => baseline),
      quantity("target", ({ target }) => target?.value),
      quantity("actual", ({ actual }) => actual),
      {
        id: "attainment",
        heading: headings.attainment,
        align: "right",
        formula: attainmentFormula("objectives"),
        expected: (row) => row.attainment,
        format: formats.percent,
      },
      {
        id: "status",
        heading: headings.status,
        formula: statusFormula("objectives"),
        expected: ({ status }) => (status === undefined ? "" : build.word(status)),
        role: "formulaText",
      },
      input("direction", ({ name, target }) =>
        name === "" ? "" : wordFor(build, directionNames, directionOf(target)),
      ),
      input("comparison", ({ target }) => target && comparisons[target.comparison]),
      quantity("upper", ({ target }) => target?.upper),
      input("per", ({ target }) => target?.per && pers[target.per]),
      input("text", ({ text: words }) => words),
    ],
    rows,
    emptyRow: { objective: { name: "", text: "" }, attainment: "", status: undefined },
  };
}
