import { caseIds, type CaseId } from "../../forecast/index.ts";
import type { Build } from "../build.ts";
import { number, text } from "../frame/cell.ts";
import { numberField, textField, type Fields } from "../frame/fields.ts";
import { numberRule } from "../frame/rules.ts";
import { input, type Column, type TableSource } from "../frame/table.ts";
import { driverRows, emptyDriver, measureFormat, type DriverRow } from "./driverRows.ts";

/** Just above the loss of everything. */
const lowest = -0.999999;
const largest = 1e15;
const value = numberField("plain", {
  rule: ({ texts }, range) =>
    numberRule(range, "decimal", { minimum: lowest, maximum: largest }, texts.scenarios.drivers.valueRule),
});

/** What people type into the Drivers table. */
export const driverFields = {
  place: numberField("whole"),
  driver: textField("text"),
  downside: value,
  base: value,
  upside: value,
  own: value,
} satisfies Fields<"drivers">;

/** Takes the column of the active case. */
const liveFormula =
  "=IF({name:ActiveCase}={name:CaseDownside},{drivers.downside@},IF({name:ActiveCase}={name:CaseUpside},{drivers.upside@},IF({name:ActiveCase}={name:CaseOwn},{drivers.own@},{drivers.base@})))";

export function driversTable(build: Build): TableSource<"drivers", DriverRow> {
  const words = build.texts.scenarios;
  const { formats } = build;
  const inCase = (id: CaseId): Column<DriverRow> =>
    input(
      value,
      (row: DriverRow) => row.driver?.values[id],
      (row) => measureFormat(build, row.measure, row.driver?.values[id]),
    );
  const [downside, base, upside, own] = caseIds.map(inCase);
  return {
    id: "drivers",
    columns: {
      stream: {
        formula: "=IF({drivers.place@}=0,{name:WholePlan},INDEX({name:StreamNames},{drivers.place@}))",
        expected: (row) => row.stream,
        role: "text",
      },
      driver: input(driverFields.driver, (row) => row.name),
      unit: { cell: (row) => text(row.driver === undefined ? "" : words.measures[row.measure]) },
      downside,
      base,
      upside,
      own,
      live: {
        align: "right",
        formula: liveFormula,
        expected: (row) => row.driver?.values.base ?? 0,
        format: (row) => measureFormat(build, row.measure, row.driver?.values.base),
      },
      source: {
        cell: (row) => text(row.driver === undefined ? "" : words.origins[row.driver.origin], "note"),
      },
      number: { align: "right", cell: (row) => number(row.number, formats.count, "formula") },
      place: { align: "right", cell: (row) => number(row.place, formats.whole, "formula") },
    },
    rows: driverRows(build),
    emptyRow: emptyDriver,
  };
}
