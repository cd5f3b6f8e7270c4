import type { Token } from "@borgar/fx";
import type { CellAddress, CellValue, ModelWorkbook } from "../workbook/index.ts";
import { cellsOf, InputRefusal, readCells } from "./argument.ts";
import { callsIn } from "./calls.ts";
import { propertyOf, type Marker } from "./markers.ts";

/** What stands behind the parameters of a distribution. */
export interface Properties {
  readonly name?: string;
  /** What the cell shows while nothing is simulated. */
  readonly base?: number;
  readonly matrix?: MatrixPlace;
}

/** A place in a correlation matrix of cells: which input of those that share it this one is, from 1. */
export interface MatrixPlace {
  readonly key: string;
  readonly position: number;
  readonly values: readonly CellValue[];
}

export function propertiesOf(
  marker: Marker,
  parameters: readonly (readonly Token[])[],
  cell: CellAddress,
  workbook: ModelWorkbook,
): Properties {
  const rest = parameters.slice(marker.parameters).filter((tokens) => tokens.length > 0);
  if (marker.product === "own" && rest.length > 0) throw new InputRefusal("argument", textOf(rest[0]));
  let properties: Properties = {};
  for (const tokens of rest) {
    const [first] = tokens;
    if (marker.product === "crystalBall") {
      // Where the distribution is cut comes first, its name last.
      if (tokens.length !== 1 || first?.type !== "string") throw new InputRefusal("property", textOf(tokens));
      properties = { ...properties, name: unquoted(first.value) };
      continue;
    }
    const [call] = callsIn(tokens, () => true);
    if (call === undefined || call.from !== 0) throw new InputRefusal("property", textOf(tokens));
    properties = { ...properties, ...propertyFrom(call.name, call.parameters, cell, workbook) };
  }
  return properties;
}

function propertyFrom(
  name: string,
  parameters: readonly (readonly Token[])[],
  cell: CellAddress,
  workbook: ModelWorkbook,
): Properties {
  const [[first] = [], [second] = [], third = []] = parameters;
  switch (propertyOf(name)) {
    case "name":
      return first?.type === "string" ? { name: unquoted(first.value) } : {};
    case "static":
      return first?.type === "number" && parameters[0]?.length === 1 ? { base: Number(first.value) } : {};
    case "correlation": {
      const cells = first?.type === "range" ? cellsOf(first.value, cell.sheet) : undefined;
      const position = Number(second?.value);
      if (cells === undefined || !(position >= 1)) throw new InputRefusal("correlation", name);
      const key = `${JSON.stringify([cells[0], cells.at(-1)])}${textOf(third)}`;
      return { matrix: { key, position, values: readCells(cells, workbook).values ?? [] } };
    }
    case "nothing":
      return {};
    case "changes":
      throw new InputRefusal("property", name);
  }
}

const unquoted = (text: string): string => text.slice(1, -1).replaceAll('""', '"');
const textOf = (tokens: readonly Token[] = []): string => tokens.map(({ value }) => value).join("");
