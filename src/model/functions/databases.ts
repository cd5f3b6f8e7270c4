import { cellError, finite, isError, numError, valueError } from "../values/index.ts";
import type { CellValue } from "../workbook/index.ts";
import { greatest, least, mean, variance } from "./aggregates.ts";
import { database } from "./conditional.ts";
import type { FunctionTable } from "./rule.ts";

const numbersOf = (values: readonly CellValue[]): number[] => {
  for (const value of values) if (isError(value)) throw value;
  return values.filter((value) => typeof value === "number");
};

const of = (calculate: (numbers: readonly number[]) => number) =>
  database((values) => finite(calculate(numbersOf(values))));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export const databaseFunctions: FunctionTable = {
  DSUM: of(sum),
  DAVERAGE: of(mean),
  DCOUNT: database((values) => values.filter((value) => typeof value === "number").length, 1),
  DCOUNTA: database((values) => values.filter((value) => value !== null).length, 1),
  DMIN: of(least),
  DMAX: of(greatest),
  DPRODUCT: of((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
  ),
  DVAR: of((numbers) => variance(numbers, true)),
  DVARP: of((numbers) => variance(numbers, false)),
  DSTDEV: of((numbers) => Math.sqrt(variance(numbers, true))),
  DSTDEVP: of((numbers) => Math.sqrt(variance(numbers, false))),
  DGET: database((values) => {
    const [only] = values;
    if (values.length === 0) throw valueError;
    if (values.length > 1) throw numError;
    return only ?? cellError("#VALUE!");
  }),
};
