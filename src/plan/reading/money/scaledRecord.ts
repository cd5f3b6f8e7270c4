import type { Section } from "../../outline/outline.ts";
import type { ItemText } from "./itemText.ts";
import type { recordOf } from "./record.ts";
import { sayScale, scaleAround, scaledRow } from "./unitStatement.ts";

/** What a record of name and amount says, its amount in the units that a sentence about it or around it gives. */
export function scaledRecord(record: ReturnType<typeof recordOf>, section: Section): ItemText | undefined {
  if (record === undefined) return undefined;
  return scaledRow(record.said, sayScale([record.item.words]) ? 1 : scaleAround(section));
}
