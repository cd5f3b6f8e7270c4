import type { Item } from "../../outline/item.ts";
import type { Block, Section } from "../../outline/outline.ts";
import { cleanHeading } from "../fold.ts";
import { readHeading } from "../heading.ts";
import type { ReadingKind } from "../evidence/kinds.ts";
import type { ReadingsLog } from "../readings.ts";
import { withCasesAside } from "./cases.ts";
import { withRowRoles } from "./decidedRows.ts";
import { hasProducts } from "./direction.ts";
import { splitDirections, type Direction } from "./directions.ts";
import { fundingBehindTotal } from "./fundedBy.ts";
import { gatherTable } from "./gatherTable.ts";
import { takeHeadingAlone } from "./headingAlone.ts";
import { headingCurrency, readMoneyHeading, type HeadingText } from "./headingText.ts";
import { scaledHeading } from "./scaledHeading.ts";
import { scaledRecord } from "./scaledRecord.ts";
import { readItem } from "./itemText.ts";
import { rowsOfItems, type Measure } from "./listRows.ts";
import type { MoneyRow } from "./moneyRow.ts";
import { readMoment, yearIn } from "./moments.ts";
import { isResultRow } from "./profitAndLoss.ts";
import { recordOf } from "./record.ts";
import { rowFields } from "./rowFields.ts";
import { lastLineOf, type Gathered, type Sequence } from "./sequence.ts";
import { sayScale, scaleAround, scaleOfRow, scaledRow } from "./unitStatement.ts";
import { tellsTotal } from "./toldTotal.ts";
import { verdictInside } from "./verdictInside.ts";
import {
  directionIn,
  isEitherWay,
  isExample,
  isMeasure,
  isNotSpent,
  isPerUnit,
  optionIn,
  totalIn,
} from "./words.ts";

/** Where rows are gathered, and where what parts are taken for is noted. */
export interface Gathering {
  readonly gathered: Gathered;
  readonly log: ReadingsLog;
  /** What the tables are taken for is noted already. */
  readonly noted?: true | undefined;
}

/** Gathers the rows of money in a section and all below it. */
export function gather(
  section: Section,
  direction: Direction,
  inYear: number | undefined,
  gathering: Gathering,
  alternative?: string,
): void {
  const heading = scaledHeading(section);
  const sequence: Sequence = {
    direction,
    section,
    heading,
    rows: [],
    inYear: yearIn(section.text) ?? inYear,
    ...(alternative === undefined ? {} : { alternative }),
  };
  gathering.gathered.sequences.push(sequence);
  new Gatherer(sequence, gathering).take(section, 0);
  takeHeadingAlone(sequence);
}

class Gatherer implements Gathering {
  readonly sequence: Sequence;
  readonly gathered: Gathered;
  readonly log: ReadingsLog;
  readonly noted: true | undefined;

  constructor(sequence: Sequence, { gathered, log, noted }: Gathering) {
    this.noted = noted;
    this.sequence = sequence;
    this.gathered = gathered;
    this.log = log;
  }

  take(section: Section, depth: number): void {
    const scale = scaleAround(section);
    for (const block of section.blocks) this.takeBlock(block, section, depth, scale);
    const options = new Set(
      section.children.filter((child) => {
        const { name, labelled } = readMoneyHeading(child.text);
        return !labelled && optionIn(name) !== undefined;
      }),
    );
    const [first] = options;
    const areOptions =
      options.size > 1 ||
      (first !== undefined && optionIn(first.text) === "labelled" && section.children.length > 1);
    for (const child of section.children) {
      if (areOptions && options.has(child)) {
        gather(child, this.sequence.direction, this.sequence.inYear, this, cleanHeading(section.text));
      } else this.takeChild(child, depth);
    }
  }

  private get kind(): ReadingKind {
    return this.sequence.direction === "cost" ? "costs" : "income";
  }

  private takeChild(child: Section, depth: number): void {
    const said = scaledHeading(child);
    const currency = said.currency ?? headingCurrency({ ...child, above: undefined });
    const heading: HeadingText = currency === undefined ? said : { ...said, currency };
    const { kind } = readHeading(child.text);
    const decided = this.log.decidedOf(child)?.kind;
    const other = decided !== undefined && decided !== "costs" && decided !== "income";
    if (other || (decided === undefined && !heading.labelled && (kind === "kpis" || kind === "roi"))) {
      this.gathered.others.push(child);
      return;
    }
    const apart =
      !heading.labelled &&
      (isExample(heading.name) ||
        isNotSpent(heading.name) ||
        (isPerUnit(heading.name) && !hasProducts(child)));
    const taken = this.log.section(child, verdictInside(apart ? "notes" : this.kind));
    if (taken.kind === "notes") {
      this.gathered.left.push({ first: child.line, last: lastLineOf(child), reason: "detail" });
      return;
    }
    const words = heading.labelled || isEitherWay(heading.name) ? undefined : directionIn(heading.name);
    const direction = decided === undefined ? words : decided === "costs" ? "cost" : "income";
    const total = heading.labelled ? undefined : totalIn(heading.name);
    if (
      total === undefined &&
      (direction === "income" || direction === "cost") &&
      direction !== this.sequence.direction
    ) {
      gather(child, direction, this.sequence.inYear, this);
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
    const amount = heading.amount ?? scaledRecord(record, child)?.amount;
    const start = this.sequence.rows.length;
    this.sequence.rows.push({
      ...rowFields(heading),
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
    rows.length = start;
    for (const row of inside) rows.push({ ...row, depth });
  }

  private takeBlock(block: Block, section: Section, depth: number, scale: number): void {
    if (block.kind === "items") this.takeItems(block.items, section, depth, scale);
    else if (block.kind === "figure") this.takeItems([block.item], section, depth, scale);
    else if (block.kind === "table") gatherTable(block, section, { depth, scale }, this);
    else if (block.kind === "prose") this.takeProse(block, depth, scale);
  }

  private takeItems(items: readonly Item[], section: Section, depth: number, around: number): void {
    const measures: Measure[] = [];
    const read = withCasesAside(
      withRowRoles(
        rowsOfItems(items, depth, this.sequence.inYear, measures).map((row) =>
          scaledRow(row, scaleOfRow(row, around)),
        ),
        this.log.decisionOn(section)?.rows,
      ),
    );
    const { own: rows, other, results } = this.bySides(read);
    for (const line of results) this.gathered.results.add(line);
    if (other.length > 0) this.takeOtherSide(other, section, depth);
    const options = new Set(
      rows.filter(
        (row) =>
          row.depth === depth &&
          row.amount !== undefined &&
          row.plain !== true &&
          optionIn(row.name) === "labelled",
      ),
    );
    const isOther = (row: MoneyRow): boolean => row.amount !== undefined && !options.has(row);
    const areOptions =
      options.size > 1 || (options.size === 1 && (rows.some(isOther) || this.sequence.rows.some(isOther)));
    for (const row of rows) {
      if (areOptions && options.has(row)) this.takeOption(row, section);
      else this.sequence.rows.push(row);
    }
    for (const measure of measures) this.gathered.measures.push({ ...measure, section });
  }

  /** A list of what comes in, what is spent and what is left ("Net profit: $260,000") is two accounts. */
  private bySides(rows: readonly MoneyRow[]): ReturnType<typeof splitDirections> {
    if (rows.some((row) => isResultRow(row) && row.plain !== true))
      return splitDirections(rows, this.sequence.direction);
    if (this.sequence.direction === "income") return { own: [...rows], other: [], results: [] };
    const { own, funding, gaps } = fundingBehindTotal(rows, this.sequence.rows);
    return { own, other: funding, results: gaps };
  }

  private takeOtherSide(rows: readonly MoneyRow[], section: Section, depth: number): void {
    this.gathered.sequences.push({
      ...this.sequence,
      direction: this.sequence.direction === "cost" ? "income" : "cost",
      section,
      rows: rows.map((row) => ({ ...row, depth: row.depth - depth })),
    });
  }

  /** "Escenario reducido: $800 - $900": another way to do the same, a budget of this one line. */
  private takeOption(row: MoneyRow, section: Section): void {
    const { heading } = this.sequence;
    const own: Section = { ...section, text: row.name, line: row.line, blocks: [], children: [] };
    this.gathered.sequences.push({
      direction: this.sequence.direction,
      section: own,
      heading: { ...heading, name: row.name, amount: row.amount, labelled: true } as HeadingText,
      alternative: this.sequence.heading.name,
      rows: [{ ...row, depth: 0 }],
      inYear: this.sequence.inYear,
    });
  }

  private takeProse(block: Block & { kind: "prose" }, depth: number, around: number): void {
    const said = readItem(block.text, "");
    const scale = sayScale([block.text]) ? 1 : scaleOfRow(said, around);
    const { amount } = scaledRow(said, scale);
    const told = amount !== undefined && tellsTotal(block.text, amount, this.sequence.rows);
    const total = totalIn(said.name) ?? (told ? ({ total: "plain" } as const) : undefined);
    const bold = block.paragraph.content.every(
      ({ bold: mark, text }) => mark === true || !/\p{L}|\d/u.test(text),
    );
    const line = said.amount !== undefined && bold && !isMeasure(said.name);
    if ((total === undefined || said.amount === undefined) && said.share === undefined && !line) return;
    if (total === undefined && !bold) return;
    const row: MoneyRow = {
      ...rowFields(said),
      ...total,
      depth,
      marked: bold,
      line: block.firstLine,
      lastLine: block.lastLine,
      source: "sentence",
    };
    this.sequence.rows.push(scaledRow(row, scale));
  }
}
