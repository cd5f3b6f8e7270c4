import type { Style, Worksheet } from "@cj-tech-master/excelts";
import { rangeAddress } from "../address.ts";
import type { ConditionalFormatSpec, SheetSpec } from "../spec.ts";
import type { Tone } from "../style.ts";
import { toneStyles } from "../style.ts";
import { fileFormula } from "./formulas.ts";
import { argb } from "./styles.ts";

const iconSets = {
  threeTrafficLights: "3TrafficLights1",
  threeArrows: "3Arrows",
  threeSymbols: "3Symbols2",
} as const;

/** Rules in the order of the spec: its order is their priority. */
export function addConditionalFormats(worksheet: Worksheet, sheet: SheetSpec): void {
  sheet.conditionalFormats.forEach((format, index) => {
    const place = `${sheet.name}, conditional format ${index + 1}`;
    worksheet.addConditionalFormatting({
      ref: rangeAddress(format.range),
      rules: [{ ...rule(format, place), priority: index + 1 }],
    });
  });
}

function rule(format: ConditionalFormatSpec, place: string) {
  switch (format.kind) {
    case "formula":
      return {
        type: "expression" as const,
        formulae: [fileFormula(format.formula, place)],
        style: toneStyle(format.tone),
      };
    case "dataBar":
      return {
        type: "dataBar" as const,
        gradient: false,
        color: argb(format.color),
        cfvo: [
          { type: "num" as const, value: format.minimum },
          { type: "num" as const, value: format.maximum },
        ],
      };
    case "iconSet":
      return {
        type: "iconSet" as const,
        iconSet: iconSets[format.icons],
        cfvo: [
          { type: "percent" as const, value: 0 },
          { type: "num" as const, value: format.thresholds[0] },
          { type: "num" as const, value: format.thresholds[1] },
        ],
      };
  }
}

/** A differential style takes its ground from the background colour. */
function toneStyle(tone: Tone): Partial<Style> {
  const { fill, font } = toneStyles[tone];
  return {
    ...(fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: argb(fill), bgColor: argb(fill) } }),
    ...(font === undefined ? {} : { font: { color: argb(font) } }),
  };
}

/** Priorities of the rules after which no other rule is looked at: the library cannot say it itself. */
export function stoppingPriorities(sheet: SheetSpec): readonly number[] {
  return sheet.conditionalFormats.flatMap((format, index) =>
    format.kind === "formula" && format.stop === true ? [index + 1] : [],
  );
}
