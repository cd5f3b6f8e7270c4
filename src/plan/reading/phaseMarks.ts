import { restOfRow, tableRows } from "../outline/tableRows.ts";
import type { Section } from "../outline/outline.ts";
import type { TableNode } from "../source/tree.ts";
import type { ReadingContext } from "./draft.ts";
import { cleanHeading } from "./fold.ts";
import { placeName } from "./place.ts";
import { readCell, readSpan } from "./time/period.ts";
import type { Span } from "./time/span.ts";
import { textAt } from "../textAt.ts";
import { itemAt } from "../itemAt.ts";

/** A cross, a box or a bar in a cell: work goes on at that time. */
const mark = /^(?:x{1,3}|✓|✔|✅|[■-◿█▓▒░⬛⬜●•*▪◼]+|[-=–—]{1,6}>?|o)$/iu;
const bare = /^\d{1,2}$/;

/** A chart in marks: rows of work, a column for each time, and nothing but marks where they meet. */
interface MarkedChart {
  readonly times: readonly { readonly at: number; readonly span: Span }[];
  readonly name: number;
}

function chartOf(table: TableNode): MarkedChart | undefined {
  const { titles, rows } = tableRows(table);
  const times = titles.flatMap((title, at) => {
    const clean = cleanHeading(title);
    const span =
      at === 0
        ? undefined
        : (readSpan(clean) ?? (bare.test(clean) ? readCell(clean, textAt(titles, 0)) : undefined));
    return span === undefined ? [] : [{ at, span }];
  });
  const [begin] = times;
  if (begin === undefined || times.length < 3) return undefined;
  if (times.some(({ span }) => span.base !== begin.span.base || span.end === null)) return undefined;
  const cells = rows.flatMap((row) => times.map(({ at }) => textAt(row.cells, at)));
  const filled = cells.filter((text) => text !== "");
  if (filled.length < 2 || filled.length === cells.length || !filled.every((text) => mark.test(text)))
    return undefined;
  const name = titles.findIndex(
    (_, at) => at < begin.at && rows.every(({ cells: of }) => /\p{L}{2}/u.test(textAt(of, at))),
  );
  return name < 0 ? undefined : { times, name };
}

/** Whether a table is a chart of work over time, drawn with marks: "Design | X | X | |". */
export const isMarkedChart = (table: TableNode): boolean => chartOf(table) !== undefined;

/** Takes a chart of marks: each row is a phase, from its first mark to its last. */
export function takeMarkedChart(table: TableNode, section: Section, context: ReadingContext): boolean {
  const chart = chartOf(table);
  if (chart === undefined) return false;
  const { ledger, draft } = context;
  const { headerLine, titles, rows } = tableRows(table);
  const track = context.phaseTracks.nameOf(section, placeName(section));
  ledger.understand(headerLine);
  for (const { cells, line } of rows) {
    const marked = chart.times.filter(({ at }) => textAt(cells, at) !== "");
    const [first] = marked;
    if (first === undefined) {
      ledger.leave(line, line, "noPeriod");
      continue;
    }
    ledger.understand(line);
    const last = itemAt(marked, marked.length - 1);
    const span: Span = { base: first.span.base, start: first.span.start, end: last.span.end };
    const used = [chart.name, ...chart.times.map(({ at }) => at)];
    const milestones = restOfRow(cells, titles, used)
      .filter(({ text }) => /\p{L}/u.test(text))
      .map(({ title, text }) => ({ label: title, name: text }));
    draft.phases.push({ track, name: cleanHeading(textAt(cells, chart.name)), span, milestones, at: line });
  }
  return true;
}
