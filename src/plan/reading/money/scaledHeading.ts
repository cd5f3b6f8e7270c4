import type { Section } from "../../outline/outline.ts";
import { readMoneyHeading, type HeadingText } from "./headingText.ts";
import { sayScale, scaleAround, scaledRow } from "./unitStatement.ts";

/** What a section's heading says, its amount in the units that a sentence about it or around it gives. */
export function scaledHeading(section: Section): HeadingText {
  const scale = scaleAround(section);
  const said = readMoneyHeading(section.text, scale !== 1);
  return said.amount === undefined || sayScale([section.text]) ? said : scaledRow(said, scale);
}
