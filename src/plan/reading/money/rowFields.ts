import type { HeadingText } from "./headingText.ts";
import type { ItemText } from "./itemText.ts";
import type { MoneyRow } from "./moneyRow.ts";

/** What a heading, an item or a sentence says, as a row has it. */
export function rowFields({
  labelled: _,
  ...said
}: HeadingText | (ItemText & { labelled?: boolean })): Omit<
  MoneyRow,
  "depth" | "marked" | "line" | "lastLine" | "source"
> {
  return said;
}
