import { CFValueType, type IValueConfig } from "@univerjs/sheets-conditional-formatting";

const valueTypes: Readonly<Record<string, CFValueType>> = {
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  AutomaticMinimum: CFValueType.min,
  AutomaticMaximum: CFValueType.max,
  Automatic: CFValueType.num,
};

/** A bound of a bar, an icon or a colour. */
export function toValue(rule: unknown, otherwise: CFValueType): IValueConfig {
  const { type, formula } = (rule ?? {}) as { readonly type?: string; readonly formula?: string };
  const kind = valueTypes[type ?? ""] ?? otherwise;
  if (kind === CFValueType.min || kind === CFValueType.max) return { type: kind };
  const number = plainNumber(formula);
  return number === undefined
    ? { type: CFValueType.formula, value: formula ?? "=0" }
    : { type: kind, value: number };
}

/** "=0.5" and "0.5" are numbers; a formula is none. */
export function plainNumber(text: unknown): number | undefined {
  const number = Number(String(text ?? "x").replace(/^=/, ""));
  return Number.isFinite(number) ? number : undefined;
}
