import {
  ArrayValueObject,
  BaseFunction,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import type { Engine } from "./engine.ts";

/** Puts functions that the engine calculates otherwise than Excel right. */
export function correctFunctions(engine: Engine): void {
  const service = engine.get(IFunctionService);
  service.registerExecutors(new Edate("EDATE"));
  const date = service.getExecutor("DATE");
  if (date) service.registerExecutors(new YearsFrom1900("DATE", date));
  const trim = service.getExecutor("TRIM");
  if (trim) service.registerExecutors(new TrimOfSpaces("TRIM", trim));
}

/** The engine's own function, with what it gets otherwise than Excel put right around it. */
abstract class Corrected extends BaseFunction {
  protected readonly inner: BaseFunction;

  constructor(name: string, inner: BaseFunction) {
    super(name);
    this.inner = inner;
  }
}

/** The engine takes every white space away; Excel knows the plain space only: "298 %" keeps the one that does not break. */
class TrimOfSpaces extends Corrected {
  override minParams = 1;
  override maxParams = 1;

  override calculate(text: BaseValueObject): BaseValueObject {
    const trimmed = (value: BaseValueObject): BaseValueObject =>
      value.isString()
        ? StringValueObject.create(String(value.getValue()).replace(/ {2,}/g, " ").replace(/^ | $/g, ""))
        : (this.inner.calculate(value) as BaseValueObject);
    return text.isArray() ? (text as ArrayValueObject).map(trimmed) : trimmed(text);
  }
}

/** The engine counts the year 1899 back from 1900; Excel reads it as 3799, as it does every year below 1900. */
class YearsFrom1900 extends Corrected {
  override minParams = 3;
  override maxParams = 3;

  override calculate(year: BaseValueObject, month: BaseValueObject, day: BaseValueObject): BaseValueObject {
    const inCentury = (value: BaseValueObject): BaseValueObject => {
      const number = Number(value.getValue());
      return number >= 0 && number < 1900 ? NumberValueObject.create(number + 1900) : value;
    };
    const full = year.isArray() ? (year as ArrayValueObject).map(inCentury) : inCentury(year);
    return this.inner.calculate(full, month, day) as BaseValueObject;
  }
}

const millisecondsPerDay = 86_400_000;
/** Serial number 0, with the 1900 system's day too many counted in (serials from March 1900 on). */
const epoch = Date.UTC(1899, 11, 30);

/** The engine goes from January 31 to March 3; Excel stays in the month, at its last day. */
class Edate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    if (!start.isArray() && !months.isArray()) return edate(start, months);
    const rows = Math.max(...[start, months].map(rowCount));
    const columns = Math.max(...[start, months].map(columnCount));
    return ArrayValueObject.create({
      calculateValueList: Array.from({ length: rows }, (_row, row) =>
        Array.from({ length: columns }, (_column, column) =>
          edate(element(start, row, column), element(months, row, column)),
        ),
      ),
      rowCount: rows,
      columnCount: columns,
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    });
  }
}

function edate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
  if (start.isError()) return start;
  if (months.isError()) return months;
  const serial = Math.floor(Number(start.getValue()));
  const count = Math.trunc(Number(months.getValue()));
  if (!Number.isFinite(serial) || !Number.isFinite(count)) return error("#VALUE!");
  const date = new Date(epoch + serial * millisecondsPerDay);
  const month = date.getUTCMonth() + count;
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const moved = Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastDay));
  const result = (moved - epoch) / millisecondsPerDay;
  return serial < 0 || result < 0 ? error("#NUM!") : NumberValueObject.create(result);
}

const error = (code: `${ErrorType}`): ErrorValueObject => ErrorValueObject.create(code as ErrorType);
const rowCount = (value: BaseValueObject): number =>
  value.isArray() ? (value as ArrayValueObject).getRowCount() : 1;
const columnCount = (value: BaseValueObject): number =>
  value.isArray() ? (value as ArrayValueObject).getColumnCount() : 1;

function element(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const found = array.get(array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column);
  if (found === undefined) return error("#N/A");
  return found ?? NumberValueObject.create(0);
}
