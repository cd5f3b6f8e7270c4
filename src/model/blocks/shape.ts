import type { Scope } from "../evaluation/build.ts";
import { partsOf, type SheetArea, type Syntax } from "../formula/index.ts";

export const rowsOf = ({ firstRow, lastRow }: SheetArea): number => lastRow - firstRow + 1;
export const columnsOf = ({ firstColumn, lastColumn }: SheetArea): number => lastColumn - firstColumn + 1;

/** A part of a formula at one place of the ranges in it. */
export function elementOf(syntax: Syntax, row: number, column: number): Syntax {
  switch (syntax.kind) {
    case "area": {
      const { sheet, firstRow, firstColumn } = syntax.area;
      if (rowsOf(syntax.area) * columnsOf(syntax.area) === 1) return syntax;
      const [r, c] = [firstRow + row, firstColumn + column];
      return { kind: "area", area: { sheet, firstRow: r, lastRow: r, firstColumn: c, lastColumn: c } };
    }
    case "sign":
      return { ...syntax, operand: elementOf(syntax.operand, row, column) };
    case "binary":
      return {
        ...syntax,
        left: elementOf(syntax.left, row, column),
        right: elementOf(syntax.right, row, column),
      };
    case "call":
      return { ...syntax, arguments: syntax.arguments.map((part) => elementOf(part, row, column)) };
    default:
      return syntax;
  }
}

/** Functions that give one value whatever ranges they take. */
const singleResults: ReadonlySet<string> = new Set([
  "SUM",
  "AVERAGE",
  "MIN",
  "MAX",
  "PRODUCT",
  "COUNT",
  "COUNTA",
  "SUMPRODUCT",
  "NPV",
  "IRR",
  "XNPV",
  "XIRR",
  "AND",
  "OR",
  "XOR",
  "STDEV",
  "STDEV.S",
  "MEDIAN",
  "SUMSQ",
  "LARGE",
  "SMALL",
  "RANK",
]);

/** Whether every part of a formula that stands for one value is one value: no ranges, no arrays. */
export function isSingle(syntax: Syntax): boolean {
  switch (syntax.kind) {
    case "area":
      return (
        syntax.area.firstRow === syntax.area.lastRow && syntax.area.firstColumn === syntax.area.lastColumn
      );
    case "value":
    case "omitted":
      return true;
    case "sign":
      return isSingle(syntax.operand);
    case "binary":
      return isSingle(syntax.left) && isSingle(syntax.right);
    case "call":
      return singleResults.has(syntax.name) || syntax.arguments.every((part) => isSingle(part));
    default:
      return false;
  }
}

/** All ranges and cells that a part names. */
export function areasOf(syntax: Syntax): SheetArea[] {
  if (syntax.kind === "area") return [syntax.area];
  return partsOf(syntax).flatMap((part) => areasOf(part));
}

/** Whether a part of SUMPRODUCT is calculated place by place from ranges of one size and single cells. */
export function isElementwise(syntax: Syntax, rows: number, columns: number, scope: Scope): boolean {
  const same = (part: Syntax): boolean => isElementwise(part, rows, columns, scope);
  switch (syntax.kind) {
    case "area":
      return (
        syntax.area.trim === undefined &&
        ((rowsOf(syntax.area) === rows && columnsOf(syntax.area) === columns) || isSingle(syntax))
      );
    case "value":
      return true;
    case "sign":
      return same(syntax.operand);
    case "binary":
      return syntax.operator !== "&" && same(syntax.left) && same(syntax.right);
    case "call":
      return scope.functions(syntax.name)?.numbers !== undefined && syntax.arguments.every(same);
    default:
      return false;
  }
}
