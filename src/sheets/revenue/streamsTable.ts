import {
  keepsUnits,
  streamParameters,
  streamRevenues,
  valuesIn,
  type StreamParameters,
} from "../../forecast/index.ts";
import { sum } from "../../plan/audit/promises.ts";
import type { StreamKind } from "../../plan/plan.ts";
import type { Build } from "../build.ts";
import { streamKindNames } from "../words.ts";
import { sheetForecast } from "../forecast.ts";
import { numberField, textField, wordField, type Fields } from "../frame/fields.ts";
import { number } from "../frame/cell.ts";
import { input, type Column, type TableSource } from "../frame/table.ts";
import { driverRow, lookupIn, parameterColumns, retentionColumns } from "../scenarios/streamFormulas.ts";
import { anyChance, anyCohorts, hasCohorts } from "./streamParts.ts";

/** One stream, with its revenue by period in the active case. */
export interface StreamRow {
  readonly index: number;
  readonly name: string;
  readonly kind: StreamKind;
  readonly revenue: readonly number[];
}

export const streamFields = {
  number: numberField("count"),
  stream: textField(),
  kind: wordField(streamKindNames, "StreamKindWords", (texts) => texts.revenue.kindRule),
} satisfies Fields<"streams">;

export function streamRows(build: Build): StreamRow[] {
  const { forecast } = sheetForecast(build);
  const base = streamRevenues(forecast, valuesIn(forecast, "base"));
  return forecast.streams.map(({ name, kind }, index) => ({ index, name, kind, revenue: base[index] ?? [] }));
}

const lookup = {
  ...lookupIn("{streams.number@}", "{drivers.live}"),
  stays: "{streams.stays@}",
};

/** The Revenue table: a row a stream. `revenue` gives the cells of a stream's revenue by period. */
export function streamsTable(
  build: Build,
  rows: readonly StreamRow[],
  revenue: (index: number) => string,
): TableSource<"streams", StreamRow> {
  const { formats } = build;
  const { forecast } = sheetForecast(build);
  const base = valuesIn(forecast, "base");
  // A table has one formula a column: the row of the grid is found by the place of the stream.
  const money = (formula: string, expected: (row: StreamRow) => number): Column<StreamRow> => ({
    align: "right",
    formula,
    expected,
    format: formats.amount,
  });
  const total = (row: StreamRow): number => sum(row.revenue);
  const all = sum(rows.map(total));
  const parameters = ({ index, kind }: StreamRow): StreamParameters =>
    streamParameters(kind, (slot) => base.stream(index, slot), forecast.grid);
  const columns = parameterColumns<StreamRow>(build, lookup, parameters);
  // Where customers leave by a curve no one share stays in every period.
  const withoutCohorts = (column: Column<StreamRow>): Column<StreamRow> =>
    "formula" in column
      ? {
          ...column,
          formula: `=IF(SUMPRODUCT(${driverRow("{streams.number@}", "retentionAlpha")})>0,"",${column.formula.slice(1)})`,
          expected: (row) =>
            forecast.streams.slice(row.index, row.index + 1).some(hasCohorts) ? "" : column.expected(row),
        }
      : column;
  return {
    id: "streams",
    columns: {
      stream: input(streamFields.stream, (row) => row.name),
      kind: input(streamFields.kind, (row) => row.kind),
      stays: {
        align: "right",
        formula: "=IF(OR({streams.kind@}={name:KindSubscription},{streams.kind@}={name:KindLicensing}),1,0)",
        expected: (row) => (keepsUnits(row.kind) ? 1 : 0),
        format: formats.count,
      },
      ...columns,
      keep: anyCohorts(build) ? withoutCohorts(columns.keep) : columns.keep,
      ...retentionColumns<StreamRow>(build, lookup, (row) => parameters(row).retention),
      chance: anyChance(build)
        ? {
            align: "right",
            formula: `=${lookup.factor("chance")}`,
            expected: ({ index }) => base.stream(index, "chance"),
            format: formats.percent,
          }
        : undefined,
      total: money(revenue(-1), total),
      share: {
        align: "right",
        formula: "=IF(SUM({streams.total})=0,0,{streams.total@}/SUM({streams.total}))",
        expected: (row) => (all === 0 ? 0 : total(row) / all),
        format: formats.percent,
      },
      // The grid below has these too.
      first: money(revenue(1), (row) => row.revenue[1] ?? 0),
      last: money(revenue(forecast.grid.count), (row) => row.revenue[forecast.grid.count] ?? 0),
      number: { align: "right", cell: (row) => number(row.index + 1, formats.count, "formula") },
    },
    rows,
    emptyRow: { index: 0, name: "", kind: "other", revenue: [] },
  };
}
