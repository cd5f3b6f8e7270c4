import type { Block, Section } from "../../outline/outline.ts";
import { tableRows } from "../../outline/tableRows.ts";
import { cleanHeading } from "../fold.ts";
import type { ReadingKind, Verdict } from "../evidence/kinds.ts";
import { isKpiHeader } from "../kpiTable.ts";
import type { ReadingsLog } from "../readings.ts";
import { withBareCountsAsked } from "./bareCounts.ts";
import { withCasesAside } from "./cases.ts";
import type { Column, TableColumns } from "./columnDraft.ts";
import { readColumns } from "./columns.ts";
import { nearerScale, scaleOf } from "./columnWords.ts";
import { currencyIn } from "./currencyMarks.ts";
import { withRowRoles } from "./decidedRows.ts";
import { splitDirections, type Direction } from "./directions.ts";
import { gridOf, type Grid } from "./grid.ts";
import { scaledHeading } from "./scaledHeading.ts";
import type { MoneyRow } from "./moneyRow.ts";
import type { Gathered, Sequence } from "./sequence.ts";
import { unitStatement } from "./unitStatement.ts";
import { rowsOfTable } from "./tableRows.ts";
import { transposed } from "./transpose.ts";
import { directionIn, isMeasure, namesPayers, totalIn } from "./words.ts";
import { cellAt } from "./cell.ts";

/** What a table's rows go to. */
export interface TableTarget {
  readonly sequence: Sequence;
  readonly gathered: Gathered;
  readonly log: ReadingsLog;
  /** What the table is taken for is noted already: it is money. */
  readonly noted?: true | undefined;
}

const kindOf = (direction: Direction): ReadingKind => (direction === "cost" ? "costs" : "income");

/** Gathers the rows of a table in a section of money, or hands the table over when it is something else. */
export function gatherTable(
  block: Block & { kind: "table" },
  section: Section,
  { depth, scale }: { readonly depth: number; readonly scale: number },
  target: TableTarget,
): void {
  const { sequence, gathered, log, noted } = target;
  const { table } = block;
  const { inYear } = sequence;
  const decision = noted === true ? log.decisionOn(table) : log.decidedOfTable(section, table);
  const first = gridOf(table);
  const grid = transposed(first, inYear) ?? first;
  const columns = readColumns(grid, inYear, new Map(Object.entries(decision?.columns ?? {})));
  const own = kindOf(
    namesWhoPays(columns, section) ? "income" : (directionOfNames(columns) ?? sequence.direction),
  );
  const measures =
    isKpiHeader(tableRows(table).header) &&
    !columns.columns.some(({ role }) => role === "amount" || role === "low");
  const found: ReadingKind = measures ? "kpis" : hasAmounts(columns) ? own : "notes";
  const kind = noted === true ? own : (decision?.kind ?? found);
  const isMoney = kind === "costs" || kind === "income";
  if (!isMoney && kind !== "notes" && kind !== "ignore") {
    gathered.otherTables.push({ block, section, kind });
    return;
  }
  if (noted === true) log.columnsAre(table, columns);
  else log.table(section, table, verdictOn(found, own, columns), columns.columns);
  if (!isMoney || !hasAmounts(columns)) {
    gathered.otherTables.push({ block, section });
    return;
  }
  const direction: Direction = kind === "costs" ? "cost" : "income";
  const options = columns.columns.filter(({ role }) => role === "option");
  gathered.tables.push({ line: block.firstLine, columns: columns.columns });
  // Each line of a table that is read by its columns holds a part of every row.
  if (grid !== first)
    for (const { line } of first.rows) gathered.tables.push({ line, columns: columns.columns });
  const measured = measureOf(grid, columns);
  const around = { depth, scale: nearerScale(scaleOf(measured), scale), inYear };
  const alone = { ...around, depth: 0 };
  if (options.length > 0) {
    for (const option of options)
      takeColumn(grid, columns, alone, section, { column: option, direction }, target);
    return;
  }
  const income = columns.columns.find(({ role }) => role === "income");
  if (income !== undefined)
    takeColumn(grid, columns, alone, section, { column: income, direction: "income" }, target);
  const said = withBareCountsAsked(withRowRoles(rowsOfTable(grid, columns, around), decision?.rows));
  const money = said.filter(({ name, total }) => total !== undefined || !isMeasureAlone(name));
  const rows = withCasesAside(money);
  const { own: ofSame, other, results } = splitDirections(rows, direction);
  for (const line of results) gathered.results.add(line);
  const marked = ofSame.map((row) => withCurrency(row, measured));
  const others: [Direction, readonly MoneyRow[]][] = [[direction === "cost" ? "income" : "cost", other]];
  // Not as arguments of one call: a table may have more rows than a call takes.
  if (direction === sequence.direction) for (const row of marked) sequence.rows.push(row);
  else others.push([direction, marked]);
  for (const [otherDirection, group] of others) {
    if (group.length === 0) continue;
    gathered.sequences.push({
      ...sequence,
      direction: otherDirection,
      section,
      rows: group.map((row) => ({ ...row, depth: row.depth - depth })),
    });
  }
}

/** "Funding" with a row for each source is what comes in, unless its heading says that it is spent. */
function namesWhoPays({ columns }: TableColumns, section: Section): boolean {
  const name = columns.find(({ role }) => role === "name");
  return name !== undefined && namesPayers(name.heading) && directionIn(section.text) !== "cost";
}

/** "ARR", "Gross margin": a measure and nothing more in the name of a row. */
const isMeasureAlone = (name: string): boolean => isMeasure(name) && name.split(/\s+/).length <= 3;

/** "Income | Amount": the heading of the names says what its lines are, in one word or two. */
function directionOfNames({ columns }: TableColumns): Direction | undefined {
  const heading = columns.find(({ role }) => role === "name")?.heading ?? "";
  const said = heading.split(/\s+/).length > 2 ? undefined : directionIn(heading);
  return said === "income" ? said : undefined;
}

/**
 * What says in which units all amounts of a table stand: its caption, else the heading of its names or the name
 * of its total ("Total (M€)"), where no heading of amounts says it.
 */
function measureOf(grid: Grid, { columns }: TableColumns): string {
  const says = (text: string): boolean => scaleOf(text) !== 1 || currencyIn(text) !== undefined;
  const amounts = columns.filter(({ role }) => !["name", "category", "ordinal", "note"].includes(role));
  if (says(grid.caption) || amounts.some(({ heading }) => scaleOf(heading) !== 1)) return grid.caption;
  const named = columns.find(({ role }) => role === "name");
  const names = [
    named?.heading ?? "",
    ...grid.rows
      .map(({ cells }) => cellAt(cells, named?.at).text)
      .filter((name) => totalIn(name) !== undefined),
  ];
  // "$k" may be all that stands above the names.
  const units = (text: string): boolean => /\([^()\d]*\)\s*$/.test(text) || unitStatement(text) !== undefined;
  const said = names.find((text) => units(text) && says(text));
  return said === undefined ? grid.caption : `(${said})`;
}

/** A table in a section of money is of that money; it is unsure where columns of amounts stay unexplained. */
function verdictOn(found: ReadingKind, own: ReadingKind, columns: TableColumns): Verdict {
  const money = found === own;
  const unread = !money && columns.columns.some(({ role }) => role === "unknown" || role === "amount");
  return {
    kind: found,
    confidence: (money && columns.unsure) || unread ? "unsure" : "sure",
    evidence: [{ kind: found, weight: 3, reason: money ? "columns" : "nothing" }],
    second: money ? undefined : own,
  };
}

function takeColumn(
  grid: Grid,
  columns: TableColumns,
  around: Parameters<typeof rowsOfTable>[2],
  section: Section,
  { column, direction }: { readonly column: Column; readonly direction: Direction },
  { sequence, gathered }: TableTarget,
): void {
  const isOption = column.role === "option";
  gathered.sequences.push({
    direction,
    section: isOption ? { ...section, text: column.heading } : section,
    heading: isOption ? { name: column.heading, labelled: true } : scaledHeading(section),
    rows: rowsOfTable(grid, columns, around, column),
    inYear: sequence.inYear,
    ...(isOption ? { alternative: cleanHeading(section.text) } : {}),
  });
}

function withCurrency(row: MoneyRow, caption: string): MoneyRow {
  const mark = row.currency === undefined ? currencyIn(caption) : undefined;
  return mark === undefined ? row : { ...row, currency: mark };
}

function hasAmounts({ columns }: TableColumns): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  const named = roles.has("name") || roles.has("category") || roles.has("ordinal");
  const amounts = (["amount", "low", "planned", "total", "byPeriod", "option", "share"] as const).some(
    (role) => roles.has(role),
  );
  return named && (amounts || (roles.has("unitCost") && roles.has("quantity")));
}
