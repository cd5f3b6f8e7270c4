import type { ErrorCode } from "../../../model/workbook/index.ts";
import { readXml } from "../../../officeFile/xml.ts";

/** Newer errors stand in a cell as #VALUE! with a value beside it that tells which ([MS-XLSX] 2.3.6.1.3, error types). */
const errorTypes: Readonly<Record<number, ErrorCode>> = {
  8: "#SPILL!",
  9: "#CONNECT!",
  10: "#BLOCKED!",
  11: "#UNKNOWN!",
  12: "#FIELD!",
  13: "#CALC!",
  14: "#BUSY!",
};

export interface RichValueParts {
  readonly metadata: Uint8Array | undefined;
  readonly values: Uint8Array | undefined;
  readonly structures: Uint8Array | undefined;
}

/** The errors of a workbook's rich values by the number that cells give (`vm`, from 1). */
export function readRichErrors(parts: RichValueParts): Map<number, ErrorCode> {
  const found = new Map<number, ErrorCode>();
  const { metadata, values, structures } = parts;
  if (metadata === undefined || values === undefined || structures === undefined) return found;
  const errorAt = errorPlaces(structures);
  const errors = errorsOf(values, errorAt);
  indicesOf(metadata).forEach((index, place) => {
    const error = index === undefined ? undefined : errors[index];
    if (error !== undefined) found.set(place + 1, error);
  });
  return found;
}

/** For each structure of rich values, which of its values is the kind of error. */
function errorPlaces(part: Uint8Array): (number | undefined)[] {
  const places: (number | undefined)[] = [];
  let isError = false;
  let key = 0;
  readXml(part, {
    open(name, attributes) {
      if (name === "s") {
        isError = attributes.t === "_error";
        key = 0;
        places.push(undefined);
      } else if (name === "k") {
        if (isError && attributes.n === "errorType") places[places.length - 1] = key;
        key += 1;
      }
    },
  });
  return places;
}

function errorsOf(part: Uint8Array, errorAt: readonly (number | undefined)[]): (ErrorCode | undefined)[] {
  const errors: (ErrorCode | undefined)[] = [];
  let place: number | undefined;
  let key = -1;
  let text = "";
  readXml(part, {
    open(name, attributes) {
      if (name === "rv") {
        place = errorAt[Number(attributes.s ?? 0)];
        key = -1;
        errors.push(undefined);
      } else if (name === "v") {
        key += 1;
        text = "";
      }
    },
    text: (piece) => {
      text += piece;
    },
    close(name) {
      if (name === "v" && key === place) errors[errors.length - 1] = errorTypes[Number(text)];
    },
  });
  return errors;
}

/** For each value's metadata, which rich value it is. */
function indicesOf(part: Uint8Array): (number | undefined)[] {
  const types: string[] = [];
  const future = new Map<string, number[]>();
  const indices: (number | undefined)[] = [];
  let futureOf: number[] | undefined;
  let inValues = false;
  readXml(part, {
    open(name, attributes) {
      if (name === "metadataType") types.push(attributes.name ?? "");
      else if (name === "futureMetadata") {
        futureOf = [];
        future.set(attributes.name ?? "", futureOf);
      } else if (name === "rvb") futureOf?.push(Number(attributes.i));
      else if (name === "valueMetadata") inValues = true;
      else if (inValues && name === "bk") indices.push(undefined);
      else if (inValues && name === "rc") {
        const values = future.get(types[Number(attributes.t) - 1] ?? "");
        indices[indices.length - 1] ??= values?.[Number(attributes.v)];
      }
    },
    close(name) {
      if (name === "futureMetadata") futureOf = undefined;
      else if (name === "valueMetadata") inValues = false;
    },
  });
  return indices;
}
