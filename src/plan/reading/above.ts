import type { Section } from "../outline/outline.ts";
import type { ReadingContext } from "./draft.ts";
import { findMoment } from "./time/deadline.ts";

/** The date that the headings above name, the nearest first: "Targets for the end of 2026". */
export function deadlineAbove(section: Section | undefined, { around }: ReadingContext): string | undefined {
  if (around.ownForm) return undefined;
  for (let next = section; next !== undefined; next = next.above) {
    const found = findMoment(next.text);
    if (found !== undefined && !/^[QMW]/.test(found.moment)) return found.moment;
  }
  return undefined;
}
