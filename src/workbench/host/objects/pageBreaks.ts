import { cellOf } from "../area.ts";
import { itemNotFound } from "../hostError.ts";
import { placeOf } from "../rules/reference.ts";
import { refusal } from "../rules/refusals.ts";
import { defineObject, membersOf } from "./members.ts";
import { rangeOrAddress, whole } from "./parameters.ts";
import { rangeAt } from "./rangeShape.ts";
import { hostObject, type HostObject, type ObjectStates, type PageBreaksState } from "./states.ts";

const { method } = membersOf<PageBreaksState>();

const keyOf = ({ across }: PageBreaksState): string => (across ? "columnBreaks" : "rowBreaks");
/** Rows or columns before which a page ends, in order. */
const breaksOf = (own: PageBreaksState): readonly number[] =>
  (own.sheet.pageLayout.get(keyOf(own)) as readonly number[] | undefined) ?? [];

function keep(own: PageBreaksState, breaks: readonly number[]): void {
  if (!own.book.conditions.printer) throw refusal("pageLayoutRefused", keyOf(own));
  own.sheet.pageLayout.set(keyOf(own), breaks);
}

const items = (own: PageBreaksState): readonly HostObject[] =>
  breaksOf(own).map((at) => hostObject("PageBreak", { ...own, at }));
const itemAt = (own: PageBreaksState, index: number): HostObject => {
  const found = items(own)[index];
  if (found === undefined) throw itemNotFound();
  return found;
};

/** The page ends above the range, or to its left. */
export const pageBreakCollection = defineObject("PageBreakCollection", {
  itemType: "PageBreak",
  items,
  item: (own, index) => itemAt(own, whole(index)),
  members: {
    add: method("1.9", [rangeOrAddress], (own, place) => {
      const { area } = placeOf(own, place);
      const at = own.across ? area.column : area.row;
      keep(
        own,
        [...new Set([...breaksOf(own), at])].sort((one, other) => one - other),
      );
      return hostObject("PageBreak", { ...own, at });
    }),
    getCount: method("1.9", [], (own) => breaksOf(own).length),
    getItem: method("1.9", [whole], itemAt),
    removePageBreaks: method("1.9", [], (own) => keep(own, [])),
  },
});

type Break = ObjectStates["PageBreak"];
const ofBreak = membersOf<Break>();

export const pageBreak = defineObject("PageBreak", {
  identity: ({ at }) => ({ Id: at }),
  members: {
    columnIndex: ofBreak.value("1.9", ({ across, at }) => (across ? at : 0)),
    rowIndex: ofBreak.value("1.9", ({ across, at }) => (across ? 0 : at)),
    delete: ofBreak.method("1.9", [], (own) =>
      keep(
        own,
        breaksOf(own).filter((at) => at !== own.at),
      ),
    ),
    getCellAfterBreak: ofBreak.method("1.9", [], (own) =>
      hostObject("Range", rangeAt(own, own.across ? cellOf(0, own.at) : cellOf(own.at, 0))),
    ),
  },
});
