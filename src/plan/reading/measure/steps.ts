import { anyOf } from "../../../lexicon/language.ts";
import { time } from "../../../lexicon/time.ts";
import type { Kpi } from "../../plan.ts";
import { fold, singleLine } from "../fold.ts";
import { readQuantity } from "../quantity.ts";
import { findMoment, type FoundMoment } from "../time/deadline.ts";
import { allCaught, caught } from "../match.ts";
import { itemAt } from "../../itemAt.ts";

export type Step = NonNullable<Kpi["steps"]>[number];

/** Targets by date in order of time, and what the last says. */
export interface Steps {
  readonly steps: Step[];
  readonly last: string;
}

const units = (["day", "week", "month", "year"] as const).map(
  (unit) => [unit, anyOf(time, (words) => words.units[unit])] as const,
);
const marks = units.map(
  ([unit, words]) =>
    [
      unit,
      new RegExp(String.raw`^(?:(?:in|at|after|en|a los|tras|em|aos|apos)\s)?(\d{1,3})\s(?:${words})$`, "u"),
    ] as const,
);

/** "30 days", "6 meses" over a column: how long after the start it is, as a time of the plan. */
function markIn(text: string): FoundMoment | undefined {
  const folded = fold(singleLine(text));
  for (const [unit, pattern] of marks) {
    const count = Number(pattern.exec(folded)?.[1] ?? 0);
    if (count === 0) continue;
    const moment = {
      day: `M${Math.ceil(count / 30)}`,
      week: `W${count}`,
      month: `M${count}`,
      year: `Y${count}`,
    }[unit];
    return { moment, start: 0, end: singleLine(text).length };
  }
  return undefined;
}

/** The time that a heading names over a column of targets. */
export const timeOver = (heading: string): FoundMoment | undefined => findMoment(heading) ?? markIn(heading);

/** A target with the time that stands before it, or undefined when either is missing. */
function stepOf({ when, said }: { when: string; said: string }): (Step & { said: string }) | undefined {
  const found = timeOver(when);
  if (found === undefined) return undefined;
  // Nothing but the time, with a word for the target at most.
  const rest = `${singleLine(when).slice(0, found.start)}${singleLine(when).slice(found.end)}`;
  const value = readQuantity(said);
  if (value === undefined || allCaught(rest, /\p{L}+/gu).length > 2) return undefined;
  return { when: found.moment, value, said };
}

/** Entries of time and target as steps; undefined unless every one is a step. */
export function stepsOf(entries: readonly { when: string; said: string }[]): Steps | undefined {
  const steps = entries.map(stepOf);
  const known = steps.filter((step) => step !== undefined);
  if (known.length < 2 || known.length < entries.length) return undefined;
  const ordered = [...known].sort((a, b) => order(a.when) - order(b.when));
  return {
    steps: ordered.map(({ when, value }) => ({ when, value })),
    last: itemAt(ordered, ordered.length - 1).said,
  };
}

const monthsOf = { Y: 12, Q: 3, M: 1, W: 0.25 };

/** The month that a moment ends in, counted so that moments of the same kind come in their order. */
function order(when: string): number {
  const own = /^([YQMW])(\d+)$/.exec(when);
  if (own !== null) return Number(own[2]) * monthsOf[caught(own, 1) as keyof typeof monthsOf];
  const [year, part] = [when.slice(0, 4), when.slice(5)];
  const number = Number(/\d+/.exec(part)?.[0] ?? 12);
  const month = part.startsWith("Q") ? number * 3 : part.startsWith("H") ? number * 6 : number;
  return Number(year) * 12 + month;
}
