import { periodOfTime, riskBounds } from "../../forecast/index.ts";
import type { Risk } from "../../plan/plan.ts";
import type { ChartSpec } from "../../workbook/spec.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { amountUnitLine, axisUnit } from "../frame/amountUnit.ts";
import { formula, text } from "../frame/cell.ts";
import { firstColumn } from "../frame/sheet.ts";
import { beginStack } from "../frame/stack.ts";
import type { PlacedTable } from "../frame/table.ts";
import { heatMap } from "./heatMap.ts";
import { costOf, expectedOf, risksTable, type RiskRow } from "./table.ts";

const chartRows = 14;

/** The register of risks, with what each is expected to cost. */
export function risksSheet(build: Build): BuiltSheet {
  const words = build.texts.risks;
  const rows = riskRows(build);
  const stack = beginStack(build, "risks");
  const total = rows.reduce((sum, row) => sum + expectedOf(row), 0);
  const worst = rows.reduce((sum, row) => sum + (countsOf(row) ? riskBounds(row.risk).most : 0), 0);
  stack.cells([
    text(words.total, "totalLabel"),
    formula("=SUM({risks.expected})", total, build.formats.amount, "total"),
  ]);
  stack.cells([
    text(words.worst, "label"),
    formula("=SUMPRODUCT(--({risks.status}<>{name:RiskClosed}),{risks.most})", worst, build.formats.amount),
  ]);
  stack.skip(1);
  const map = heatMap(build, rows, stack);
  stack.skip(1);
  const chartRow = stack.row();
  const shown = rows.some((row) => expectedOf(row) !== 0);
  if (shown) stack.skip(chartRows + 1);
  stack.section(words.register.title);
  stack.note(words.register.note);
  const table = stack.table(risksTable(build, rows));
  return {
    draft: {
      id: "risks",
      words,
      tabColor: "red",
      unit: amountUnitLine(build),
      blocks: stack.blocks,
      tables: stack.tables,
      conditionalFormats: map.formats,
      lastPrinted: table.range("share").column,
      charts: shown ? [riskChart(build, table, rows, chartRow)] : [],
    },
  };
}

/** Whether a risk may still cost something. */
export const countsOf = ({ risk }: RiskRow): boolean => risk.status !== "closed";

export function riskRows(build: Build): RiskRow[] {
  const { plan } = build;
  const { grid } = sheetForecast(build).forecast;
  return (plan.risks ?? []).map((risk: Risk): RiskRow => ({
    risk,
    period: risk.when === undefined ? 1 : periodOfTime(risk.when, plan, grid),
  }));
}

function riskChart(
  build: Build,
  table: PlacedTable<"risks">,
  rows: readonly RiskRow[],
  row: number,
): ChartSpec {
  const words = build.texts.risks;
  const axis = axisUnit(build, Math.max(...rows.map((entry) => Math.max(costOf(entry), expectedOf(entry)))));
  return {
    id: "riskCosts",
    kind: "bar",
    title: words.chart(axis.unit),
    anchor: { row, column: firstColumn, rows: chartRows, columns: 6 },
    series: [
      {
        name: words.tableHeadings.expected,
        categories: table.range("name"),
        values: table.range("expected"),
        color: "amber",
      },
    ],
    valueFormat: axis.format,
    valueLimits: { minimum: 0 },
    legend: "none",
  };
}
