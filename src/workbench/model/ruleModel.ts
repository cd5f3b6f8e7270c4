import type { Area } from "./cellModel.ts";

export interface ValidationModel {
  readonly area: Area;
  /** As Office.js gives it: { list: { source, inCellDropDown } }, { decimal: { operator, formula1, formula2 } }, ... */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, unknown>>;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly areas: readonly Area[];
  /** "Custom", "DataBar", "IconSet", "ColorScale", "CellValue", "ContainsText", "TopBottom", "PresetCriteria". */
  readonly type: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Members by their Office.js path, e.g. "custom.rule.formula", "custom.format.fill.color". */
  readonly members: Readonly<Record<string, unknown>>;
}
