import { anyOf } from "../../../lexicon/language.ts";
import { time } from "../../../lexicon/time.ts";
import { fold, singleLine } from "../fold.ts";
import { remembered } from "../remembered.ts";
import type { Column } from "./columnDraft.ts";
import { yearIn, type Moment } from "./moments.ts";

const later = new RegExp(String.raw`^(?:${anyOf(time, (words) => words.later)})$`, "u");

/** Whether a heading is of all that comes after the times beside it: "Later years", "2030 y siguientes". */
export const isLater: (heading: string) => boolean = remembered((heading) =>
  later.test(
    fold(singleLine(heading))
      .replace(/\s*\([^()]*\)$/, "")
      .replace(/\s+/g, " ")
      .trim(),
  ),
);

/** A column of later times without one of its own has the year after the last that is named beside it. */
export function withLaterTime(column: Column, columns: readonly Column[]): Column {
  if (column.role !== "byPeriod" || column.moment !== undefined) return column;
  const named = columns.flatMap(({ role, moment }) => (role === "byPeriod" ? (moment?.when ?? []) : []));
  const when = yearAfter(named, yearIn(column.heading));
  const moment: Moment | undefined = when === undefined ? undefined : { unit: "year", when };
  return { ...column, later: true, ...(moment === undefined ? {} : { moment }) };
}

function yearAfter(named: readonly string[], said: number | undefined): string | undefined {
  const calendar = named.flatMap((when) => /^\d{4}/.exec(when) ?? []).map(Number);
  if (calendar.length > 0) return `${Math.max(said ?? 0, 1 + Math.max(...calendar))}`;
  const ofPlan = named.flatMap((when) => /^Y(\d+)$/.exec(when)?.[1] ?? []).map(Number);
  return ofPlan.length > 0 ? `Y${1 + Math.max(...ofPlan)}` : undefined;
}
