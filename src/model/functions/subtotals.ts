import type { CellNode } from "../evaluation/grid.ts";
import { toMatrix, valueOf } from "../evaluation/reading.ts";
import { FormulaRefusal, type SheetArea } from "../formula/index.ts";
import { isError, Matrix, Reference, toNumber, Union, valueError, type Operand } from "../values/index.ts";
import type { CellValue, ModelWorkbook } from "../workbook/index.ts";
import { statisticsByNumber } from "./aggregates.ts";
import { rankFunctions } from "./ranks.ts";
import { reading, type CallSite, type FunctionTable } from "./rule.ts";

/** What of a range does not count. */
interface LeftOut {
  readonly hidden: "none" | "filtered" | "all";
  readonly subtotals: boolean;
  readonly errors: boolean;
}

const within = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;

/** Whether a cell is a subtotal itself. What contains one among other things, Excel's pages do not settle. */
function isSubtotal(site: CallSite, node: CellNode): boolean {
  if (node.formula === undefined || !within.test(node.formula)) return false;
  const syntax = site.machine.grid.syntaxOf(node);
  if (syntax.kind === "call" && (syntax.name === "SUBTOTAL" || syntax.name === "AGGREGATE")) return true;
  throw new FormulaRefusal("function", "SUBTOTAL over a formula with SUBTOTAL in it");
}

/** Rows that are hidden and do not count: by a filter alone, or by hand too. Hosts do not tell which rows are hidden. */
function rowsLeftOut(workbook: ModelWorkbook, sheet: number, hidden: LeftOut["hidden"]): ReadonlySet<number> {
  const stated = workbook.sheets[sheet];
  if (hidden === "none" || stated?.hiddenRows === undefined) return new Set();
  const isFiltered =
    stated.filtered === true ||
    workbook.tables.some((table) => table.filtered === true && table.sheet === stated.name);
  return hidden === "all" || isFiltered ? stated.hiddenRows : new Set();
}

function counted(site: CallSite, area: SheetArea, leftOut: LeftOut): CellValue[] {
  const { machine } = site;
  const hidden = rowsLeftOut(machine.grid.book.workbook, area.sheet, leftOut.hidden);
  const values: CellValue[] = [];
  for (const node of machine.grid.nodes(area)) {
    if (hidden.has(node.row) || (leftOut.subtotals && isSubtotal(site, node))) continue;
    const value = valueOf(node, machine.lane);
    if (!(leftOut.errors && isError(value))) values.push(value);
  }
  return values;
}

/** The values of ranges that count, as one array; of a calculated array only errors can be left out. */
function remaining(site: CallSite, operands: readonly Operand[], leftOut: LeftOut): Matrix {
  const values = operands.flatMap((operand): readonly CellValue[] => {
    if (operand instanceof Reference) return counted(site, operand.area, leftOut);
    if (operand instanceof Union) return operand.parts.flatMap(({ area }) => counted(site, area, leftOut));
    if (isError(operand)) throw operand;
    const { cells } = toMatrix(operand, site.machine);
    return leftOut.errors ? cells.filter((cell) => !isError(cell)) : cells;
  });
  return Matrix.column(values);
}

function isReference(operand: Operand): boolean {
  if (isError(operand)) throw operand;
  return operand instanceof Reference || operand instanceof Union;
}

/** AGGREGATE's functions from 12 on, which stand among others: with a second argument from 14 on. */
const ranked = ["MEDIAN", "MODE.SNGL", "LARGE", "SMALL", "PERCENTILE.INC", "QUARTILE.INC", "PERCENTILE.EXC", "QUARTILE.EXC"]; // prettier-ignore

function aggregate(
  site: CallSite,
  numberGiven: number,
  optionGiven: number,
  operands: readonly Operand[],
): Operand {
  const [number, option] = [Math.trunc(numberGiven), Math.trunc(optionGiven)];
  if (number < 1 || number > 19 || option < 0 || option > 7) throw valueError;
  const leftOut: LeftOut = {
    hidden: option % 2 === 1 ? "all" : "none",
    subtotals: option < 4,
    errors: option % 4 >= 2,
  };
  if (number < 14) {
    if (!operands.every(isReference)) throw valueError;
    const values = remaining(site, operands, leftOut);
    const simple = statisticsByNumber[number];
    if (simple !== undefined) return simple(site, [values]);
    return named(number)(site, [values]);
  }
  const [array, second] = operands;
  if (array === undefined || second === undefined || operands.length > 2) throw valueError;
  const position = toMatrix(second, site.machine).at(0, 0);
  return named(number)(site, [remaining(site, [array], leftOut), toNumber(position, site.machine.system)]);
}

function named(number: number): (site: CallSite, given: readonly unknown[]) => Operand {
  const rule = rankFunctions[ranked[number - 12] ?? ""];
  if (rule === undefined) throw valueError;
  return rule.apply;
}

export const subtotalFunctions: FunctionTable = {
  SUBTOTAL: reading("n r+", (site, numberGiven, ...ranges) => {
    const number = Math.trunc(numberGiven);
    const calculate = statisticsByNumber[number > 100 ? number - 100 : number];
    if (calculate === undefined) throw valueError;
    if (!ranges.every(isReference)) throw valueError;
    const hidden = number > 100 ? "all" : "filtered";
    return calculate(site, [remaining(site, ranges, { hidden, subtotals: true, errors: false })]);
  }),
  AGGREGATE: reading("n n a+", (site, number, option, ...operands) =>
    aggregate(site, number, option, operands),
  ),
};
