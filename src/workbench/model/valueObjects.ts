import {
  ArrayValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import type { CallArgument } from "./functionArguments.ts";
import type { CellValue } from "./model.ts";

/** Blank is null here; an argument that was left out is "omitted". */
export function toArgument(variant: BaseValueObject): CallArgument {
  if (!variant.isArray()) return variant.isNull() ? { omitted: true } : { scalar: toCellValue(variant) };
  const array = variant as ArrayValueObject;
  const matrix: (CellValue | null)[][] = [];
  for (let row = 0; row < array.getRowCount(); row += 1) {
    const cells: (CellValue | null)[] = [];
    for (let column = 0; column < array.getColumnCount(); column += 1) {
      const cell = array.get(row, column);
      cells.push(cell === null || cell === undefined || cell.isNull() ? null : toCellValue(cell));
    }
    matrix.push(cells);
  }
  return { matrix };
}

function toCellValue(object: BaseValueObject): CellValue {
  return object.getValue() as CellValue;
}

export function toValueObject(value: CellValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (ERROR_TYPE_SET.has(value as ErrorType)) return ErrorValueObject.create(value as ErrorType);
  return StringValueObject.create(value);
}

export function toArray(values: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
