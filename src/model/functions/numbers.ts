import { isCellValue, Matrix, Reference, toNumber, Union, type Operand } from "../values/index.ts";
import type { CellValue } from "../workbook/index.ts";
import { valueOf, viewOf } from "../evaluation/reading.ts";
import type { CallSite } from "./rule.ts";

/** Every value of operands: those of cells and arrays, of cells only those that hold anything. */
export function* valuesIn(
  { machine }: CallSite,
  operands: readonly Operand[],
): Generator<{ readonly value: CellValue; readonly single: boolean }> {
  for (const operand of operands) {
    if (operand instanceof Reference) {
      for (const node of machine.grid.nodes(operand.area)) {
        const value = valueOf(node, machine.lane);
        if (value !== null) yield { value, single: false };
      }
    } else if (operand instanceof Union) yield* valuesIn({ machine } as CallSite, operand.parts);
    else if (operand instanceof Matrix) for (const value of operand.cells) yield { value, single: false };
    else yield { value: operand, single: true };
  }
}

/** The numbers as SUM takes them: in ranges only numbers count, single values are converted, errors are thrown. */
export function numbersIn(site: CallSite, operands: readonly Operand[]): number[] {
  const numbers: number[] = [];
  const { machine } = site;
  const take = (value: CellValue): void => {
    if (typeof value === "number") numbers.push(value);
    else if (typeof value === "object" && value !== null) throw value;
  };
  for (const operand of operands) {
    if (operand instanceof Reference)
      for (const node of machine.grid.nodes(operand.area)) take(valueOf(node, machine.lane));
    else if (operand instanceof Matrix) operand.cells.forEach(take);
    else if (operand instanceof Union) numbers.push(...numbersIn(site, operand.parts));
    else numbers.push(toNumber(operand, machine.system));
  }
  return numbers;
}

/** As the functions that end in A take them: in ranges text counts as 0 and TRUE as 1. */
export function numbersAndTexts(site: CallSite, operands: readonly Operand[]): number[] {
  const numbers: number[] = [];
  for (const { value, single } of valuesIn(site, operands)) {
    if (typeof value === "object" && value !== null) throw value;
    if (single) numbers.push(toNumber(value, site.machine.system));
    else if (typeof value === "string") numbers.push(0);
    else if (value !== null) numbers.push(Number(value));
  }
  return numbers;
}

/** Rows of values of an operand, blanks as null. */
export function rowsOf(site: CallSite, operand: Operand): CellValue[][] {
  const view = viewOf(operand, site.machine);
  const columns = Math.min(view.columns, Math.max(1, view.usedColumns));
  return Array.from({ length: Math.min(view.rows, Math.max(1, view.usedRows)) }, (_, row) =>
    Array.from({ length: columns }, (__, column) => view.at(row, column)),
  );
}

export const isSingle = (operand: Operand): operand is CellValue => isCellValue(operand);
