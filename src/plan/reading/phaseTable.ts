import { headingWords } from "./columnWords.ts";
import type { TableNode } from "../source/tree.ts";
import type { DraftPhase, ReadingContext } from "./draft.ts";
import { cleanHeading } from "./fold.ts";
import { readPhase, type Timed } from "./headingTime.ts";
import { joinSpans, readCell } from "./time/period.ts";
import { dateOrderOf } from "./time/writtenDate.ts";
import { columnOf, restOfRow, tableRows } from "../outline/tableRows.ts";

const nameWords = headingWords((words) => words.phase);
const timeWords = headingWords((words) => words.time);
const startWords = headingWords((words) => words.start);
const endWords = headingWords((words) => words.end);

/** Takes a table whose rows are phases; its other columns are their milestones, named by their headers. */
export function takePhaseTable(
  table: TableNode,
  addPhase: (timed: Timed) => DraftPhase,
  { ledger }: ReadingContext,
): boolean {
  const { header, titles, headerLine, rows } = tableRows(table);
  const columns = {
    name: columnOf(header, nameWords),
    time: columnOf(header, timeWords),
    start: columnOf(header, startWords),
    end: columnOf(header, endWords),
  };
  const dated = columns.time !== undefined || (columns.start !== undefined && columns.end !== undefined);
  if (columns.name === undefined || !dated) return false;
  ledger.understand(headerLine);
  const used = Object.values(columns);
  const timeCells = rows.flatMap(({ cells }) => used.slice(1).map((column) => cells[column ?? -1] ?? ""));
  const context = { order: dateOrderOf(timeCells) };
  for (const { cells, line } of rows) {
    const cell = (column: number | undefined): string => (column === undefined ? "" : (cells[column] ?? ""));
    const span =
      readCell(cell(columns.time), titles[columns.time ?? -1] ?? "", context) ??
      joinSpans(cell(columns.start), cell(columns.end), context);
    const name = cell(columns.name);
    if (span === undefined || name === "") {
      ledger.leave(line, line, "noPeriod");
      continue;
    }
    ledger.understand(line);
    const phase = addPhase({ name: phaseName(name), span });
    phase.milestones.push(
      ...restOfRow(cells, titles, used).map(({ title, text }) => ({ label: title, name: text })),
    );
  }
  return true;
}

/** "Fase 1: Diseño" without its number, as a heading gives it. */
function phaseName(text: string): string {
  const clean = cleanHeading(text);
  return readPhase(`${clean} (1 mes)`)?.name ?? clean;
}
