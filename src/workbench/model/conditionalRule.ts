import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  IIconSetType,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { toStyle } from "./formats.ts";
import type { ConditionalFormatModel } from "./model.ts";

type Members = ConditionalFormatModel["members"];

/** Excel's icon sets as the engine draws them, best icon first. */
const iconTypes: Readonly<Record<string, IIconSetType>> = {
  ThreeTrafficLights1: IIconSetType.threeTrafficLights1,
  ThreeTrafficLights2: IIconSetType.threeTrafficLights2,
  ThreeArrows: IIconSetType.threeArrows,
  ThreeArrowsGray: IIconSetType.threeArrowsGray,
  ThreeSymbols: IIconSetType.threeSymbols,
  ThreeSymbols2: IIconSetType.threeSymbols2,
  ThreeFlags: IIconSetType.threeFlags,
  ThreeSigns: IIconSetType.threeSigns,
};
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
const numberOperators: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};
const textOperators: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

/**
 * The engine's rule for an Office.js conditional format; undefined while its members do not say
 * enough yet (a rule is filled in step by step), or where the engine has nothing like it.
 */
export function toEngineRule(
  type: ConditionalFormatModel["type"],
  members: Members,
): IConditionalFormattingRuleConfig | undefined {
  switch (type) {
    case "Custom":
      return formulaRule(members);
    case "DataBar":
      return dataBar(members);
    case "IconSet":
      return iconSet(members);
    case "ColorScale":
      return colorScale(members);
    case "CellValue":
      return cellValue(members);
    case "ContainsText":
      return containsText(members);
    default:
      return undefined;
  }
}

function formulaRule(members: Members): IConditionalFormattingRuleConfig | undefined {
  const formula = members["custom.rule.formula"];
  if (typeof formula !== "string") return undefined;
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: formula.startsWith("=") ? formula : `=${formula}`,
    style: styleOf(members, "custom"),
  };
}

/** Above zero, and too little to see: the engine draws a bar of a pixel for the value of a bar's beginning. */
const hardlyAbove = 1e-9;

function dataBar(members: Members): IConditionalFormattingRuleConfig {
  const minimum = toValue(members["dataBar.lowerBoundRule"], CFValueType.min);
  const text = (path: string, otherwise: string): string => String(members[`dataBar.${path}`] ?? otherwise);
  return {
    type: CFRuleType.dataBar,
    isShowValue: members["dataBar.showDataBarOnly"] !== true,
    config: {
      min: minimum.value === 0 ? { ...minimum, value: hardlyAbove } : minimum,
      max: toValue(members["dataBar.upperBoundRule"], CFValueType.max),
      isGradient: members["dataBar.positiveFormat.gradientFill"] !== false,
      positiveColor: text("positiveFormat.fillColor", "#638EC6"),
      nativeColor: text("negativeFormat.fillColor", "#A4262C"),
    },
  };
}

function iconSet(members: Members): IConditionalFormattingRuleConfig | undefined {
  const iconType = iconTypes[String(members["iconSet.style"] ?? "ThreeTrafficLights1")];
  if (iconType === undefined) return undefined;
  const criteria = (members["iconSet.criteria"] ?? []) as readonly {
    readonly type?: string;
    readonly formula?: string;
    readonly operator?: string;
  }[];
  const bound = (position: number, percent: number): IValueConfig => {
    const criterion = criteria[position];
    return criterion?.formula === undefined
      ? { type: CFValueType.percent, value: percent }
      : toValue(criterion, CFValueType.percent);
  };
  const operator = (position: number): CFNumberOperator =>
    criteria[position]?.operator === "GreaterThan"
      ? CFNumberOperator.greaterThan
      : CFNumberOperator.greaterThanOrEqual;
  // Excel lists the worst icon first, the engine the best.
  return {
    type: CFRuleType.iconSet,
    isShowValue: members["iconSet.showIconOnly"] !== true,
    config: [
      { iconType, iconId: "0", operator: operator(2), value: bound(2, 67) },
      { iconType, iconId: "1", operator: operator(1), value: bound(1, 33) },
      { iconType, iconId: "2", operator: CFNumberOperator.lessThanOrEqual, value: bound(1, 33) },
    ],
  };
}

function colorScale(members: Members): IConditionalFormattingRuleConfig | undefined {
  const criteria = members["colorScale.criteria"] as
    Partial<Record<"minimum" | "midpoint" | "maximum", { readonly color?: string }>> | undefined;
  if (criteria === undefined) return undefined;
  const points = [criteria.minimum, criteria.midpoint, criteria.maximum].filter(
    (point) => point !== undefined,
  );
  return {
    type: CFRuleType.colorScale,
    config: points.map((point, index) => ({
      index,
      color: point.color ?? "#FFFFFF",
      value: toValue(point, index === 0 ? CFValueType.min : CFValueType.max),
    })),
  };
}

function cellValue(members: Members): IConditionalFormattingRuleConfig | undefined {
  const rule = members["cellValue.rule"] as
    { readonly formula1?: string; readonly formula2?: string; readonly operator?: string } | undefined;
  const operator = numberOperators[rule?.operator ?? ""];
  const first = plainNumber(rule?.formula1);
  if (operator === undefined || first === undefined) return undefined;
  const style = styleOf(members, "cellValue");
  const common = { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, style } as const;
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    return { ...common, operator, value: [first, plainNumber(rule?.formula2) ?? first] };
  }
  return { ...common, operator, value: first };
}

function containsText(members: Members): IConditionalFormattingRuleConfig | undefined {
  const rule = members["textComparison.rule"] as
    { readonly operator?: string; readonly text?: string } | undefined;
  const operator = textOperators[rule?.operator ?? ""];
  if (operator === undefined || rule?.text === undefined) return undefined;
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.text,
    operator,
    value: rule.text,
    style: styleOf(members, "textComparison"),
  };
}

function styleOf(members: Members, path: string): IStyleBase {
  const fill = members[`${path}.format.fill.color`];
  const color = members[`${path}.format.font.color`];
  const bold = members[`${path}.format.font.bold`];
  const italic = members[`${path}.format.font.italic`];
  return toStyle({
    ...(typeof fill === "string" ? { fill } : {}),
    ...(typeof color === "string" ? { fontColor: color } : {}),
    ...(typeof bold === "boolean" ? { bold } : {}),
    ...(typeof italic === "boolean" ? { italic } : {}),
  });
}

function toValue(rule: unknown, otherwise: CFValueType): IValueConfig {
  const { type, formula } = (rule ?? {}) as { readonly type?: string; readonly formula?: string };
  const kind = valueTypes[type ?? ""] ?? otherwise;
  if (kind === CFValueType.min || kind === CFValueType.max) return { type: kind };
  const number = plainNumber(formula);
  return number === undefined
    ? { type: CFValueType.formula, value: formula ?? "=0" }
    : { type: kind, value: number };
}

/** "=0.5" and "0.5" are numbers; a formula is none. */
function plainNumber(text: unknown): number | undefined {
  const number = Number(String(text ?? "x").replace(/^=/, ""));
  return Number.isFinite(number) ? number : undefined;
}
