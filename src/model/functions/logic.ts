import { isError, Reference, toBoolean, toNumber, valueError, type Operand } from "../values/index.ts";
import { valuesOf } from "../evaluation/reading.ts";
import { Matrix } from "../values/index.ts";
import type { CellValue, ErrorCode } from "../workbook/index.ts";
import { valuesIn } from "./numbers.ts";
import { pure, reading, type CallSite, type FunctionTable } from "./rule.ts";

/** Conditions: of ranges only numbers and booleans; without any, #VALUE!. */
function conditions(site: CallSite, operands: readonly Operand[]): boolean[] {
  const found: boolean[] = [];
  for (const { value, single } of valuesIn(site, operands)) {
    if (isError(value)) throw value;
    if (typeof value === "boolean") found.push(value);
    else if (typeof value === "number") found.push(value !== 0);
    else if (single) found.push(toBoolean(value));
  }
  if (found.length === 0) throw valueError;
  return found;
}

const errorNumbers: Partial<Record<ErrorCode, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
  "#SPILL!": 9,
  "#CONNECT!": 10,
  "#BLOCKED!": 11,
  "#UNKNOWN!": 12,
  "#FIELD!": 13,
  "#CALC!": 14,
};

const is = (holds: (value: CellValue) => boolean) => pure("e", holds);

/** ISEVEN and ISODD take no booleans. */
const remainder = reading("v", ({ machine }, value) => {
  if (typeof value === "boolean") throw valueError;
  return Math.abs(Math.trunc(toNumber(value, machine.system))) % 2;
});

export const logicalFunctions: FunctionTable = {
  AND: reading("r+", (site, ...operands) => conditions(site, operands).every(Boolean)),
  OR: reading("r+", (site, ...operands) => conditions(site, operands).some(Boolean)),
  XOR: reading("r+", (site, ...operands) => conditions(site, operands).filter(Boolean).length % 2 === 1),
  NOT: pure("b", (condition) => !condition),
  TRUE: pure("", () => true),
  FALSE: pure("", () => false),
  ISNUMBER: is((value) => typeof value === "number"),
  ISTEXT: is((value) => typeof value === "string"),
  ISNONTEXT: is((value) => typeof value !== "string"),
  ISLOGICAL: is((value) => typeof value === "boolean"),
  ISBLANK: is((value) => value === null),
  ISERROR: is(isError),
  ISERR: is((value) => isError(value) && value.error !== "#N/A"),
  ISNA: is((value) => isError(value) && value.error === "#N/A"),
  ISREF: pure("r", (operand) => operand instanceof Reference),
  ISEVEN: { ...remainder, apply: (site, given) => remainder.apply(site, given) === 0 },
  ISODD: { ...remainder, apply: (site, given) => remainder.apply(site, given) === 1 },
  "ERROR.TYPE": pure("e", (value) => {
    const number = isError(value) ? errorNumbers[value.error] : undefined;
    if (number === undefined) throw { error: "#N/A" };
    return number;
  }),
  N: pure("e", (value) => {
    if (isError(value)) throw value;
    return typeof value === "number" ? value : value === true ? 1 : 0;
  }),
  T: pure("e", (value) => {
    if (isError(value)) throw value;
    return typeof value === "string" ? value : "";
  }),
  TYPE: reading("r", ({ machine }, operand) => {
    const value = valuesOf(operand, machine);
    if (value instanceof Matrix) return 64;
    if (isError(value)) return 16;
    return typeof value === "boolean" ? 4 : typeof value === "string" ? 2 : 1;
  }),
};
