import type { Kpi, Objective, Plan, Quantity } from "../../plan/plan.ts";
import { input, type Column, type TableSource } from "../frame/table.ts";
import { stepFields } from "./fields.ts";
import { quantityFormat } from "./quantityFormat.ts";

interface StepRow {
  readonly group: string;
  readonly name: string;
  readonly when: string | undefined;
  readonly value: Quantity | undefined;
}

/** Targets by date of indicators and of objectives, which have no group; nothing where there are none. */
export function stepsTable({ kpis, objectives }: Plan): TableSource<"steps", StepRow> | undefined {
  const stepsOf = (measure: Kpi | Objective, group: string): StepRow[] =>
    (measure.steps ?? []).map((step) => ({ group, name: measure.name, ...step }));
  const rows = [
    ...kpis.flatMap((kpi) => stepsOf(kpi, kpi.group)),
    ...objectives.flatMap((objective) => stepsOf(objective, "")),
  ];
  if (rows.length === 0) return undefined;
  const amount = (id: "target" | "upper", of: (value: Quantity) => number | undefined): Column<StepRow> =>
    input(
      stepFields[id],
      ({ value }: StepRow) => value && of(value),
      ({ value }) => quantityFormat(value?.unit, value && of(value)),
    );
  return {
    id: "steps",
    columns: {
      group: input(stepFields.group, (row) => row.group),
      name: input(stepFields.name, (row) => row.name),
      when: input(stepFields.when, (row) => row.when),
      target: amount("target", ({ value }) => value),
      unit: input(stepFields.unit, ({ value }) => value?.unit),
      comparison: input(stepFields.comparison, ({ value }) => value?.comparison),
      upper: amount("upper", ({ upper }) => upper),
      per: input(stepFields.per, ({ value }) => value?.per),
    },
    rows,
    emptyRow: { group: "", name: "", when: undefined, value: undefined },
  };
}
