import type { Slot, Swing } from "../../forecast/index.ts";
import { caseIds } from "../../forecast/index.ts";
import type { Value } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { driverNames } from "../words.ts";
import { sheetForecast } from "../forecast.ts";
import { driverRows } from "./driverRows.ts";
import { number } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";

/** One changed driver, and its place when the widest comes first. */
export interface TornadoRow {
  readonly order: number;
  readonly swing: Swing | undefined;
}

/** The result is no straight line in these: between two ends it says nothing of the middle. */
const curved: readonly Slot[] = [
  "growth",
  "churn",
  "renewal",
  "retentionAlpha",
  "retentionBeta",
  "priceGrowth",
  "spendingGrowth",
  "discountRate",
];
const self = (id: string): string => `{tornado.${id}@}`;
const base = "SUMPRODUCT(({cases.name}={name:CaseBase})*{cases.npv})";
const baseTax = "SUMPRODUCT(({variants.row}=0)*({variants.end}={name:CaseBase})*{variants.taxRate})";
const ranked = (id: string): string => `SUMPRODUCT(({tornado.rank}=${self("order")})*{tornado.${id}})`;
const rankedText = (id: string): string => `INDEX({tornado.${id}},MATCH(${self("order")},{tornado.rank},0))`;
const npvOf = (variant: string): string => `SUMPRODUCT(({variants.number}=${variant})*{variants.npv})`;

/** What each driver does alone to the net present value of the base case. */
export function tornadoTable(build: Build, changed: readonly Swing[]): TableSource<"tornado", TornadoRow> {
  const { formats } = build;
  const { forecast, results } = sheetForecast(build);
  const npv = results.base.npv;
  const streamOf = ({ driver: { stream } }: Swing): string =>
    stream === undefined ? build.word("WholePlan") : (forecast.streams[stream]?.name ?? "");
  const nameOf = ({ driver: { slot } }: Swing): string => build.word(driverNames[slot]);
  const money = (
    formula: string,
    expected: (swing: Swing) => Value,
    otherwise: Value = 0,
  ): Column<TornadoRow> => ({
    align: "right",
    formula: `=${formula}`,
    expected: ({ swing }) => (swing === undefined ? otherwise : expected(swing)),
    format: formats.amount,
  });
  const words = (formula: string, expected: (swing: Swing) => string): Column<TornadoRow> => ({
    formula: `=${formula}`,
    expected: ({ swing }) => (swing === undefined ? "" : expected(swing)),
    role: "text",
  });
  const drivers = driverRows(build);
  const rowOf = (swing: Swing | undefined): number =>
    drivers.find(({ driver }) => driver !== undefined && driver === swing?.driver)?.number ?? 0;
  const rows = changed.map((swing, index): TornadoRow => ({ order: index + 1, swing }));
  const none = rows.length === 0;
  const given = (formula: string, otherwise: string): string => (none ? otherwise : formula);
  return {
    id: "tornado",
    columns: {
      stream: words(given(`INDEX({drivers.stream},${self("row")})`, '""'), streamOf),
      driver: words(given(`INDEX({drivers.driver},${self("row")})`, '""'), nameOf),
      downside: money(npvOf(self("variant")), (swing) => swing.downside),
      upside: money(npvOf(`${self("variant")}+1`), (swing) => swing.upside),
      swing: money(`ABS(${self("upside")}-${self("downside")})`, (swing) =>
        Math.abs(swing.upside - swing.downside),
      ),
      breakEven: {
        align: "right",
        formula: `=${breakEvenFormula()}`,
        expected: ({ swing }) => (swing === undefined ? "" : breakEvenOf(build, swing, npv)),
        format: "#,##0.000_);(#,##0.000)",
      },
      rank: {
        align: "right",
        formula: `=1+SUMPRODUCT(--({tornado.swing}>${self("swing")}))+SUMPRODUCT(({tornado.swing}=${self("swing")})*({tornado.order}<${self("order")}))`,
        expected: (row) => row.order,
        format: formats.count,
      },
      order: { align: "right", cell: (row) => number(row.order, formats.count, "formula") },
      row: { align: "right", cell: ({ swing }) => number(rowOf(swing), formats.whole, "formula") },
      variant: {
        align: "right",
        cell: (row) => number(caseIds.length + 2 * row.order - 1, formats.count, "formula"),
      },
      label: words(
        `${rankedText("driver")}&" · "&${rankedText("stream")}`,
        (swing) => `${nameOf(swing)} · ${streamOf(swing)}`,
      ),
      below: money(`${ranked("downside")}-${base}`, (swing) => swing.downside - npv, -npv),
      above: money(`${ranked("upside")}-${base}`, (swing) => swing.upside - npv, -npv),
    },
    rows,
    emptyRow: { order: 1, swing: undefined },
  };
}

/** On the straight line through both ends; nothing where the result is curved, or where tax bends it. */
function breakEvenFormula(): string {
  const bent = curved.map((slot) => `${self("driver")}={name:${driverNames[slot]}}`).join(",");
  const at = (end: string): string => `SUMPRODUCT(({drivers.number}=${self("row")})*{drivers.${end}})`;
  return `IF(OR(${self("driver")}="",${self("swing")}=0,${baseTax}<>0,${bent}),"",${at("base")}-${base}*(${at("upside")}-${at("downside")})/(${self("upside")}-${self("downside")}))`;
}

function breakEvenOf(build: Build, { driver, downside, upside }: Swing, npv: number): number | "" {
  const { forecast } = sheetForecast(build);
  const tax = forecast.drivers.find(({ slot }) => slot === "taxRate")?.values.base ?? 0;
  if (upside === downside || tax !== 0 || curved.includes(driver.slot)) return "";
  const { values } = driver;
  return values.base - (npv * (values.upside - values.downside)) / (upside - downside);
}
