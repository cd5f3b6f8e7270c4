import type { ConditionalFormatSpec, SheetSpec } from "../spec.ts";
import { palette, toneStyles } from "../style.ts";
import { operations, type Step } from "./payload.ts";
import type { RuleCopy } from "./ruleCopies.ts";
import { rangeOf, type InsertSession } from "./session.ts";

const iconStyles = {
  threeTrafficLights: "ThreeTrafficLights1",
  threeArrows: "ThreeArrows",
  threeSymbols: "ThreeSymbols2",
} as const;

/**
 * Excel puts each new rule above the others, so the last of the spec comes first. Rules that are copied
 * come in the place of theirs.
 */
export function conditionalFormatSteps(
  session: InsertSession,
  sheet: SheetSpec,
  copies: readonly RuleCopy[] = [],
): Step[] {
  return [...sheet.conditionalFormats].reverse().flatMap((format) => {
    const copy = copies.find(({ rules }) => rules.includes(format));
    if (copy === undefined) {
      return [operations(6, () => addRule(rangeOf(session, format.range).conditionalFormats, format))];
    }
    if (format !== copy.rules[0]) return [];
    return [
      operations(2, () => {
        rangeOf(session, copy.target).copyFrom(rangeOf(session, copy.source), "Formats");
      }),
    ];
  });
}

function addRule(formats: Excel.ConditionalFormatCollection, format: ConditionalFormatSpec): void {
  switch (format.kind) {
    case "formula": {
      const rule = formats.add("Custom");
      const { fill, font } = toneStyles[format.tone];
      rule.custom.rule.formula = format.formula;
      if (fill !== undefined) rule.custom.format.fill.color = palette[fill];
      if (font !== undefined) rule.custom.format.font.color = palette[font];
      if (format.stop === true) rule.stopIfTrue = true;
      return;
    }
    case "dataBar": {
      const { dataBar } = formats.add("DataBar");
      dataBar.lowerBoundRule = { type: "Number", formula: String(format.minimum) };
      dataBar.upperBoundRule = { type: "Number", formula: String(format.maximum) };
      dataBar.positiveFormat.set({ fillColor: palette[format.color], gradientFill: false });
      return;
    }
    case "iconSet": {
      const { iconSet } = formats.add("IconSet");
      const from = (threshold: number): Excel.ConditionalIconCriterion => ({
        type: "Number",
        operator: "GreaterThanOrEqual",
        formula: `=${threshold}`,
      });
      iconSet.style = iconStyles[format.icons];
      // The first icon takes what is below the second: Excel wants its place kept and nothing in it.
      const lowest = {} as Excel.ConditionalIconCriterion;
      iconSet.criteria = [lowest, from(format.thresholds[0]), from(format.thresholds[1])];
    }
  }
}
