import { caseIds, type CaseId } from "../../forecast/index.ts";
import type { Value } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { caseNames } from "../words.ts";
import { sheetForecast } from "../forecast.ts";
import { number } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";

const own = "({variantFlows.variant}={cases.number@})";
const sum = (id: string): string => `SUMPRODUCT(${own}*{variantFlows.${id}})`;
const spent = `(${sum("spending")}+SUM({cashFlows.risks}))`;
const margin = "SUMPRODUCT(({variants.number}={cases.number@})*{variants.margin})";

/** The cases side by side: all of them are calculated at once, whatever case is active. */
export function casesTable(build: Build): TableSource<"cases", CaseId> {
  const { formats } = build;
  const { results } = sheetForecast(build);
  const figure = (formulaText: string, expected: (id: CaseId) => Value, format: string): Column<CaseId> => ({
    align: "right",
    formula: `=${formulaText}`,
    expected,
    format,
  });
  return {
    id: "cases",
    columns: {
      name: {
        formula: "=INDEX({name:CaseWords},{cases.number@})",
        expected: (id) => build.word(caseNames[id]),
        role: "formulaText",
      },
      number: { align: "right", cell: (id) => number(caseIds.indexOf(id) + 1, formats.count, "formula") },
      revenue: figure(sum("revenue"), (id) => results[id].totalRevenue, formats.amount),
      last: figure(
        `SUMPRODUCT(${own}*({variantFlows.period}=MAX({cashFlows.period}))*{variantFlows.revenue})`,
        (id) => results[id].lastRevenue,
        formats.amount,
      ),
      spending: figure(spent, (id) => results[id].totalSpending, formats.amount),
      npv: figure(sum("discounted"), (id) => results[id].npv, formats.amount),
      payback: figure(
        `IF(SUMPRODUCT(${own}*ISNUMBER({variantFlows.recovery}))=0,IF(${sum("revenue")}=0,{name:WordNoRevenue},{name:WordNever}),MINIFS({variantFlows.recovery},{variantFlows.variant},{cases.number@}))`,
        (id) =>
          results[id].payback ?? build.word(results[id].totalRevenue === 0 ? "WordNoRevenue" : "WordNever"),
        formats.decimal,
      ),
      roi: figure(
        `IF(${sum("revenue")}=0,{name:WordNoRevenue},IF(${spent}<=0,{name:WordNone},(${sum("revenue")}*${margin}-${spent})/${spent}))`,
        (id) => results[id].roi ?? build.word(results[id].totalRevenue === 0 ? "WordNoRevenue" : "WordNone"),
        formats.percent,
      ),
      funding: figure(
        "MAX(0,-MINIFS({variantFlows.cumulative},{variantFlows.variant},{cases.number@}))",
        (id) => results[id].funding,
        formats.amount,
      ),
    },
    rows: caseIds,
    emptyRow: "base",
  };
}
