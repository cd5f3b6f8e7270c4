import { rangeAddress } from "../address.ts";
import type { ConditionalFormatSpec, SheetSpec } from "../spec.ts";
import { palette, toneStyles } from "../style.ts";
import { operations, together, type Step } from "./payload.ts";

const iconStyles = {
  threeTrafficLights: "ThreeTrafficLights1",
  threeArrows: "ThreeArrows",
  threeSymbols: "ThreeSymbols2",
} as const;

/** Excel puts each new rule above the others, so the last of the spec comes first. */
export function conditionalFormatSteps(worksheet: Excel.Worksheet, sheet: SheetSpec): Step[] {
  const known = new Map<string, Excel.ConditionalFormatCollection>();
  const formatsOf = (address: string): Excel.ConditionalFormatCollection => {
    const formats = known.get(address) ?? worksheet.getRange(address).conditionalFormats;
    known.set(address, formats);
    return formats;
  };
  const steps = [...sheet.conditionalFormats]
    .reverse()
    .map((format) => operations(6, () => addRule(formatsOf(rangeAddress(format.range)), format)));
  return [together(steps)];
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
