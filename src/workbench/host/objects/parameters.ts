import { invalidArgument } from "../hostError.ts";
import type { Parameter } from "./members.ts";
import { isHostObject, type RangeState } from "./states.ts";

const omitted = (value: unknown): value is null | undefined => value === null || value === undefined;

export const text: Parameter<string> = (value) => {
  if (typeof value !== "string") throw invalidArgument("text expected");
  return value;
};

export const number: Parameter<number> = (value) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument("number expected");
  return value;
};

export const whole: Parameter<number> = (value) => {
  const read = number(value);
  if (!Number.isInteger(read)) throw invalidArgument("whole number expected");
  return read;
};

export const flag: Parameter<boolean> = (value) => {
  if (typeof value !== "boolean") throw invalidArgument("true or false expected");
  return value;
};

export const anything: Parameter<unknown> = (value) => value;

export const optional =
  <T>(read: Parameter<T>): Parameter<T | undefined> =>
  (value) =>
    omitted(value) ? undefined : read(value);

export const withDefault =
  <T>(read: Parameter<T>, fallback: T): Parameter<T> =>
  (value) =>
    omitted(value) ? fallback : read(value);

/** One of the values of an enumeration of Excel. */
export const oneOf =
  <const T extends string>(...allowed: readonly T[]): Parameter<T> =>
  (value) => {
    const found = allowed.find((name) => name === value);
    if (found === undefined) throw invalidArgument(`one of ${allowed.join(", ")} expected`);
    return found;
  };

export const plainObject: Parameter<Readonly<Record<string, unknown>>> = (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument("object expected");
  }
  return value as Readonly<Record<string, unknown>>;
};

export const list: Parameter<readonly unknown[]> = (value) => {
  if (!Array.isArray(value)) throw invalidArgument("array expected");
  return value;
};

export const range: Parameter<RangeState> = (value) => {
  if (!isHostObject(value) || value.type !== "Range") throw invalidArgument("a Range expected");
  return value.state as RangeState;
};

/** A Range, or an address in the sheet of whoever is asked. */
export const rangeOrAddress: Parameter<RangeState | string> = (value) =>
  typeof value === "string" ? value : range(value);
