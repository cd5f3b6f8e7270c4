import type { StylePart } from "../book.ts";
import type { CellFormat } from "../../model/model.ts";
import { invalidArgument, itemNotFound } from "../hostError.ts";
import { refusal } from "../rules/refusals.ts";
import { builtInStyles, findStyle } from "./cellStyles.ts";
import { targetOfStyle } from "./formatTargets.ts";
import { defineObject, membersOf } from "./members.ts";
import { flag, oneOf, text, whole } from "./parameters.ts";
import { hostObject, type BookState, type HostObject, type StyleState } from "./states.ts";

const collection = membersOf<BookState>();

const names = ({ book }: BookState): readonly string[] => [
  ...new Set([...Object.keys(builtInStyles), ...book.model.styles.keys()]),
];

const find = ({ book }: BookState, name: string): HostObject | null => {
  const found = findStyle(book, name);
  return found === undefined ? null : hostObject("Style", { book, name: found });
};

const get = (own: BookState, name: string): HostObject => {
  const found = find(own, name);
  if (found === null) throw itemNotFound();
  return found;
};

export const styleCollection = defineObject("StyleCollection", {
  itemType: "Style",
  items: ({ book }) => names({ book }).map((name) => hostObject("Style", { book, name })),
  item: (own, key) => get(own, text(key)),
  members: {
    add: collection.method("1.7", [text], ({ book }, name) => {
      if (name === "" || name.length > 255) throw invalidArgument("a style's name has 1 to 255 characters");
      if (findStyle(book, name) !== undefined) throw refusal("styleNameTaken", name);
      book.model.styles.set(name, {});
    }),
    getCount: collection.method("1.9", [], (own) => names(own).length),
    getItem: collection.method("1.7", [text], get),
    getItemAt: collection.method("1.9", [whole], (own, index) => get(own, names(own)[index] ?? "")),
    getItemOrNullObject: collection.method("1.14", [text], find),
  },
});

const { value, object, method } = membersOf<StyleState>();

const formatOf = (own: StyleState): CellFormat => targetOfStyle(own).formats()[0] ?? {};
const change = (own: StyleState, format: CellFormat): void => targetOfStyle(own).change(format);

/** Whether a style sets a part of the format when it is applied. */
const includes = (part: StylePart) =>
  value(
    "1.7",
    ({ book, name }) => book.styleOmissions.get(name)?.has(part) !== true,
    ({ book, name }, on) => {
      const omitted = new Set(book.styleOmissions.get(name));
      if (flag(on)) omitted.delete(part);
      else omitted.add(part);
      book.styleOmissions.set(name, omitted);
    },
  );

export const style = defineObject("Style", {
  identity: ({ name }) => ({ Id: name }),
  members: {
    name: value("1.7", ({ name }) => name),
    builtIn: value("1.7", ({ name }) => name in builtInStyles),
    borders: object("1.7", "RangeBorderCollection", targetOfStyle),
    fill: object("1.7", "RangeFill", targetOfStyle),
    font: object("1.7", "RangeFont", targetOfStyle),
    horizontalAlignment: value(
      "1.7",
      (own) => formatOf(own).horizontal,
      (own, name) => change(own, { horizontal: oneOf("General", "Left", "Center", "Right")(name) }),
    ),
    verticalAlignment: value(
      "1.7",
      (own) => formatOf(own).vertical,
      (own, name) => change(own, { vertical: oneOf("Top", "Center", "Bottom")(name) }),
    ),
    wrapText: value(
      "1.7",
      (own) => formatOf(own).wrap,
      (own, on) => change(own, { wrap: flag(on) }),
    ),
    indentLevel: value(
      "1.7",
      (own) => formatOf(own).indent,
      (own, level) => change(own, { indent: whole(level) }),
    ),
    locked: value(
      "1.7",
      (own) => formatOf(own).locked,
      (own, on) => change(own, { locked: flag(on) }),
    ),
    numberFormat: value(
      "1.7",
      (own) => formatOf(own).numberFormat,
      (own, format) => change(own, { numberFormat: text(format) }),
    ),
    includeAlignment: includes("alignment"),
    includeBorder: includes("border"),
    includeFont: includes("font"),
    includeNumber: includes("number"),
    includePatterns: includes("patterns"),
    includeProtection: includes("protection"),
    delete: method("1.7", [], ({ book, name }) => {
      if (!book.model.styles.delete(name)) throw invalidArgument("a built-in style stays");
      book.styleOmissions.delete(name);
    }),
  },
});
