// Over 150 lines: a data table, one entry a kind.
import { invalidArgument } from "../hostError.ts";
import { hasStructuredReference } from "../rules/formula.ts";
import { refusal } from "../rules/refusals.ts";
import { colorParameter } from "./color.ts";
import { defineObject, membersOf, type Parameter } from "./members.ts";
import { flag, list, oneOf, plainObject, text } from "./parameters.ts";
import type { ConditionalFormatState } from "./states.ts";

/** Excel's types of conditional formats, and the member that leads to the properties of each. */
export const membersOfType = {
  Custom: "custom",
  CellValue: "cellValue",
  ContainsText: "textComparison",
  TopBottom: "topBottom",
  PresetCriteria: "preset",
  ColorScale: "colorScale",
  IconSet: "iconSet",
  DataBar: "dataBar",
} as const;
export type FormatType = keyof typeof membersOfType;

const { value, object } = membersOf<ConditionalFormatState>();

const membersIn = (own: ConditionalFormatState): Readonly<Record<string, unknown>> =>
  own.sheet.conditionalFormats().find((format) => format.id === own.formatId)?.members ?? {};

/** A value that the model keeps under its path, checked before it is kept. */
export const kept = (name: string, check: Parameter<unknown>, otherwise: unknown, set = "1.6") =>
  value(
    set,
    (own) => membersIn(own)[`${own.path}.${name}`] ?? otherwise,
    (own, given) => keep(own, name, check(given)),
  );

export function keep(own: ConditionalFormatState, name: string, given: unknown): void {
  own.sheet.updateConditionalFormat(own.formatId, {
    members: { ...membersIn(own), [`${own.path}.${name}`]: given },
  });
}

/** A formula of a rule: names and plain ranges, no structured references. */
export const ruleFormula: Parameter<string> = (given) => {
  const formula = typeof given === "number" ? String(given) : text(given);
  if (hasStructuredReference(formula)) throw refusal("structuredReferenceInRule", formula);
  return formula;
};

const ruleWithFormulas: Parameter<unknown> = (given) => {
  const rule = plainObject(given);
  for (const name of ["formula", "formula1", "formula2"]) {
    if (rule[name] !== undefined && rule[name] !== null) ruleFormula(rule[name]);
  }
  return rule;
};

const format = object("1.6", "ConditionalRangeFormat", (own) => ({
  ...own,
  path: `${own.path}.format`,
}));
const ruleMember = kept("rule", ruleWithFormulas, null);

export const customFormat = defineObject("CustomConditionalFormat", {
  identity: () => ({}),
  members: {
    format,
    rule: object("1.6", "ConditionalFormatRule", (own) => ({ ...own, path: `${own.path}.rule` })),
  },
});

export const formatRule = defineObject("ConditionalFormatRule", {
  identity: () => ({}),
  members: { formula: kept("formula", ruleFormula, "") },
});

const comparing = { identity: () => ({}), members: { format, rule: ruleMember } };
export const cellValueFormat = defineObject("CellValueConditionalFormat", comparing);
export const textFormat = defineObject("TextConditionalFormat", comparing);
export const topBottomFormat = defineObject("TopBottomConditionalFormat", comparing);
export const presetFormat = defineObject("PresetCriteriaConditionalFormat", comparing);

export const colorScaleFormat = defineObject("ColorScaleConditionalFormat", {
  identity: () => ({}),
  members: {
    criteria: kept(
      "criteria",
      (given) => {
        const criteria = plainObject(given);
        if (criteria["minimum"] === undefined || criteria["maximum"] === undefined) {
          throw invalidArgument("a colour scale has a minimum and a maximum");
        }
        for (const point of Object.values(criteria)) ruleWithFormulas(point);
        return criteria;
      },
      null,
    ),
    threeColorScale: value("1.6", (own) => {
      const criteria = membersIn(own)[`${own.path}.criteria`];
      return typeof criteria === "object" && criteria !== null && "midpoint" in criteria;
    }),
  },
});

const iconCounts = { Three: 3, Four: 4, Five: 5 } as const;

export const iconSetFormat = defineObject("IconSetConditionalFormat", {
  identity: () => ({}),
  members: {
    criteria: kept(
      "criteria",
      (given) => {
        const criteria = list(given);
        if (criteria.length < 3 || criteria.length > 5) {
          throw invalidArgument("an icon set has a criterion for each of its icons");
        }
        for (const criterion of criteria.slice(1)) ruleWithFormulas(criterion);
        return criteria;
      },
      [],
    ),
    reverseIconOrder: kept("reverseIconOrder", flag, false),
    showIconOnly: kept("showIconOnly", flag, false),
    style: kept(
      "style",
      (given) => {
        const name = text(given);
        if (!Object.keys(iconCounts).some((count) => name.startsWith(count))) {
          throw invalidArgument(`${name} is no icon set`);
        }
        return name;
      },
      "ThreeTrafficLights1",
    ),
  },
});

export const dataBarFormat = defineObject("DataBarConditionalFormat", {
  identity: () => ({}),
  members: {
    axisColor: kept("axisColor", colorParameter, "#000000"),
    axisFormat: kept("axisFormat", oneOf("Automatic", "None", "CellMidPoint"), "Automatic"),
    barDirection: kept("barDirection", oneOf("Context", "LeftToRight", "RightToLeft"), "Context"),
    lowerBoundRule: kept("lowerBoundRule", ruleWithFormulas, { type: "Automatic" }),
    upperBoundRule: kept("upperBoundRule", ruleWithFormulas, { type: "Automatic" }),
    showDataBarOnly: kept("showDataBarOnly", flag, false),
    positiveFormat: object("1.6", "ConditionalDataBarPositiveFormat", (own) => ({
      ...own,
      path: `${own.path}.positiveFormat`,
    })),
    negativeFormat: object("1.6", "ConditionalDataBarNegativeFormat", (own) => ({
      ...own,
      path: `${own.path}.negativeFormat`,
    })),
  },
});

export const positiveBarFormat = defineObject("ConditionalDataBarPositiveFormat", {
  identity: () => ({}),
  members: {
    borderColor: kept("borderColor", text, ""),
    fillColor: kept("fillColor", colorParameter, "#638EC6"),
    gradientFill: kept("gradientFill", flag, true),
  },
});

export const negativeBarFormat = defineObject("ConditionalDataBarNegativeFormat", {
  identity: () => ({}),
  members: {
    borderColor: kept("borderColor", text, ""),
    fillColor: kept("fillColor", colorParameter, "#FF0000"),
    matchPositiveBorderColor: kept("matchPositiveBorderColor", flag, true),
    matchPositiveFillColor: kept("matchPositiveFillColor", flag, true),
  },
});
