/**
 * A stretch of time as a text names it, both ends included; a null end is open ("Año 5+").
 * "plan" counts months from the start of the plan, "calendar" from January of the year 0, "following" from
 * the end of what stood before, "countdown" the months before an event (the last of them is 0, the one before -1).
 */
export interface Span {
  readonly base: "plan" | "calendar" | "following" | "countdown";
  readonly start: number;
  readonly end: number | null;
  /** Its first month is 0: it counts elapsed months, and so do those beside it ("Meses 0-6", "Meses 6-12"). */
  readonly elapsed?: true;
  /** It is a season, the so-manieth of a year of the north from winter on: its order among others tells its months. */
  readonly season?: number;
}

/**
 * The spans of one timeline, where some may count elapsed months or days: a boundary that two share is then no
 * overlap, so "Meses 6-12" behind "Meses 0-6" begins in month 7.
 */
export function settleElapsed(spans: readonly Span[]): readonly Span[] {
  if (!spans.some(({ elapsed }) => elapsed === true)) return spans;
  const plan = spans.filter(({ base }) => base === "plan");
  return spans.map((span) => {
    const { base, start, end, elapsed } = span;
    if (base !== "plan" || elapsed === true) return span;
    const shared = plan.some((other) => other !== span && other.end === start && other.start < start);
    return shared && (end === null || end > start) ? { ...span, start: start + 1 } : span;
  });
}

/** Countdowns of one timeline as months of the plan: the earliest begins in month 1. */
export function settleCountdowns(spans: readonly Span[]): readonly Span[] {
  const starts = spans.flatMap(({ base, start }) => (base === "countdown" ? [start] : []));
  if (starts.length === 0) return spans;
  const shift = 1 - Math.min(...starts);
  return spans.map((span) =>
    span.base === "countdown"
      ? { base: "plan", start: span.start + shift, end: span.end === null ? null : span.end + shift }
      : span,
  );
}

/** "2027-01" of a month counted from January of the year 0. */
export function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}
