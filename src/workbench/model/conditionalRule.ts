import {
  CFNumberOperator,
  CFRuleType,
  CFValueType,
  IIconSetType,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { cellValue, containsText, formulaRule } from "./highlightRules.ts";
import type { ConditionalFormatModel } from "./model.ts";
import { toValue } from "./ruleValues.ts";

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
