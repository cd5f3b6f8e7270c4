import type { StreamParameters, StreamSlot } from "../../forecast/index.ts";
import type { Build } from "../build.ts";
import type { Column } from "../frame/table.ts";
import { driverNames } from "../words.ts";

/** How a formula of a row finds a driver of its stream. */
export interface DriverLookup {
  /** The driver's figure, 0 where the stream has none. */
  figure(slot: StreamSlot): string;
  /** The same, 1 where the stream has none: for what multiplies. */
  factor(slot: StreamSlot): string;
  /** 1 where units stay from one period to the next, else 0. */
  readonly stays: string;
}

/** The rows of Drivers that hold a driver of the stream with this number: one or none. */
export const driverRow = (stream: string, slot: StreamSlot): string =>
  `({drivers.place}=${stream})*({drivers.driver}={name:${driverNames[slot]}})`;

/** Finds the drivers of a stream; `amounts` are the figures of all drivers, a row each. */
export const lookupIn = (stream: string, amounts: string): Omit<DriverLookup, "stays"> => {
  const figure = (slot: StreamSlot): string => `SUMPRODUCT(${driverRow(stream, slot)}*${amounts})`;
  return {
    figure,
    factor: (slot) => `(${figure(slot)}+(SUMPRODUCT(${driverRow(stream, slot)})=0))`,
  };
};

/** What a stream is made of in a period, as columns and as the forecast calls it. */
type ParameterId = keyof StreamParameters;

/** Formulas for what a stream does in a period, from its drivers of a year. */
const streamFormulas = ({ figure, factor, stays }: DriverLookup): Readonly<Record<ParameterId, string>> => ({
  start: `=${stays}*${figure("start")}`,
  keep: `=IF(${stays}=0,0,(${factor("renewal")}*(1-${figure("churn")}))^(1/{name:PeriodsPerYear}))`,
  added: `=${figure("added")}/{name:PeriodsPerYear}`,
  growth: `=(1+${figure("growth")})^(1/{name:PeriodsPerYear})-1`,
  price: `=${(["price", "takeRate", "hours", "utilisation"] as const).map(factor).join("*")}/IF(${stays}=0,1,{name:PeriodsPerYear})`,
  priceGrowth: `=(1+${figure("priceGrowth")})^(1/{name:PeriodsPerYear})-1`,
});

/** The columns of a stream's parameters; `parameters` gives what their formulas must give. */
export function parameterColumns<Row>(
  { formats }: Build,
  lookup: DriverLookup,
  parameters: (row: Row) => StreamParameters,
): Readonly<Record<ParameterId, Column<Row>>> {
  const formulas = streamFormulas(lookup);
  const column = (id: ParameterId, format: string): Column<Row> => ({
    align: "right",
    formula: formulas[id],
    expected: (row) => parameters(row)[id],
    format,
  });
  return {
    start: column("start", formats.plain),
    keep: column("keep", formats.percent),
    added: column("added", formats.plain),
    growth: column("growth", formats.percent),
    price: column("price", formats.plain),
    priceGrowth: column("priceGrowth", formats.percent),
  };
}
