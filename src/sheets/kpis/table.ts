import type { Quantity } from "../../plan/plan.ts";
import type { Build } from "../build.ts";
import { number, text } from "../frame/cell.ts";
import { dateSerial } from "../frame/date.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { directionNames, wordFor } from "../words.ts";
import { attainmentFormula, statusFormula } from "./attainment.ts";
import { emptyKpi, type KpiRow } from "./rows.ts";

const copiesFormula =
  '=IF({kpis.name@}="",0,SUMPRODUCT(--({kpis.group}={kpis.group@}),--({kpis.name}={kpis.name@})))';

/** The KPIs table: what is measured, against what, and how it stands. */
export function kpisTable(build: Build, rows: readonly KpiRow[]): TableSource<KpiRow> {
  const { texts, formats } = build;
  const headings = texts.kpis.tableHeadings;
  const input = (id: keyof typeof headings, value: (row: KpiRow) => string | undefined): Column<KpiRow> => ({
    id,
    heading: headings[id],
    cell: (row) => text(value(row), "inputText"),
  });
  const quantity = (
    id: "baseline" | "target" | "actual" | "upper",
    value: (row: KpiRow) => number | undefined,
  ): Column<KpiRow> => ({
    id,
    heading: headings[id],
    align: "right",
    cell: (row) => number(value(row), quantityFormat(row.kpi.target?.unit, value(row))),
  });
  return {
    id: "kpis",
    name: "KPIs",
    columns: [
      input("group", ({ kpi }) => kpi.group),
      input("name", ({ kpi }) => kpi.name),
      input("unit", ({ kpi }) => kpi.target && texts.kpis.units[kpi.target.unit]),
      input("direction", (row) => wordFor(build, directionNames, row.direction)),
      quantity("baseline", ({ kpi }) => kpi.baseline),
      quantity("target", ({ kpi }) => kpi.target?.value),
      quantity("actual", ({ kpi }) => kpi.actual),
      {
        id: "attainment",
        heading: headings.attainment,
        align: "right",
        formula: attainmentFormula("kpis"),
        expected: (row) => row.attainment,
        format: formats.percent,
      },
      {
        id: "status",
        heading: headings.status,
        formula: statusFormula("kpis"),
        expected: (row) => (row.status === undefined ? "" : build.word(row.status)),
        role: "formulaText",
      },
      input("owner", ({ kpi }) => kpi.owner),
      {
        id: "asOf",
        heading: headings.asOf,
        align: "right",
        cell: ({ kpi }) => number(kpi.asOf === undefined ? undefined : dateSerial(kpi.asOf), formats.date),
      },
      input("comparison", ({ kpi }) => kpi.target && texts.kpis.comparisons[kpi.target.comparison]),
      quantity("upper", ({ kpi }) => kpi.target?.upper),
      input("per", ({ kpi }) => kpi.target?.per && texts.kpis.pers[kpi.target.per]),
      input("text", ({ kpi }) => kpi.text),
      {
        id: "copies",
        heading: headings.copies,
        align: "right",
        formula: copiesFormula,
        expected: (row) => row.copies,
        format: formats.count,
      },
    ],
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
