import { colorParameter } from "./color.ts";
import { keep, kept } from "./conditionalKinds.ts";
import { defineObject, membersOf } from "./members.ts";
import { flag, oneOf, text } from "./parameters.ts";
import { hostObject, type BorderSide, type ConditionalFormatState } from "./states.ts";

const { object, method } = membersOf<ConditionalFormatState>();

const inside = (own: ConditionalFormatState, name: string): ConditionalFormatState => ({
  ...own,
  path: `${own.path}.${name}`,
});

/** How cells look that a rule holds for. */
export const conditionalRangeFormat = defineObject("ConditionalRangeFormat", {
  identity: () => ({}),
  members: {
    borders: object("1.6", "ConditionalRangeBorderCollection", (own) => inside(own, "borders")),
    fill: object("1.6", "ConditionalRangeFill", (own) => inside(own, "fill")),
    font: object("1.6", "ConditionalRangeFont", (own) => inside(own, "font")),
    numberFormat: kept("numberFormat", text, null),
  },
});

export const conditionalRangeFill = defineObject("ConditionalRangeFill", {
  identity: () => ({}),
  members: {
    color: kept("color", colorParameter, ""),
    clear: method("1.6", [], (own) => keep(own, "color", undefined)),
  },
});

export const conditionalRangeFont = defineObject("ConditionalRangeFont", {
  identity: () => ({}),
  members: {
    bold: kept("bold", flag, null),
    color: kept("color", colorParameter, ""),
    italic: kept("italic", flag, null),
    strikethrough: kept("strikethrough", flag, null),
    underline: kept("underline", oneOf("None", "Single", "Double"), null),
    clear: method("1.6", [], (own) => {
      for (const name of ["bold", "color", "italic", "strikethrough", "underline"]) {
        keep(own, name, undefined);
      }
    }),
  },
});

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const borderOf = (own: ConditionalFormatState, side: BorderSide) => ({
  ...own,
  side,
  path: `${own.path}.${side}`,
});
const border = (side: BorderSide) => object("1.6", "ConditionalRangeBorder", (own) => borderOf(own, side));

export const conditionalRangeBorders = defineObject("ConditionalRangeBorderCollection", {
  itemType: "ConditionalRangeBorder",
  items: (own) => sides.map((side) => hostObject("ConditionalRangeBorder", borderOf(own, side))),
  item: (own, key) => hostObject("ConditionalRangeBorder", borderOf(own, oneOf(...sides)(key))),
  members: {
    top: border("EdgeTop"),
    bottom: border("EdgeBottom"),
    left: border("EdgeLeft"),
    right: border("EdgeRight"),
    getItem: method("1.6", [oneOf(...sides)], (own, side) =>
      hostObject("ConditionalRangeBorder", borderOf(own, side)),
    ),
  },
});

export const conditionalRangeBorder = defineObject("ConditionalRangeBorder", {
  identity: ({ side }) => ({ Id: side }),
  members: {
    color: kept("color", colorParameter, "#000000"),
    style: kept("style", oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"), "None"),
    sideIndex: membersOf<ConditionalFormatState & { readonly side: BorderSide }>().value(
      "1.6",
      ({ side }) => side,
    ),
  },
});
