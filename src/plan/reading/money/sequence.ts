import type { Item } from "../../outline/item.ts";
import type { Block, Section } from "../../outline/outline.ts";
import { cleanHeading } from "../fold.ts";
import { readHeading } from "../heading.ts";
import { isKpiHeader } from "../kpiTable.ts";
import { tableRows } from "../../outline/tableRows.ts";
import { gridOf, type Grid } from "./grid.ts";
import type { Column, TableColumns } from "./columnDraft.ts";
import { readColumns } from "./columns.ts";
import { scaleOf } from "./columnWords.ts";
import { currencyIn } from "./currencyMarks.ts";
import { splitDirections, type Direction } from "./directions.ts";
import { readMoneyHeading, type HeadingText } from "./headingText.ts";
import { readItem } from "./itemText.ts";
import { rowsOfItems, type Measure } from "./listRows.ts";
import type { MoneyRow } from "./moneyRow.ts";
import { readMoment, yearIn } from "./moments.ts";
import { transposed } from "./transpose.ts";
import { rowsOfTable } from "./tableRows.ts";
import { directionIn, isExample, isMeasure, isPerUnit, optionIn, totalIn } from "./words.ts";

/** Amounts that belong together: one budget, one option of it, or one account of income. */
export interface Sequence {
  readonly direction: Direction;
  readonly section: Section;
  readonly heading: HeadingText;
  /** The heading that options stand beside each other under. */
  readonly alternative?: string;
  readonly rows: MoneyRow[];
  readonly inYear: number | undefined;
}

/** A table as it was read, for the person who decides about it. */
export interface TableReading {
  readonly line: number;
  readonly lastLine: number;
  readonly grid: Grid;
  readonly columns: readonly Column[];
  readonly unsure: boolean;
}

export interface Gathered {
  readonly sequences: Sequence[];
  readonly measures: (Measure & { readonly section: Section })[];
  readonly tables: TableReading[];
  /** Sections and tables inside that are no money. */
  readonly others: Section[];
  readonly otherTables: { readonly block: Block & { kind: "table" }; readonly section: Section }[];
  /** Lines that were left alone, and why. */
  readonly left: {
    readonly first: number;
    readonly last: number;
    readonly reason: "prose" | "detail" | "noAmount";
  }[];
}

export function emptyGathered(): Gathered {
  return { sequences: [], measures: [], tables: [], others: [], otherTables: [], left: [] };
}

/** Gathers the rows of money in a section and all below it. */
export function gather(
  section: Section,
  direction: Direction,
  inYear: number | undefined,
  gathered: Gathered,
  alternative?: string,
): void {
  const heading = readMoneyHeading(section.text);
  const sequence: Sequence = {
    direction,
    section,
    heading,
    rows: [],
    inYear: yearIn(section.text) ?? inYear,
    ...(alternative === undefined ? {} : { alternative }),
  };
  gathered.sequences.push(sequence);
  new Gatherer(sequence, gathered).take(section, 0);
}

class Gatherer {
  private readonly sequence: Sequence;
  private readonly gathered: Gathered;

  constructor(sequence: Sequence, gathered: Gathered) {
    this.sequence = sequence;
    this.gathered = gathered;
  }

  take(section: Section, depth: number): void {
    const scale = scaleOf(`(${section.text})`) === 1 ? scaleInProse(section) : scaleOf(`(${section.text})`);
    for (const block of section.blocks) this.takeBlock(block, section, depth, scale);
    const options = section.children.filter((child) => {
      const { name, labelled } = readMoneyHeading(child.text);
      return !labelled && optionIn(name) !== undefined;
    });
    const areOptions =
      options.length > 1 ||
      options.some((child) => optionIn(child.text) === "labelled" && section.children.length > 1);
    for (const child of section.children) {
      if (areOptions && options.includes(child)) {
        gather(
          child,
          this.sequence.direction,
          this.sequence.inYear,
          this.gathered,
          cleanHeading(section.text),
        );
      } else this.takeChild(child, depth);
    }
  }

  private takeChild(child: Section, depth: number): void {
    const heading = readMoneyHeading(child.text);
    const { kind } = readHeading(child.text);
    if (!heading.labelled && (kind === "kpis" || kind === "roi")) {
      this.gathered.others.push(child);
      return;
    }
    if (!heading.labelled && (isExample(heading.name) || isPerUnit(heading.name))) {
      this.gathered.left.push({ first: child.line, last: lastLineOf(child), reason: "detail" });
      return;
    }
    const direction = heading.labelled ? undefined : directionIn(heading.name);
    const total = heading.labelled ? undefined : totalIn(heading.name);
    if (
      total === undefined &&
      (direction === "income" || direction === "cost") &&
      direction !== this.sequence.direction
    ) {
      gather(child, direction, this.sequence.inYear, this.gathered);
      return;
    }
    const at = { line: child.line, lastLine: child.line };
    const moment = heading.labelled ? undefined : readMoment(heading.name, this.sequence.inYear);
    if (total !== undefined && heading.amount !== undefined) {
      this.sequence.rows.push({
        ...rowFields(heading),
        ...total,
        depth,
        marked: false,
        ...at,
        source: "heading",
      });
      this.take(child, depth);
      return;
    }
    const record = recordOf(child);
    const words = rowFields(heading);
    const amount = heading.amount ?? record?.said.amount;
    const start = this.sequence.rows.length;
    this.sequence.rows.push({
      ...words,
      ...(record === undefined
        ? {}
        : { due: record.said.due, currency: record.said.currency, line: record.item.firstLine }),
      ...(amount === undefined ? {} : { amount }),
      depth,
      marked: false,
      apart: true,
      ...at,
      ...(record === undefined ? {} : { lastLine: record.item.lastLine }),
      source: record === undefined ? "heading" : "record",
      ...(moment === undefined ? {} : { moment }),
    } as MoneyRow);
    if (record === undefined) this.take(child, depth + 1);
    else if (child.blocks.length > 0) {
      const rest = child.blocks
        .flatMap((block) => (block.kind === "items" ? block.items : []))
        .filter((item) => item !== record.item);
      for (const item of rest)
        this.gathered.left.push({ first: item.firstLine, last: item.endLine, reason: "detail" });
    }
    this.hoistTotals(start, depth);
  }

  /** Totals under a heading of their own ("Overview") stand for what is beside it. */
  private hoistTotals(start: number, depth: number): void {
    const { rows } = this.sequence;
    const inside = rows.slice(start + 1);
    const money = inside.filter(({ amount }) => amount !== undefined);
    if (money.some(({ name }) => /^total$/i.test(name))) return;
    if (
      rows[start]?.amount !== undefined ||
      money.length === 0 ||
      money.some(({ total }) => total === undefined)
    )
      return;
    rows.splice(start, inside.length + 1, ...inside.map((row) => ({ ...row, depth })));
  }

  private takeBlock(block: Block, section: Section, depth: number, scale: number): void {
    if (block.kind === "items") this.takeItems(block.items, section, depth);
    else if (block.kind === "figure") this.takeItems([block.item], section, depth);
    else if (block.kind === "table") this.takeTable(block, section, depth, scale);
    else if (block.kind === "prose") this.takeProse(block, depth);
  }

  private takeItems(items: readonly Item[], section: Section, depth: number): void {
    const measures: Measure[] = [];
    const rows = rowsOfItems(items, depth, this.sequence.inYear, measures);
    const options = rows.filter(
      (row) =>
        row.depth === depth &&
        row.amount !== undefined &&
        row.plain !== true &&
        optionIn(row.name) === "labelled",
    );
    const others = [...this.sequence.rows, ...rows].filter(
      (row) => row.amount !== undefined && !options.includes(row),
    );
    const areOptions = options.length > 1 || (options.length === 1 && others.length > 0);
    for (const row of rows) {
      if (areOptions && options.includes(row)) this.takeOption(row, section);
      else this.sequence.rows.push(row);
    }
    this.gathered.measures.push(...measures.map((measure) => ({ ...measure, section })));
  }

  /** "Escenario reducido: $800 - $900": another way to do the same, with its total only. */
  private takeOption(row: MoneyRow, section: Section): void {
    const { heading } = this.sequence;
    const own: Section = { ...section, text: row.name, line: row.line, blocks: [], children: [] };
    this.gathered.sequences.push({
      direction: this.sequence.direction,
      section: own,
      heading: { ...heading, name: row.name, amount: row.amount, labelled: true } as HeadingText,
      alternative: this.sequence.heading.name,
      rows: [{ ...row, depth: 0, total: "grand" }],
      inYear: this.sequence.inYear,
    });
  }

  private takeProse(block: Block & { kind: "prose" }, depth: number): void {
    const said = readItem(block.text, "");
    const total = totalIn(said.name);
    const bold = block.paragraph.content.every(
      ({ bold: mark, text }) => mark === true || !/\p{L}|\d/u.test(text),
    );
    const line = said.amount !== undefined && bold && !isMeasure(said.name);
    if ((total === undefined || said.amount === undefined) && said.share === undefined && !line) return;
    if (total === undefined && !bold) return;
    this.sequence.rows.push({
      ...rowFields(said),
      ...total,
      depth,
      marked: bold,
      line: block.firstLine,
      lastLine: block.lastLine,
      source: "sentence",
    });
  }

  private takeTable(block: Block & { kind: "table" }, section: Section, depth: number, scale: number): void {
    const { header } = tableRows(block.table);
    const { inYear } = this.sequence;
    const first = gridOf(block.table);
    const grid = transposed(first, inYear) ?? first;
    const columns = readColumns(grid, inYear);
    if (
      !hasAmounts(columns) ||
      (isKpiHeader(header) && !columns.columns.some(({ role }) => role === "amount" || role === "low"))
    ) {
      this.gathered.otherTables.push({ block, section });
      return;
    }
    this.gathered.tables.push({
      line: block.firstLine,
      lastLine: block.lastLine,
      grid,
      columns: columns.columns,
      unsure: columns.unsure,
    });
    const around = { depth, scale: scale * scaleOf(grid.caption), inYear };
    const options = columns.columns.filter(({ role }) => role === "option");
    if (options.length > 0) {
      for (const option of options)
        this.takeColumn(grid, columns, { ...around, depth: 0 }, section, option, this.sequence.direction);
      return;
    }
    const income = columns.columns.find(({ role }) => role === "income");
    if (income !== undefined)
      this.takeColumn(grid, columns, { ...around, depth: 0 }, section, income, "income");
    const rows = rowsOfTable(grid, columns, around);
    const { own, other } = splitDirections(rows, this.sequence.direction);
    this.sequence.rows.push(...own.map((row) => withCurrency(row, grid.caption)));
    if (other.length > 0) {
      this.gathered.sequences.push({
        ...this.sequence,
        direction: this.sequence.direction === "cost" ? "income" : "cost",
        section,
        rows: other.map((row) => ({ ...row, depth: row.depth - depth })),
      });
    }
  }

  private takeColumn(
    grid: Grid,
    columns: TableColumns,
    around: Parameters<typeof rowsOfTable>[2],
    section: Section,
    column: Column,
    direction: Direction,
  ): void {
    const isOption = direction === this.sequence.direction;
    this.gathered.sequences.push({
      direction,
      section: isOption ? { ...section, text: column.heading } : section,
      heading: isOption ? { name: column.heading, labelled: true } : readMoneyHeading(section.text),
      rows: rowsOfTable(grid, columns, around, column),
      inYear: around.inYear,
      ...(isOption ? { alternative: cleanHeading(section.text) } : {}),
    });
  }
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

function rowFields({
  labelled: _,
  ...said
}: HeadingText | (ReturnType<typeof readItem> & { labelled?: boolean })): Omit<
  MoneyRow,
  "depth" | "marked" | "line" | "lastLine" | "source"
> {
  return said;
}

/** The one item of a heading's list that gives its cost, beside a duration, an owner and the like. */
function recordOf(section: Section): { item: Item; said: ReturnType<typeof readItem> } | undefined {
  const items = section.blocks.flatMap((block) => (block.kind === "items" ? block.items : []));
  if (section.children.length > 0 || items.length < 2 || section.blocks.some(({ kind }) => kind === "table"))
    return undefined;
  const priced = items
    .map((item) => ({ item, said: readItem(item.name, item.text) }))
    .filter(({ said }) => said.amount !== undefined);
  const [only] = priced;
  if (only === undefined || priced.length > 1 || totalIn(only.said.name) !== undefined) return undefined;
  return directionIn(only.said.name) === "cost" && only.said.name.split(" ").length <= 3 ? only : undefined;
}

/** "All figures in thousands" in a sentence above a table. */
function scaleInProse(section: Section): number {
  const said = section.blocks.flatMap((block) =>
    block.kind === "prose" && block.text.length < 120 ? scaleOf(`(${block.text})`) : [],
  );
  return said.find((scale) => scale !== 1) ?? 1;
}

export function lastLineOf(section: Section): number {
  const own = section.blocks.at(-1)?.lastLine ?? section.line;
  const last = section.children.at(-1);
  return last === undefined ? own : Math.max(own, lastLineOf(last));
}
