import { uncertainAmount } from "../../calc/index.ts";
import { addressText, type CellAddress, type ModelWorkbook } from "../workbook/index.ts";
import { shownAmount } from "./amounts.ts";
import { InputRefusal, type Argument } from "./argument.ts";
import type { Calculated } from "./calculatedParameters.ts";
import type { WrittenCall } from "./calls.ts";
import { Given } from "./given.ts";
import { labelOf } from "./label.ts";
import type { MarkedFormula } from "./markedFormulas.ts";
import { markerOf } from "./markers.ts";
import { propertiesOf, type MatrixPlace } from "./properties.ts";
import type { UncertainInput } from "./types.ts";

/** An input with what it was read from, until it is known that none of that is uncertain itself. */
export interface Candidate {
  readonly input: UncertainInput;
  readonly from: readonly CellAddress[];
  readonly matrix?: MatrixPlace;
}

/** The input that an uncertain call stands for. */
export function inputOf(
  call: WrittenCall,
  { address, cell }: Pick<MarkedFormula, "address" | "cell">,
  whole: boolean,
  parameters: readonly Argument[],
  calculated: Calculated,
  workbook: ModelWorkbook,
): Candidate {
  const marker = markerOf(call.name);
  if (marker === undefined) throw new InputRefusal("function", call.name);
  const { fills } = cell;
  if (fills !== undefined && (fills.firstRow !== fills.lastRow || fills.firstColumn !== fills.lastColumn))
    throw new InputRefusal("cell", addressText(address));
  const properties = propertiesOf(marker, call.parameters, address, workbook);
  const given = new Given(
    parameters.map((argument) => {
      const value = calculated.get(argument);
      if (value instanceof InputRefusal) throw value;
      return argument.values ?? [value ?? null];
    }),
  );
  const shape = marker.shape(given);
  const shown = properties.base ?? (marker.product === "own" ? ownShown(given, shape) : shownAmount(shape, 1)); // prettier-ignore
  const source = marker.product === "own" ? "function" : "other";
  return {
    input: {
      cell: address,
      place: address,
      name: properties.name ?? labelOf(workbook, address),
      shape,
      chance: 1,
      base: whole && typeof cell.value === "number" ? cell.value : shown,
      source,
      marker: call.name,
    },
    from: parameters.flatMap(({ from, calculated: at }) => (at === undefined ? from : [at])),
    ...(properties.matrix === undefined ? {} : { matrix: properties.matrix }),
  };
}

/** What PLAN.UNCERTAIN shows: the likely value where one counts, else the mean, which is the middle. */
function ownShown(given: Given, shape: UncertainInput["shape"]): number {
  const { kind } = shape;
  const likely = given.optionalNumber(2, "likely");
  const word = kind === "uniform" || kind === "triangular" || kind === "pert" ? kind : undefined;
  return uncertainAmount(given.number(0, "low"), given.number(1, "high"), likely, word);
}
