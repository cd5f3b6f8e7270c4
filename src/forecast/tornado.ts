import { sum } from "../plan/audit/promises.ts";
import type { CaseId } from "./cases.ts";
import type { Driver } from "./drivers.ts";
import { cashWith, valuesIn, type DriverValues, type Forecast } from "./forecast.ts";

/** What one driver alone does to the net present value of the base case. */
export interface Swing {
  readonly driver: Driver;
  readonly downside: number;
  readonly upside: number;
}

/** As many as a chart can show. */
export const mostDrivers = 12;

/** The base case with one driver at its figure of another case. */
export function varied(forecast: Forecast, driver: Driver, id: CaseId): DriverValues {
  const base = valuesIn(forecast, "base");
  const { slot, stream, values } = driver;
  return {
    case: base.case,
    stream: (at, asked) => (at === stream && asked === slot ? values[id] : base.stream(at, asked)),
    plan: (asked) => (stream === undefined && asked === slot ? values[id] : base.plan(asked)),
  };
}

export const netPresentValue = (forecast: Forecast, values: DriverValues): number =>
  sum(cashWith(forecast, values).discounted);

/** The drivers that differ between their ends, widest first, at most 12. */
export function swings(forecast: Forecast): Swing[] {
  const drivers = [...forecast.streams.flatMap((stream) => stream.drivers), ...forecast.drivers];
  return drivers
    .filter(({ values }) => values.downside !== values.base || values.upside !== values.base)
    .map((driver) => ({
      driver,
      downside: netPresentValue(forecast, varied(forecast, driver, "downside")),
      upside: netPresentValue(forecast, varied(forecast, driver, "upside")),
    }))
    .sort((one, other) => Math.abs(other.upside - other.downside) - Math.abs(one.upside - one.downside))
    .slice(0, mostDrivers);
}
