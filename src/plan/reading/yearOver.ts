import type { Section } from "../outline/outline.ts";
import type { ReadingContext } from "./draft.ts";
import { yearIn } from "./money/moments.ts";

/** The one year that the headings above name. */
export function yearOver(section: Section, { year }: ReadingContext): number | undefined {
  for (let at: Section | undefined = section; at !== undefined; at = at.above) {
    const named = yearIn(at.text);
    if (named !== undefined) return named;
  }
  return year;
}
