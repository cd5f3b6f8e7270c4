import {
  caseIds,
  cashWith,
  ifItComes,
  streamParameters,
  swings,
  valuesIn,
  varied,
  type CaseId,
  type Cash,
  type Driver,
  type DriverValues,
  type PlanSlot,
  type Swing,
} from "../../forecast/index.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { driverRows } from "./driverRows.ts";

/** One set of drivers that is calculated over all periods: a case, or the base case with one driver changed. */
export interface Variant {
  /** From 1, as INDEX counts the rows of the tables. */
  readonly number: number;
  readonly case: CaseId;
  /** The end that the changed driver takes; of a case its own. */
  readonly end: CaseId;
  readonly driver: Driver | undefined;
  /** The row of the changed driver among the drivers, from 1; 0 for a case. */
  readonly row: number;
  readonly values: DriverValues;
  readonly cash: Cash;
}

/** Fewer where the periods are many: each costs a block of rows. */
const mostChanged = { year: 12, quarter: 4, month: 3 } as const;

export interface Variants {
  readonly all: readonly Variant[];
  readonly changed: readonly Swing[];
}

/** The four cases, then each driver's downside and upside. */
export function variantsOf(build: Build): Variants {
  const { forecast, cash } = sheetForecast(build);
  const rows = driverRows(build);
  const rowOf = (driver: Driver): number => rows.find((row) => row.driver === driver)?.number ?? 0;
  const changed = swings(forecast).slice(0, mostChanged[forecast.grid.length]);
  const all: readonly Omit<Variant, "number">[] = [
    ...caseIds.map((id) => {
      const values = valuesIn(forecast, id);
      return { case: id, end: id, driver: undefined, row: 0, values, cash: cash[id] };
    }),
    ...changed.flatMap(({ driver }) =>
      (["downside", "upside"] as const).map((end) => {
        const values = varied(forecast, driver, end);
        return {
          case: "base" as const,
          end,
          driver,
          row: rowOf(driver),
          values,
          cash: cashWith(forecast, values),
        };
      }),
    ),
  ];
  return { all: all.map((variant, index) => ({ ...variant, number: index + 1 })), changed };
}

/** The same variant, as if everything came in that has a chance only. */
export const certain = (variant: Variant): Variant => ({ ...variant, values: ifItComes(variant.values) });

export const planFigure = ({ values }: Variant, slot: PlanSlot): number => values.plan(slot);

/** The stream's parameters in a variant. */
export function parametersIn(
  build: Build,
  variant: Variant,
  stream: number,
): ReturnType<typeof streamParameters> {
  const { forecast } = sheetForecast(build);
  const kind = forecast.streams[stream]?.kind ?? "other";
  return streamParameters(kind, (slot) => variant.values.stream(stream, slot), forecast.grid);
}
