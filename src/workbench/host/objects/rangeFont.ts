import type { CellFormat } from "../../model/model.ts";
import { apiNotFound } from "../hostError.ts";
import { common } from "../rules/formats.ts";
import { colorParameter } from "./color.ts";
import { defineObject, membersOf } from "./members.ts";
import { flag, number, text } from "./parameters.ts";
import type { FormatTarget } from "./states.ts";

const { value } = membersOf<FormatTarget>();

const shared = (target: FormatTarget, key: keyof CellFormat): unknown =>
  common(target.formats().map((format) => format[key]));

export const rangeFont = defineObject("RangeFont", {
  members: {
    bold: value(
      "1.1",
      (target) => shared(target, "bold"),
      (target, on) => target.change({ bold: flag(on) }),
    ),
    italic: value(
      "1.1",
      (target) => shared(target, "italic"),
      (target, on) => target.change({ italic: flag(on) }),
    ),
    underline: value(
      "1.1",
      (target) => {
        const underlined = shared(target, "underline");
        return underlined === null ? null : underlined ? "Single" : "None";
      },
      (target, style) => {
        if (style !== "None" && style !== "Single") throw apiNotFound(`the underline ${String(style)}`);
        target.change({ underline: style === "Single" });
      },
    ),
    color: value(
      "1.1",
      (target) => shared(target, "fontColor"),
      (target, color) => target.change({ fontColor: colorParameter(color) }),
    ),
    name: value(
      "1.1",
      (target) => shared(target, "fontName"),
      (target, name) => target.change({ fontName: text(name) }),
    ),
    size: value(
      "1.1",
      (target) => shared(target, "fontSize"),
      (target, size) => target.change({ fontSize: number(size) }),
    ),
  },
});
