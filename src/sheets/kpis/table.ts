import type { Quantity } from "../../plan/plan.ts";
import type { Build } from "../build.ts";
import { filledInputs, input, type Column, type TableSource } from "../frame/table.ts";
import { attainmentFormula, statusFormula } from "./attainment.ts";
import { heldMeasureFields, kpiFields } from "./fields.ts";
import { emptyKpi, type KpiRow } from "./rows.ts";

const copiesFormula =
  '=IF({kpis.name@}="",0,SUMPRODUCT(--({kpis.group}={kpis.group@}),--({kpis.name}={kpis.name@})))';

/** The KPIs table: what is measured, against what, and how it stands. */
export function kpisTable({ word, formats }: Build, rows: readonly KpiRow[]): TableSource<"kpis", KpiRow> {
  const quantity = (
    id: "baseline" | "target" | "actual" | "upper",
    value: (row: KpiRow) => number | undefined,
  ): Column<KpiRow> => input(kpiFields[id], value, (row) => quantityFormat(row.kpi.target?.unit, value(row)));
  return {
    id: "kpis",
    columns: {
      group: input(kpiFields.group, ({ kpi }) => kpi.group),
      name: input(kpiFields.name, ({ kpi }) => kpi.name),
      unit: input(kpiFields.unit, ({ kpi }) => kpi.target?.unit),
      direction: input(kpiFields.direction, (row) => row.direction),
      baseline: quantity("baseline", ({ kpi }) => kpi.baseline),
      target: quantity("target", ({ kpi }) => kpi.target?.value),
      actual: quantity("actual", ({ kpi }) => kpi.actual),
      attainment: {
        align: "right",
        formula: attainmentFormula("kpis"),
        expected: (row) => row.attainment,
        format: formats.percent,
      },
      status: {
        formula: statusFormula("kpis"),
        expected: (row) => (row.status === undefined ? "" : word(row.status)),
        role: "formulaText",
      },
      owner: input(kpiFields.owner, ({ kpi }) => kpi.owner),
      asOf: input(kpiFields.asOf, ({ kpi }) => kpi.asOf),
      comparison: input(kpiFields.comparison, ({ kpi }) => kpi.target?.comparison),
      upper: quantity("upper", ({ kpi }) => kpi.target?.upper),
      per: input(kpiFields.per, ({ kpi }) => kpi.target?.per),
      ...filledInputs(heldMeasureFields, rows, ({ kpi }: KpiRow, id) =>
        id === "change" ? (kpi.change === true ? "change" : undefined) : kpi[id],
      ),
      text: input(kpiFields.text, ({ kpi }) => kpi.text),
      copies: {
        align: "right",
        formula: copiesFormula,
        expected: (row) => row.copies,
        format: formats.count,
      },
    },
    rows,
    emptyRow: emptyKpi,
  };
}

/** Each row is in its own unit; decimals only where the value has some. */
export function quantityFormat(unit: Quantity["unit"] | undefined, value = 0): string {
  if (unit === "percent") return "0.0%_)";
  const digits = Number.isInteger(value) ? "#,##0" : "#,##0.00";
  return unit === "multiple" ? `${digits}"×"_)` : `${digits}_);(${digits})`;
}
