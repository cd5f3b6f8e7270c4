import { common } from "../rules/formats.ts";
import { colorParameter } from "./color.ts";
import { defineObject, membersOf } from "./members.ts";
import type { FormatTarget } from "./states.ts";

const { value, method } = membersOf<FormatTarget>();

export const rangeFill = defineObject("RangeFill", {
  members: {
    color: value(
      "1.1",
      // A range without any fill answers white, one with different fills answers an empty text.
      (target) => common(target.formats().map((format) => format.fill ?? "#FFFFFF")) ?? "",
      (target, color) => target.change({ fill: colorParameter(color) }),
    ),
    clear: method("1.1", [], (target) => target.change({ fill: null })),
  },
});
