import { headingWords } from "./columnWords.ts";
import { columnOf, restAsText, restOfRow, tableRows } from "../outline/tableRows.ts";
import type { TableNode } from "../source/tree.ts";
import type { ReadingContext } from "./draft.ts";
import { columnTopicsOf, type ColumnTopic } from "./evidence/words.ts";
import { withoutUndefined } from "../withoutUndefined.ts";
import type { KpiGroup } from "./kpiGroups.ts";
import { stepsOf, timeOver } from "./measure/steps.ts";
import { readNumber } from "./number.ts";
import { readQuantity } from "./quantity.ts";
import { findMoment, readDateWithin, readDeadlineWithin } from "./time/deadline.ts";
import { textAt } from "../textAt.ts";

const nameWords = headingWords((words) => words.kpi);
const targetWords = headingWords((words) => words.target);
const baselineWords = headingWords((words) => words.baseline);
const actualWords = headingWords((words) => words.actual);
const ownerWords = headingWords((words) => words.owner);

interface KpiColumns {
  readonly name: number | undefined;
  readonly number: number | undefined;
  readonly objective: number | undefined;
  readonly unit: number | undefined;
  readonly target: number | undefined;
  readonly baseline: number | undefined;
  readonly actual: number | undefined;
  /** What was measured at each date. */
  readonly measured: readonly number[];
  readonly owner: number | undefined;
  readonly due: number | undefined;
  /** A target for each date. */
  readonly steps: readonly number[];
}

/** Which column of a table of KPIs is what; undefined where the name or the target is missing. */
export function kpiColumns(table: TableNode): KpiColumns | undefined {
  const { header, titles, rows } = tableRows(table);
  const topics = titles.map(columnTopicsOf);
  const first = (topic: ColumnTopic, ...not: (number | undefined)[]): number | undefined => {
    const at = topics.findIndex((column, index) => column.has(topic) && !not.includes(index));
    return at < 0 ? undefined : at;
  };
  const dated = titles.flatMap((title, at) => (timeOver(title) === undefined ? [] : [at]));
  const measuredAt = dated.filter(
    (at) => measuredMark.test(textAt(titles, at)) || isMeasured(textAt(titles, at)),
  );
  const open = dated.filter(
    (at) =>
      !topics[at]?.has("baseline") &&
      !topics[at]?.has("actual") &&
      !measuredAt.includes(at) &&
      !forecastMark.test(textAt(titles, at)),
  );
  const number = first("number");
  const named = columnOf(header, nameWords) ?? first("keyResult") ?? first("kpi");
  // "Objetivo" may be the target or the objective: a column that says target and nothing else comes first.
  const plain = topics.findIndex(
    (column, at) => at !== named && column.has("target") && !column.has("objective"),
  );
  const target =
    plain >= 0 ? plain : (first("target", named) ?? columnOf(header, targetWords) ?? yearly(titles));
  const before = target === undefined ? undefined : yearBefore(titles, dated, target);
  const baseline = first("baseline", target, named) ?? columnOf(header, baselineWords) ?? before;
  const steps = open.filter((at) => at !== baseline);
  // Of several that are dated, the latest that holds something says how things stand.
  const single = measuredAt.length > 1 ? undefined : first("actual", target, named);
  const actual = single ?? (measuredAt.length > 0 ? undefined : columnOf(header, actualWords));
  const unit = columnOf(header, unitWords);
  const measured = target !== undefined || steps.length > 1;
  if (!measured) return undefined;
  const taken = [number, target, baseline, actual, ...measuredAt, ...steps];
  const objective = first("objective", named, target);
  const text = titles.findIndex(
    (_, at) =>
      !taken.includes(at) &&
      at !== objective &&
      rows.some(({ cells }) => /\p{L}{2}/u.test(textAt(cells, at))),
  );
  const name = named ?? ((baseline ?? actual ?? measuredAt[0]) !== undefined || steps.length > 1 ? text : -1);
  if (name < 0) return undefined;
  return {
    name,
    number: number === name ? undefined : number,
    objective,
    target: steps.length > 1 ? undefined : target,
    unit: unit === named || unit === target ? undefined : unit,
    baseline,
    actual,
    measured: actual === undefined ? measuredAt : [],
    owner: first("owner", name) ?? columnOf(header, ownerWords),
    due: first("due", name, target, ...steps),
    steps: steps.length > 1 ? steps : [],
  };
}

/** "Q1 A", "2025 real": what was measured then; "Q3 F", "2026 previsto": what is expected, and no target. */
const measuredMark = /\d\s*\(?(?:A|act\.?|actuals?|real(?:es)?|realizado|ist)\)?$/;
const forecastMark = /\d\s*\(?(?:F|fc(?:st)?\.?|forecast|previsi[oó]n|previsto|pron[oó]stico)\)?$/;
/** "Q1 Actual", "T2 2027 real": the word for what was measured beside the time. */
function isMeasured(title: string): boolean {
  const { start, end } = timeOver(title) ?? { start: 0, end: 0 };
  const beside = [title.slice(0, start), title.slice(end)].map((part) =>
    part.replace(/[()\[\]:,–—-]/g, " ").trim(),
  );
  return beside.some((part) => part !== "" && columnTopicsOf(part).has("actual"));
}

const unitWords = /^(?:units?|unidad(?:es)?|unidades?|uom|einheit|unite)\b/;
const bareNumber = /^[<>≤≥~+-]?\s?\d[\d.,]*$/;

/** "61" in a row whose unit is "%" or "days" is 61% or 61 days; other units say nothing that a value knows. */
function inUnit(text: string, unit: string): string {
  if (!bareNumber.test(text)) return text;
  if (unit.trim() === "%") return `${text}%`;
  return readQuantity(`1 ${unit}`)?.unit === "duration" && /^\p{L}+$/u.test(unit) ? `${text} ${unit}` : text;
}

/** "FY26 target": due in that year, whatever the title of the document says. */
function fiscalYear(title: string): string | undefined {
  const [, year] = /(?<!\p{L})FY\s?['’]?(?:20)?(\d{2})(?!\d)/u.exec(title) ?? [];
  return year === undefined ? undefined : `20${year}`;
}

/** "FY26 target", "2027 goal": the word behind its year. */
function yearly(titles: readonly string[]): number | undefined {
  const at = titles.findIndex((title) => {
    const [, word = ""] = /\d\s+(\p{L}+)$/u.exec(title) ?? [];
    return columnTopicsOf(word).has("target");
  });
  return at < 0 || titles.filter((title) => /\d\s+\p{L}+$/u.test(title)).length < 2 ? undefined : at;
}

/** "2025" beside "Target 2026": a year before the target's, with nothing but its number, is where it starts from. */
function yearBefore(titles: readonly string[], dated: readonly number[], target: number): number | undefined {
  const to = findMoment(textAt(titles, target))?.moment;
  const years = dated.filter(
    (at) => at !== target && /^\P{L}*(?:19|20)\d{2}\P{L}*$/u.test(textAt(titles, at)),
  );
  const [only] = years;
  const from = findMoment(textAt(titles, only))?.moment;
  const earlier = to !== undefined && from !== undefined && from.slice(0, 4) < to.slice(0, 4);
  return years.length === 1 && earlier ? only : undefined;
}

/** Whether headings of columns, folded, plainly name KPIs with their targets. */
export function isKpiHeader(header: readonly string[]): boolean {
  return columnOf(header, nameWords) !== undefined && columnOf(header, targetWords) !== undefined;
}

/** Whether a table's columns can be KPIs with their targets. */
export const isKpiTable = (table: TableNode): boolean => kpiColumns(table) !== undefined;

export interface KpiTablePlace {
  readonly group: KpiGroup;
  readonly objective?: string | undefined;
  readonly deadline?: string | undefined;
}

/** Takes the rows of a table of KPIs. */
export function takeKpiTable(table: TableNode, place: KpiTablePlace, context: ReadingContext): boolean {
  const columns = kpiColumns(table);
  if (columns === undefined) return false;
  const { draft, ledger } = context;
  const { titles, headerLine, rows } = tableRows(table);
  ledger.understand(headerLine);
  const { measured, ...others } = columns;
  const known = [...Object.values(others).flat()];
  let { objective } = place;
  for (const { cells, line } of rows) {
    const cell = (column: number | undefined): string => textAt(cells, column);
    const unit = cell(columns.unit);
    const value = (column: number | undefined): string => inUnit(cell(column), unit);
    const name = cell(columns.name);
    if (name === "") {
      ledger.leave(line, line, "table");
      continue;
    }
    ledger.understand(line);
    objective = objectiveFor(cell(columns.objective), objective, line, context);
    const steps = stepsOf(columns.steps.map((at) => ({ when: textAt(titles, at), said: value(at) })));
    const owner = cell(columns.owner);
    const due = cell(columns.due);
    // What was measured last is how things stand; what was measured before is kept in words.
    const last = measured.filter((at) => cell(at) !== "").at(-1);
    const used = [...known, last];
    const told = inUnit("1", unit) === "1" ? used.filter((at) => at !== columns.unit) : used;
    const rest = restAsText(restOfRow(cells, titles, told));
    const target = steps?.last ?? (value(columns.target) || lastSaid(columns.steps.map(value)));
    draft.kpis.push({
      group: place.group,
      name,
      text: [target, rest].filter(Boolean).join("; "),
      ...withoutUndefined({
        baseline: measureOf(value(columns.baseline)),
        actual: measureOf(value(columns.actual ?? last)),
        owner: owner === "" ? undefined : owner,
        deadline:
          readDateWithin(due, place.deadline) ??
          readDeadlineWithin(target, place.deadline) ??
          fiscalYear(textAt(titles, columns.target)) ??
          findMoment(textAt(titles, columns.target))?.moment ??
          (steps === undefined ? place.deadline : undefined),
        steps: steps?.steps,
        objective,
      }),
      place: { line },
    });
  }
  return true;
}

const lastSaid = (cells: readonly string[]): string => cells.filter((text) => text !== "").at(-1) ?? "";

/** The objective that a row names; an empty cell goes on with the one above. */
function objectiveFor(
  named: string,
  known: string | undefined,
  line: number,
  { draft }: ReadingContext,
): string | undefined {
  if (named === "" || named === known) return known;
  if (!draft.objectives.some(({ name }) => name === named)) {
    draft.objectives.push({ name: named, text: "", place: { line } });
  }
  return named;
}

/** A value in the unit of targets: "120 days" is 120, "2 weeks" 14, "45%" 0.45. */
export function measureOf(text: string): number | undefined {
  return readNumber(text) ?? readQuantity(text)?.value;
}
