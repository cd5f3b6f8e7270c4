import { slotFacts, type Driver, type Measure } from "../../forecast/index.ts";
import type { Build } from "../build.ts";
import { driverNames } from "../words.ts";
import { sheetForecast } from "../forecast.ts";
import { shapeFormat } from "./streamFormulas.ts";

/** One row of the Drivers table. */
export interface DriverRow {
  /** From 1. */
  readonly number: number;
  /** Which stream it belongs to, from 1; 0 for the whole plan. */
  readonly place: number;
  readonly stream: string;
  readonly name: string;
  readonly measure: Measure;
  readonly driver: Driver | undefined;
}

/** The drivers of each stream, then those of the whole plan. */
export function driverRows(build: Build): DriverRow[] {
  const { forecast } = sheetForecast(build);
  const row = (stream: string, driver: Driver): Omit<DriverRow, "number"> => ({
    place: driver.stream === undefined ? 0 : driver.stream + 1,
    stream,
    name: build.word(driverNames[driver.slot]),
    measure: slotFacts[driver.slot].measure,
    driver,
  });
  const rows = [
    ...forecast.streams.flatMap(({ name, drivers }) => drivers.map((driver) => row(name, driver))),
    // The discount rate has its home in Assumptions, and is the same in every case.
    ...forecast.drivers
      .filter(({ slot }) => slot !== "discountRate")
      .map((driver) => row(build.word("WholePlan"), driver)),
  ];
  return rows.map((entry, index) => ({ ...entry, number: index + 1 }));
}

export const emptyDriver: DriverRow = {
  number: 1,
  place: 0,
  stream: "",
  name: "",
  measure: "count",
  driver: undefined,
};

/** Each row is in its own unit. */
export function measureFormat({ formats }: Build, measure: Measure, value = 0): string {
  switch (measure) {
    case "amount":
      return Number.isInteger(value) ? "#,##0_);(#,##0)" : "#,##0.00_);(#,##0.00)";
    case "percent":
      return formats.percent;
    case "shape":
      return shapeFormat;
    case "multiple":
      return '0.0"×"_)';
    default:
      return Number.isInteger(value) ? formats.count : formats.decimal;
  }
}
