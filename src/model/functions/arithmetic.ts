import { finite } from "../values/index.ts";
import { numbersIn } from "./numbers.ts";
import { pure, reading, type FunctionTable } from "./rule.ts";

export const arithmeticFunctions: FunctionTable = {
  SUM: reading("r+", (site, ...ranges) =>
    finite(numbersIn(site, ranges).reduce((sum, number) => sum + number, 0)),
  ),
  ABS: pure("n", (number) => Math.abs(number)),
};
