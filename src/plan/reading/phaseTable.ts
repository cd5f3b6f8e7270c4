import { columnOf, restOfRow, tableRows, type Row, type TableRows } from "../outline/tableRows.ts";
import type { Section } from "../outline/outline.ts";
import type { TableNode } from "../source/tree.ts";
import type { DraftPhase, ReadingContext } from "./draft.ts";
import { columnTopicsOf } from "./evidence/words.ts";
import { cleanHeading, fold } from "./fold.ts";
import { readPhase } from "./headingTime.ts";
import { joinSpans, readCell, readDuration, readSpan } from "./time/period.ts";
import { dateOrderOf } from "./time/writtenDate.ts";
import type { CalendarContext } from "./time/calendarSpan.ts";
import { takeMarkedChart } from "./phaseMarks.ts";
import { isWorded, timeColumnsOf } from "./timeColumns.ts";
import { yearOver } from "./yearOver.ts";
import { placeName } from "./place.ts";
import type { Span } from "./time/span.ts";
import { isTotalWord } from "./words.ts";
import { textAt } from "../textAt.ts";
import { caught } from "./match.ts";

const nameWords =
  /^(?:fases?|etapas?|phases?|stages?|hitos?|milestones?|actividad(?:es)?|activit(?:y|ies)|tareas?|tasks?|work packages?|wps?|pts?|paquetes?|sprints?|pasos?|steps?|entregables?|deliverables?)\b/;
/** Beside a column of codes ("WP1") these hold the names. */
const titleWords = /^(?:titulo|titles?|nombres?|names?|nome|denominacion)\b/;
const timeWords =
  /^(?:periodo|plazo|meses|mes|fechas?|duracion|semanas?|dias?|cuando|trimestre|ano|period|time ?frame|timeline|months?|dates?|duration|weeks?|days?|when|quarter|year)\b/;
const startWords = /^(?:inicio|desde|comienzo|start|from|begin)/;
const endWords = /^(?:fin|final|hasta|termino|end|to|until|finish)\b/;
const durationWords = /^(?:duracion|duration)\b/;

/** Which column of a table of phases is what; undefined where the name or the time is missing. */
function phaseColumns({ header, titles, rows }: TableRows) {
  const group = titles.findIndex((title) => /^(?:section|seccion|grupo|group)\b/.test(fold(title)));
  const coded = columnOf(header, nameWords);
  const titled = coded === undefined ? undefined : columnOf(header, titleWords);
  const named = titled ?? behindTime(header, titles) ?? coded;
  const wide = titles.length === 0 ? rows.slice(0, 1).flatMap(({ cells }) => cells) : titles;
  const told = columnOf(
    header.map((title, at) => (at === named || at === group ? "" : title)),
    timeWords,
  );
  const ended = columnOf(header, startWords) ?? columnOf(header, endWords);
  const timed = told ?? (ended === undefined ? columnOfTimes(wide, rows) : undefined);
  // "Season | Work": beside a column of nothing but times stands what is done then.
  const beside = told === undefined && timed !== undefined ? columnOfWords(wide, rows, timed) : undefined;
  const name = named ?? (group >= 0 ? titles.findIndex((_, at) => at !== group) : beside);
  const others = header.map((title, at) => (at === name || at === group ? "" : title));
  const columns = {
    code: titled === undefined ? undefined : coded,
    group: group < 0 ? undefined : group,
    name,
    time: timed === name ? columnOf(others, timeWords) : timed,
    start: columnOf(others, startWords),
    end: columnOf(others, endWords),
    number: undefined as number | undefined,
  };
  const number = titles.findIndex((title, at) => at !== name && columnTopicsOf(title).has("number"));
  if (number >= 0) columns.number = number;
  const dated = columns.time !== undefined || (columns.start !== undefined && columns.end !== undefined);
  return name === undefined || !dated ? undefined : { ...columns, name };
}

/** The column whose every cell names a time, whatever it is called. */
function columnOfTimes(titles: readonly string[], rows: readonly Row[]): number | undefined {
  const at = titles.findIndex((_, column) => {
    const cells = rows.map((row) => textAt(row.cells, column));
    return cells.length > 1 && cells.every((cell) => readSpan(cell) !== undefined);
  });
  return at < 0 ? undefined : at;
}

/** The first column whose every cell holds words and no time. */
function columnOfWords(titles: readonly string[], rows: readonly Row[], not: number): number | undefined {
  const at = titles.findIndex(
    (_, column) => column !== not && rows.every((row) => /\p{L}{2}/u.test(textAt(row.cells, column))),
  );
  return at < 0 ? undefined : at;
}

/** "Quarter | Focus | Deliverables": what stands right behind the time is what is done then, whatever it is called. */
function behindTime(header: readonly string[], titles: readonly string[]): number | undefined {
  const [first, second] = [textAt(header, 0), textAt(header, 1)];
  if (!timeWords.test(first) || second === "") return undefined;
  const other =
    timeWords.test(second) ||
    startWords.test(second) ||
    endWords.test(second) ||
    isMoneyTitle(textAt(titles, 1));
  const topics = columnTopicsOf(textAt(titles, 1));
  const told = (["owner", "due", "number", "target", "baseline", "actual", "kpi"] as const).some((topic) =>
    topics.has(topic),
  );
  return other || told ? undefined : 1;
}

/** Takes a table whose rows are phases; its other columns are their milestones, named by their headers. */
export function takePhaseTable(table: TableNode, section: Section, context: ReadingContext): boolean {
  const { ledger } = context;
  const { header, titles, headerLine, rows } = tableRows(table);
  if (takeMarkedChart(table, section, context)) return true;
  const columns = phaseColumns(tableRows(table));
  if (columns === undefined) return takeTimeColumns(table, section, context);
  ledger.understand(headerLine);
  const track = context.phaseTracks.nameOf(section, placeName(section));
  const dates = { order: dateOrderOf(rows.flatMap(({ cells }) => cells)) };
  const unit = textAt(header, columns.time);
  const groups = new Map<string, DraftPhase>();
  const dated = rows.filter(({ cells }) =>
    /\d/.test([columns.time, columns.start].map((at) => textAt(cells, at)).join()),
  ).length;
  let group = "";
  for (const { cells, line } of rows) {
    const cell = (column: number | undefined): string => textAt(cells, column);
    const name = cell(columns.name);
    group = cell(columns.group) || group;
    const heading = (column: number | undefined): string => textAt(header, column);
    const span =
      spanOf(cell(columns.time), cell(columns.start), cell(columns.end), unit, dates) ??
      countedSpan(cell(columns.start), cell(columns.end), [heading(columns.start), heading(columns.end)]);
    if (isTotalWord(name)) {
      ledger.understand(line);
      continue;
    }
    // "Communication: ongoing" among rows with their dates runs beside them, and no phase begins behind the last.
    const beside = span?.base === "following" && span.end === null && dated > 1 && !/\d/.test(name);
    if (span === undefined || beside || !/\p{L}/u.test(name)) {
      ledger.leave(line, line, "noPeriod");
      continue;
    }
    ledger.understand(line);
    if (columns.group !== undefined && group !== "") {
      addToGroup({ group, name, span, track, line }, groups, context);
      continue;
    }
    const used = [columns.code, columns.name, columns.time, columns.start, columns.end, columns.number];
    const rest = restOfRow(cells, titles, used).filter(({ title }) => !isMoneyTitle(title));
    // A bare figure ("Effort (days): 15") is nothing to be reached.
    const milestones = rest
      .filter(({ text }) => /\p{L}/u.test(text))
      .map(({ title, text }) => ({ label: title, name: text }));
    context.draft.phases.push({ track, name: phaseName(name), span, milestones, at: line });
  }
  return true;
}

/** Times as columns with work in their cells: each time is a phase, what stands in it its milestones. */
function takeTimeColumns(table: TableNode, section: Section, context: ReadingContext): boolean {
  const { titles, headerLine, rows } = tableRows(table);
  const times = timeColumnsOf(table, yearOver(section, context));
  if (times.length === 0) return false;
  const track = context.phaseTracks.nameOf(section, placeName(section));
  const labelled = times.length < titles.length;
  context.ledger.understand(headerLine);
  for (const { line } of rows) context.ledger.understand(line);
  for (const { at, span, name } of times) {
    const milestones = rows.flatMap(({ cells }) => {
      const text = textAt(cells, at);
      return isWorded(text) ? [{ label: labelled ? textAt(cells, 0) : "", name: text }] : [];
    });
    context.draft.phases.push({ track, name, span, milestones, at: headerLine });
  }
  return true;
}

const isMoneyTitle = (title: string): boolean =>
  /\b(?:costs?|costes?|costos?|budgets?|presupuestos?|importe|amount|inversion|investment)\b|[$€£]/.test(
    fold(title),
  );

/** A task of a group: the group is the phase, from its first task to its last. */
function addToGroup(
  task: { group: string; name: string; span: Span; track: string; line: number },
  groups: Map<string, DraftPhase>,
  { draft }: ReadingContext,
): void {
  const { group, name, span, track, line } = task;
  const known = groups.get(group);
  if (known === undefined) {
    const phase: DraftPhase = { track, name: group, span, milestones: [{ label: "", name }], at: line };
    groups.set(group, phase);
    draft.phases.push(phase);
    return;
  }
  known.milestones.push({ label: "", name });
  const { start, end } = known.span;
  const last = end === null || span.end === null ? null : Math.max(end, span.end);
  known.span = { ...known.span, start: Math.min(start, span.start), end: last };
}

function spanOf(
  time: string,
  start: string,
  end: string,
  heading: string,
  dates: CalendarContext,
): Span | undefined {
  const joined = joinSpans(start, end, dates);
  if (joined !== undefined || time === "") return joined;
  if (!durationWords.test(heading)) return readCell(time, heading, dates);
  return readDuration(time) ?? readDuration(`${time} ${unitIn(heading)}`) ?? readSpan(time, dates);
}

/** "1" and "36" under "Start month" and "End month". */
function countedSpan(start: string, end: string, headings: readonly string[]): Span | undefined {
  if (!/^\d{1,3}$/.test(start) || !/^\d{1,3}$/.test(end) || Number(end) < Number(start)) return undefined;
  return headings.map((heading) => readCell(`${start}-${end}`, heading)).find((span) => span !== undefined);
}

/** "Duration (months)": the unit that the heading says for bare numbers. */
const unitIn = (heading: string): string => caught(/\(([^()]+)\)/.exec(heading), 1);

/** "Fase 1: Diseño" without its number, as a heading gives it. */
function phaseName(text: string): string {
  const clean = cleanHeading(text);
  return readPhase(`${clean} (1 mes)`)?.name ?? clean;
}
