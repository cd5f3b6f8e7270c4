import type { Section } from "../outline/outline.ts";
import type { ReadingContext } from "./draft.ts";
import { fold } from "./fold.ts";
import { findMoment } from "./time/deadline.ts";

const severalYears = /(?<![\d.,])(?:19|20)(\d{2})\s?[/–-]\s?(?!\1)(?!0\d|1[0-2])\d{2}(?![\d/-])/;

const due =
  /^\P{L}*(?:(?:all )?to be (?:achieved|reached|completed|delivered|met|done)|(?:por|para|a) (?:alcanzar|lograr|cumplir|conseguir)(?:se)?|a (?:alcancar|atingir|cumprir)|horizonte|target date|deadline|fecha limite|plazo|prazo)\b\P{N}{0,30}$/u;

/** "To be achieved by 2028" as the first words below a heading. */
function statedBelow({ blocks: [first] }: Section): string | undefined {
  if (first?.kind !== "prose" || first.text.length > 80) return undefined;
  const found = findMoment(first.text);
  if (found === undefined || /\p{L}/u.test(first.text.slice(found.end))) return undefined;
  return due.test(fold(first.text.slice(0, found.start))) ? found.moment : undefined;
}

/** The date that the headings above name, the nearest first: "Targets for the end of 2026". */
export function deadlineAbove(section: Section | undefined, { around }: ReadingContext): string | undefined {
  if (around.ownForm) return undefined;
  for (let next = section; next !== undefined; next = next.above) {
    // "Plan 2026-2028" and "Season 2026/27" do not say which of their years a target is for.
    if (severalYears.test(next.text)) return undefined;
    if (new Set(next.text.match(/(?<![\d.,])(?:19|20)\d{2}(?![\d.,]*\d)/g)).size > 1) return undefined;
    const told = statedBelow(next);
    if (told !== undefined) return told;
    const found = findMoment(next.text);
    if (found !== undefined && !/^[QMW]/.test(found.moment)) return found.moment;
  }
  return undefined;
}
