import type { TableNode } from "../source/tree.ts";
import { tableRows, type Row } from "../outline/tableRows.ts";
import { textAt } from "../textAt.ts";
import { cleanHeading } from "./fold.ts";
import { readTimed } from "./headingTime.ts";
import { allCaught } from "./match.ts";
import { anyYear, ofPlan } from "./timelineLists.ts";
import { readSpan } from "./time/period.ts";
import type { Span } from "./time/span.ts";

/** A column whose heading is a time. */
export interface TimeColumn {
  readonly at: number;
  readonly span: Span;
  readonly name: string;
}

/**
 * Columns that are all times ("Jan–Mar", "Now (Q1–Q2)"), or all but the first, with work in their cells. Months without
 * a year are those of the year `known`, else of the plan in their order.
 */
export function timeColumnsOf(table: TableNode, known: number | undefined): readonly TimeColumn[] {
  const { titles, rows } = tableRows(table);
  const times = titles.flatMap((title, at): TimeColumn[] => {
    const name = cleanHeading(title);
    const span = readTimed(name)?.span ?? readSpan(name) ?? readSpan(name, { year: known ?? anyYear });
    return span === undefined ? [] : [{ at, span, name }];
  });
  const [first] = times;
  const all = times.length === titles.length || (times.length === titles.length - 1 && first?.at === 1);
  if (first === undefined || times.length < 2 || !all || !holdWork(times, rows)) return [];
  const dated = known !== undefined || titles.some((title) => /(?:19|20)\d{2}/.test(title));
  if (dated || times.some(({ span }) => span.base !== "calendar")) return times;
  return times.map((time) => ({ ...time, span: ofPlan(time.span, first.span.start) }));
}

export const isWorded = (text: string): boolean => allCaught(text, /\p{L}/gu).length > 1;

function holdWork(times: readonly TimeColumn[], rows: readonly Row[]): boolean {
  const filled = rows.flatMap(({ cells }) => times.flatMap(({ at }) => textAt(cells, at) || []));
  return filled.filter(isWorded).length * 2 > filled.length;
}
