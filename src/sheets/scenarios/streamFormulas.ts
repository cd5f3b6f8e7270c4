import type { RetentionCurve, StreamParameters, StreamSlot } from "../../forecast/index.ts";
import type { Build } from "../build.ts";
import type { Column } from "../frame/table.ts";
import { anyChance, anyCohorts } from "../revenue/streamParts.ts";
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
type ParameterId = Exclude<keyof StreamParameters, "retention">;

const multiplying = ["price", "takeRate", "hours", "utilisation"] as const;
/** What a unit brings in a period: with the chance that anything comes, or as if it came. */
export const priceFormula = ({ factor, stays }: DriverLookup, chance: boolean): string =>
  `=${[...multiplying, ...(chance ? (["chance"] as const) : [])].map(factor).join("*")}/IF(${stays}=0,1,{name:PeriodsPerYear})`;

/** Formulas for what a stream does in a period, from its drivers of a year. */
const streamFormulas = (lookup: DriverLookup, chance: boolean): Readonly<Record<ParameterId, string>> => {
  const { figure, factor, stays } = lookup;
  return {
    start: `=${stays}*${figure("start")}`,
    keep: `=IF(${stays}=0,0,(${factor("renewal")}*(1-${figure("churn")}))^(1/{name:PeriodsPerYear}))`,
    added: `=${figure("added")}/{name:PeriodsPerYear}`,
    growth: `=(1+${figure("growth")})^(1/{name:PeriodsPerYear})-1`,
    price: priceFormula(lookup, chance),
    priceGrowth: `=(1+${figure("priceGrowth")})^(1/{name:PeriodsPerYear})-1`,
  };
};

/** The columns of a stream's parameters; `parameters` gives what their formulas must give. */
export function parameterColumns<Row>(
  build: Build,
  lookup: DriverLookup,
  parameters: (row: Row) => StreamParameters,
): Readonly<Record<ParameterId, Column<Row>>> {
  const { formats } = build;
  const formulas = streamFormulas(lookup, anyChance(build));
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

/** The columns of a curve of retention: nothing where no stream has one. */
export function retentionColumns<Row>(
  build: Build,
  { figure }: Pick<DriverLookup, "figure">,
  curve: (row: Row) => RetentionCurve | undefined,
): Readonly<Record<keyof RetentionCurve, Column<Row> | undefined>> {
  if (!anyCohorts(build)) return { alpha: undefined, beta: undefined };
  const column = (id: keyof RetentionCurve, slot: StreamSlot): Column<Row> => ({
    align: "right",
    formula: `=${figure(slot)}`,
    expected: (row) => curve(row)?.[id] ?? 0,
    format: shapeFormat,
  });
  return { alpha: column("alpha", "retentionAlpha"), beta: column("beta", "retentionBeta") };
}

export const shapeFormat = '0.000_);(0.000);"–"_)';

/** Which share of those still there stays for one more year, in the year of their life that a period lies in. */
export function staysFormula({
  period,
  alpha,
  beta,
}: Readonly<Record<"period" | "alpha" | "beta", string>>): string {
  const stayed = `(MAX(0,${beta})+INT((${period}-1)/{name:PeriodsPerYear}))`;
  const whole = `(MAX(0,${alpha})+${stayed})`;
  return `IF(${whole}=0,1,${stayed}/(${whole}+(${whole}=0)))`;
}
