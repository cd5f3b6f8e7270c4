import { cleanHeading } from "./fold.ts";
import { readHeading } from "./heading.ts";
import type { Section } from "../outline/outline.ts";

/** What a section is called where phases and budgets keep it as their track. */
export function placeName({ text }: Section): string {
  const heading = readHeading(text);
  return heading.labelled ? heading.name : cleanHeading(text);
}
