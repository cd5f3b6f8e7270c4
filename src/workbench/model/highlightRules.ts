import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { toStyle } from "./formats.ts";
import type { ConditionalFormatModel } from "./model.ts";
import { plainNumber } from "./ruleValues.ts";

type Members = ConditionalFormatModel["members"];

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

/** Cells for which a formula is true. */
export function formulaRule(members: Members): IConditionalFormattingRuleConfig | undefined {
  const formula = members["custom.rule.formula"];
  if (typeof formula !== "string") return undefined;
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: formula.startsWith("=") ? formula : `=${formula}`,
    style: styleOf(members, "custom"),
  };
}

/** Cells whose value compares so. */
export function cellValue(members: Members): IConditionalFormattingRuleConfig | undefined {
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

/** Cells with such a text. */
export function containsText(members: Members): IConditionalFormattingRuleConfig | undefined {
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
