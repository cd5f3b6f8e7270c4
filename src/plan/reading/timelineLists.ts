import type { Item } from "../outline/item.ts";
import { cleanHeading, cleanName } from "./fold.ts";
import { splitSpan, type Timed } from "./headingTime.ts";
import { readDuration, readSpan } from "./time/period.ts";
import type { Span } from "./time/span.ts";

/** Any year: it only makes bare months' names months of one year. */
export const anyYear = 2001;

/**
 * The phases of a list under a heading of time whose items say in one way when each is, without a number or a year:
 * by months' names ("January to March: hiring"), which are the plan's in their order where no year is known, or by
 * how long each takes ("Tender - 6 weeks"), one behind the other. undefined unless every item does.
 */
export function phasesOfList(items: readonly Item[], year: number | undefined): Timed[] | undefined {
  if (items.length < 2) return undefined;
  return byMonths(items, year) ?? byLength(items) ?? byDates(items);
}

/** "Feb-Mar: new rota", "Apr: refit" in any year. */
export const phasesByMonths = (items: readonly Item[]): readonly Timed[] | undefined =>
  items.length > 1 && items.every(saysWork) ? byMonths(items, undefined) : undefined;

/** A month's name alone, and words behind it: "April: 400 members" was counted then. */
const saysWork = ({ name, text }: Item): boolean => !/\d/.test(name) && /^\P{N}{8}|^\P{N}+$/u.test(text);

function byMonths(items: readonly Item[], year: number | undefined): Timed[] | undefined {
  const spans = items.map(({ name, text }) =>
    text === "" ? undefined : readSpan(cleanHeading(name), { year: year ?? anyYear }),
  );
  const [first] = spans;
  const found: Timed[] = [];
  let before = -Infinity;
  for (const [at, { text }] of items.entries()) {
    const span = spans[at];
    if (first === undefined || span?.base !== "calendar") return undefined;
    // "November", "January": the year after.
    const later = span.start < before ? 12 : 0;
    before = span.start + later;
    found.push({
      name: cleanName(text),
      span: year === undefined ? ofPlan(span, first.start - later) : shifted(span, later),
    });
  }
  return found;
}

/** "Preparation: January-March 2027": what is done, and its time behind. */
function byDates(items: readonly Item[]): Timed[] | undefined {
  const found = items.map(({ name, text }): Timed | undefined => {
    const span = /\p{L}{2}/u.test(name) && text !== "" ? readSpan(cleanHeading(text)) : undefined;
    return span === undefined || span.base === "countdown" ? undefined : { name: cleanName(name), span };
  });
  const known = found.filter((timed) => timed !== undefined);
  return known.length === items.length ? known : undefined;
}

/** Names that each have one day or month beside them are milestones of one stretch, not phases with gaps between. */
export function areMoments(phases: readonly Timed[]): boolean {
  return phases.every(({ span }) => span.base === "calendar" && span.start === span.end);
}

const shifted = (span: Span, months: number): Span => ({
  ...span,
  start: span.start + months,
  end: span.end === null ? null : span.end + months,
});

/** Months of a calendar as months of the plan, which begins with `first`. */
export const ofPlan = (span: Span, first: number): Span => ({ ...shifted(span, 1 - first), base: "plan" });

function byLength(items: readonly Item[]): Timed[] | undefined {
  const found = items.map(({ words }) => splitSpan(cleanHeading(words), readDuration));
  const known = found.filter((timed) => timed !== undefined);
  if (known.length < items.length || known.some(({ span }) => span.end === null)) return undefined;
  return known.map(({ name, span }) => ({ name: cleanName(name), span }));
}
