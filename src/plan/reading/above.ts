import type { Section } from "../outline/outline.ts";
import type { ReadingContext } from "./draft.ts";
import { findMoment } from "./time/deadline.ts";

const severalYears = /(?<![\d.,])(?:19|20)(\d{2})\s?[/–-]\s?(?!\1)(?!0\d|1[0-2])\d{2}(?![\d/-])/;

/** The date that the headings above name, the nearest first: "Targets for the end of 2026". */
export function deadlineAbove(section: Section | undefined, { around }: ReadingContext): string | undefined {
  if (around.ownForm) return undefined;
  for (let next = section; next !== undefined; next = next.above) {
    // "Plan 2026-2028" and "Season 2026/27" do not say which of their years a target is for.
    if (severalYears.test(next.text)) return undefined;
    if (new Set(next.text.match(/(?<![\d.,])(?:19|20)\d{2}(?![\d.,]*\d)/g)).size > 1) return undefined;
    const found = findMoment(next.text);
    if (found !== undefined && !/^[QMW]/.test(found.moment)) return found.moment;
  }
  return undefined;
}
