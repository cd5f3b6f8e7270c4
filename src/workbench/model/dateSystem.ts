import { numfmt } from "@univerjs/core";
import {
  BaseFunction,
  IFunctionService,
  NumberValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Engine } from "./engine.ts";
import type { CellValue } from "./model.ts";

/** Days between the first days of Excel's two date systems. */
const daysBetween = 1462;

/** Which arguments of a function are dates, and whether its result is one. */
const dateFunctions: Readonly<
  Record<string, { readonly dates: readonly number[]; readonly gives?: "date" }>
> = {
  DATE: { dates: [], gives: "date" },
  DATEVALUE: { dates: [], gives: "date" },
  TODAY: { dates: [], gives: "date" },
  NOW: { dates: [], gives: "date" },
  EDATE: { dates: [0], gives: "date" },
  EOMONTH: { dates: [0], gives: "date" },
  YEAR: { dates: [0] },
  MONTH: { dates: [0] },
  DAY: { dates: [0] },
  WEEKDAY: { dates: [0] },
  WEEKNUM: { dates: [0] },
  ISOWEEKNUM: { dates: [0] },
  DATEDIF: { dates: [0, 1] },
  YEARFRAC: { dates: [0, 1] },
};

/** The engine counts from 1900 only: what its functions take and give as dates is moved by the days between. */
export function countFrom1904(engine: Engine): void {
  const service = engine.get(IFunctionService);
  for (const [name, { dates, gives }] of Object.entries(dateFunctions)) {
    const executor = service.getExecutor(name);
    if (executor) service.registerExecutors(new Moved(name, executor, dates, gives === "date"));
  }
}

/** The number that the 1900 system has for a value which a format shows as a date. */
export function serialOf1900(value: CellValue, pattern: string | undefined): CellValue {
  if (typeof value !== "number" || pattern === undefined || !numfmt.isDateFormat(pattern)) return value;
  return value + daysBetween;
}

class Moved extends BaseFunction {
  readonly #inner: BaseFunction;
  readonly #dates: readonly number[];
  readonly #givesDate: boolean;

  constructor(name: string, inner: BaseFunction, dates: readonly number[], givesDate: boolean) {
    super(name);
    this.#inner = inner;
    this.#dates = dates;
    this.#givesDate = givesDate;
    this.minParams = inner.minParams;
    this.maxParams = inner.maxParams;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const days = NumberValueObject.create(daysBetween);
    const moved = variants.map((variant, position) =>
      this.#dates.includes(position) ? variant.plus(days) : variant,
    );
    const result = this.#inner.calculate(...moved) as BaseValueObject;
    return this.#givesDate ? result.minus(days) : result;
  }
}
