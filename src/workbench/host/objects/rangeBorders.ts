import { invalidArgument } from "../hostError.ts";
import { colorParameter } from "./color.ts";
import { defineObject, membersOf } from "./members.ts";
import { oneOf, whole } from "./parameters.ts";
import { hostObject, type BorderSide, type FormatTarget } from "./states.ts";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const satisfies readonly BorderSide[];

const collection = membersOf<FormatTarget>();
const side = oneOf(...sides, "DiagonalDown", "DiagonalUp");

const borderOf = (target: FormatTarget, of: BorderSide) => hostObject("RangeBorder", { ...target, side: of });

export const rangeBorderCollection = defineObject("RangeBorderCollection", {
  itemType: "RangeBorder",
  items: (target) => sides.map((of) => borderOf(target, of)),
  item: (target, key) => borderOf(target, side(key)),
  members: {
    count: collection.value("1.1", () => sides.length),
    getItem: collection.method("1.1", [side], borderOf),
    getItemAt: collection.method("1.1", [whole], (target, index) => {
      const found = sides[index];
      if (found === undefined) throw invalidArgument("no such side");
      return borderOf(target, found);
    }),
  },
});

interface Line {
  readonly color: string;
  readonly style: string;
}

/** The model has one word for a line: these are the continuous ones, by Excel's weight. */
const weights: Readonly<Record<string, string>> = {
  Hairline: "Hairline",
  Thin: "Continuous",
  Medium: "Medium",
  Thick: "Thick",
};
const isWeight = (style: string): boolean => Object.values(weights).includes(style);

type BorderState = FormatTarget & { readonly side: BorderSide };

const lineOf = (border: BorderState): Line | null => {
  const lines = border.formats(border.side).map((format) => format.borders?.top ?? null);
  const [first] = lines;
  const same = lines.every((line) => line?.color === first?.color && line?.style === first?.style);
  return same ? (first ?? null) : null;
};

const change = (border: BorderState, part: Partial<Line>): void => {
  const line = { color: "#000000", style: "Continuous", ...lineOf(border), ...part };
  border.change({ borders: { top: line } }, border.side);
};

const { value } = membersOf<BorderState>();

export const rangeBorder = defineObject("RangeBorder", {
  identity: ({ side: of }) => ({ Id: of }),
  members: {
    sideIndex: value("1.1", ({ side: of }) => of),
    color: value(
      "1.1",
      (border) => lineOf(border)?.color ?? "#000000",
      (border, color) => change(border, { color: colorParameter(color) }),
    ),
    style: value(
      "1.1",
      (border) => {
        const style = lineOf(border)?.style ?? "None";
        return isWeight(style) ? "Continuous" : style;
      },
      (border, style) => {
        const chosen = oneOf("None", "Continuous", "Dash", "Dot", "Double")(style);
        if (chosen === "None") border.change({ borders: { top: null } }, border.side);
        else change(border, { style: chosen });
      },
    ),
    weight: value(
      "1.1",
      (border) => {
        const style = lineOf(border)?.style;
        return Object.entries(weights).find(([, line]) => line === style)?.[0] ?? "Thin";
      },
      (border, weight) => {
        const chosen = oneOf("Hairline", "Thin", "Medium", "Thick")(weight);
        const style = lineOf(border)?.style ?? "Continuous";
        if (isWeight(style)) change(border, { style: weights[chosen] ?? "Continuous" });
      },
    ),
  },
});
