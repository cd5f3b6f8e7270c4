import type { Build } from "../build.ts";
import { filledInputs, input, type Column, type TableSource } from "../frame/table.ts";
import { attainmentFormula, statusFormula } from "./attainment.ts";
import { heldMeasureFields, kpiFields } from "./fields.ts";
import { overTimeColumns } from "./overTime.ts";
import { quantityFormat } from "./quantityFormat.ts";
import { emptyKpi, type KpiRow } from "./rows.ts";

const copiesFormula =
  '=IF({kpis.name@}="",0,SUMPRODUCT(--({kpis.group}={kpis.group@}),--({kpis.name}={kpis.name@})))';

/** The KPIs table: what is measured, against what, and how it stands. */
export function kpisTable(build: Build, rows: readonly KpiRow[]): TableSource<"kpis", KpiRow> {
  const { word, formats } = build;
  const overTime = overTimeColumns(build, "kpis", ({ kpi }: KpiRow) => kpi);
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
      expected: overTime.expected,
      pace: overTime.pace,
      status: {
        formula: statusFormula("kpis", overTime.pace !== undefined),
        expected: (row) => (row.status === undefined ? "" : word(row.status)),
        role: "formulaText",
      },
      against: overTime.against,
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
