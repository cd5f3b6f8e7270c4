import { cellCount } from "../area.ts";
import { itemNotFound } from "../hostError.ts";
import { defineObject, membersOf } from "./members.ts";
import { text, whole, withDefault } from "./parameters.ts";
import { clear } from "./rangeEditing.ts";
import { addressOf, rangeAt } from "./rangeShape.ts";
import { hostObject, type AreasState, type HostObject } from "./states.ts";

const { value, object, method } = membersOf<AreasState>();

const ranges = (own: AreasState): readonly HostObject[] =>
  own.areas.map((area) => hostObject("Range", rangeAt(own, area)));

const addresses = (own: AreasState): string =>
  own.areas.map((area) => addressOf(rangeAt(own, area))).join(",");

export const rangeAreas = defineObject("RangeAreas", {
  members: {
    address: value("1.9", addresses),
    addressLocal: value("1.9", addresses),
    areaCount: value("1.9", ({ areas }) => areas.length),
    cellCount: value("1.9", ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0)),
    areas: object("1.9", "RangeCollection", (own) => own),
    worksheet: object("1.9", "Worksheet", ({ book, sheet }) => ({ book, sheet })),
    clear: method("1.9", [withDefault(text, "All")], (own, applyTo) => {
      for (const area of own.areas) clear(rangeAt(own, area), applyTo);
    }),
    _KeepReference: method("1.9", [], () => null),
  },
});

export const rangeCollection = defineObject("RangeCollection", {
  itemType: "Range",
  items: ranges,
  members: {
    getCount: method("1.9", [], ({ areas }) => areas.length),
    getItemAt: method("1.9", [whole], (own, index) => {
      const found = ranges(own)[index];
      if (found === undefined) throw itemNotFound();
      return found;
    }),
  },
});
