import type { ListItemNode, SourceNode, SourcePlace } from "./tree.ts";
import { textAt } from "../textAt.ts";
import { itemAt } from "../itemAt.ts";
import { allCaught, caught } from "../reading/match.ts";
import { valueAt } from "../valueAt.ts";
import { grouped } from "../grouped.ts";

const settings =
  /^(?:gantt|title|dateFormat|axisFormat|tickInterval|excludes|includes|todayMarker|inclusiveEndDates|weekday|click|accTitle|accDescr|%%|---)/i;
const isoDate = /^\d{4}-\d\d-\d\d/;
const duration = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w|M|y)$/;
const tags = new Set(["active", "done", "crit", "milestone", "vert"]);
const day = 86_400_000;
const milliseconds: ReadonlyMap<string, number> = new Map([
  ["ms", 1],
  ["s", 1000],
  ["m", 60_000],
  ["h", 3_600_000],
  ["d", day],
  ["w", 7 * day],
]);

interface Task {
  readonly section: string;
  readonly name: string;
  readonly start: number;
  /** The day after its last, as Mermaid counts. */
  readonly end: number;
  readonly line: number;
  readonly sectionLine?: number;
}

/**
 * The sections of a Mermaid gantt, each with its first and last day and the list of its tasks, or undefined
 * where the text is another diagram or dates none of its tasks. `firstLine` is the line of the text's first line.
 */
export function readGantt(
  text: string,
  firstLine: number,
  originalLine: (line: number) => number,
): SourceNode[] | undefined {
  const lines = text.split("\n");
  const opening = lines.find((line) => line.trim() !== "" && !/^\s*(?:%%|---)/.test(line));
  if (opening?.trim().toLowerCase() !== "gantt") return undefined;
  const tasks = tasksOf(lines);
  if (tasks.length === 0) return undefined;
  const placeOf = (line: number): SourcePlace => {
    const at = Math.max(1, originalLine(firstLine + line));
    return { firstLine: at, lastLine: at };
  };
  const sections = grouped(tasks, ({ section }) => section);
  return sections.flatMap(([name, of]) => sectionNodes(name, of, titleOf(lines), placeOf));
}

/** A section as bold words with its days, as people head lists; a task without a section is its own. */
function sectionNodes(
  name: string,
  tasks: readonly [Task, ...Task[]],
  chart: string,
  placeOf: (line: number) => SourcePlace,
): SourceNode[] {
  const start = tasks.reduce((least, task) => Math.min(least, task.start), Infinity);
  const end = tasks.reduce((most, task) => Math.max(most, task.end), -Infinity);
  const items = tasks.map((task): ListItemNode => {
    const place = placeOf(task.line);
    const text = `${days(task.start, task.end)}: ${task.name}`;
    return { blocks: [{ kind: "paragraph", content: [{ text }], place }], place };
  });
  const place = placeOf(tasks[0].sectionLine ?? tasks[0].line);
  return [
    { kind: "paragraph", chart, content: [{ text: `${name} (${days(start, end)})`, bold: true }], place },
    {
      kind: "list",
      ordered: false,
      items,
      place: {
        firstLine: itemAt(items, 0).place.firstLine,
        lastLine: itemAt(items, items.length - 1).place.lastLine,
      },
    },
  ];
}

const titleOf = (lines: readonly string[]): string =>
  lines.flatMap((line) => /^\s*title\s+(\S.*)$/i.exec(line)?.[1]?.trim() ?? []).at(0) ?? "";

const days = (start: number, end: number): string =>
  `${written(start)} – ${written(Math.max(start, end - day))}`;

function tasksOf(lines: readonly string[]): Task[] {
  const tasks: Task[] = [];
  const byId = new Map<string, Task>();
  const format = formatOf(lines);
  let section = "";
  let sectionLine: number | undefined;
  for (const [line, text] of lines.entries()) {
    const trimmed = text.trim();
    const named = /^section\s+(.+)$/i.exec(trimmed)?.[1];
    if (named !== undefined) {
      section = named.trim();
      sectionLine = line;
    } else if (!settings.test(trimmed)) {
      const parted = /^([^:]+):(.*)$/.exec(trimmed);
      const name = caught(parted, 1);
      const read = parted === null ? undefined : taskOf(caught(parted, 2), format, byId, tasks.at(-1));
      if (read === undefined) continue;
      const task: Task = {
        section: section === "" ? name.trim() : section,
        name: name.trim(),
        ...read,
        line,
        ...(sectionLine === undefined ? {} : { sectionLine }),
      };
      tasks.push(task);
      if (read.id !== undefined) byId.set(read.id, task);
    }
  }
  return tasks;
}

/** The fields behind a task's colon: tags, an id, a start (or "after" others), an end or a duration. */
function taskOf(
  facts: string,
  format: string,
  byId: ReadonlyMap<string, Task>,
  before: Task | undefined,
): { readonly id?: string; readonly start: number; readonly end: number } | undefined {
  const fields = facts
    .split(",")
    .map((field) => field.trim())
    .filter((field) => field !== "");
  while (tags.has(textAt(fields, 0))) fields.shift();
  const last = fields.at(-1);
  if (last === undefined) return undefined;
  const opening = fields.at(-2);
  const start = opening === undefined ? before?.end : startOf(opening, format, byId);
  const id = fields.length > 2 ? fields[0] : undefined;
  if (start === undefined) return undefined;
  const end = endOf(last, start, format);
  return end === undefined ? undefined : { ...(id === undefined ? {} : { id }), start, end };
}

function startOf(text: string, format: string, byId: ReadonlyMap<string, Task>): number | undefined {
  const after = /^after\s+(.+)$/.exec(text)?.[1];
  if (after === undefined) return dateOf(text, format);
  const ends = after.split(/\s+/).map((id) => byId.get(id)?.end);
  const known = ends.filter((end) => end !== undefined);
  return known.length < ends.length ? undefined : Math.max(...known);
}

function endOf(text: string, start: number, format: string): number | undefined {
  const lasting = duration.exec(text);
  if (lasting === null) {
    const date = dateOf(text, format);
    return date === undefined ? undefined : date + day;
  }
  const [count, unit] = [Number(caught(lasting, 1)), caught(lasting, 2)];
  if (unit === "M" || unit === "y") {
    const date = new Date(start);
    date.setUTCMonth(date.getUTCMonth() + count * (unit === "y" ? 12 : 1));
    return date.getTime();
  }
  return start + count * valueAt(milliseconds, unit);
}

function formatOf(lines: readonly string[]): string {
  const stated = lines
    .map((line) => /^\s*dateFormat\s+(\S+)/i.exec(line)?.[1])
    .find((found) => found !== undefined);
  return stated ?? "YYYY-MM-DD";
}

/** A date as the chart's own format writes it; any other is not read. */
function dateOf(text: string, format: string): number | undefined {
  const order = [...format.matchAll(/YYYY|MM?|DD?/g)].map(([part]) => part.charAt(0));
  const figures = allCaught(text, /\d+/g);
  const part = (letter: string): number => Number(figures[order.indexOf(letter)] ?? 1);
  if (!order.includes("Y") || figures.length < order.length) return undefined;
  const date = Date.UTC(part("Y"), part("M") - 1, part("D"));
  return isoDate.test(new Date(date).toISOString()) && part("M") <= 12 && part("D") <= 31 ? date : undefined;
}

const written = (time: number): string => new Date(time).toISOString().slice(0, 10);
