import { anyOf } from "../../../lexicon/language.ts";
import { sections } from "../../../lexicon/sections.ts";
import { fold } from "../fold.ts";
import type { BudgetCategory } from "../../plan.ts";
import { withoutUndefined } from "../../withoutUndefined.ts";
import type { Account, DraftCategory } from "./account.ts";
import { AccountCategories } from "./accountCategories.ts";
import { AccountClaims } from "./accountClaims.ts";
import { AccountLines } from "./accountLines.ts";
import type { MoneyRow } from "./moneyRow.ts";
import type { Sequence } from "./sequence.ts";
import type { RowReading } from "./structure/row.ts";
import { RowSurroundings } from "./surroundings.ts";
import { itemAt } from "../../itemAt.ts";

/** Arranges the rows of a sequence into categories and the totals stated for them. */
export function assemble(sequence: Sequence, trackName: string, dated: number | undefined): Account {
  return new Assembly(sequence, trackName, dated).account();
}

class Assembly {
  private readonly rows: readonly MoneyRow[];
  private readonly readings: readonly RowReading[];
  private readonly sequence: Sequence;
  private readonly around: RowSurroundings;
  private readonly lines: AccountLines;
  private readonly claims: AccountClaims;
  private readonly categories: AccountCategories;
  private readonly result: Account = {
    categories: [],
    claims: [],
    assumed: [],
    doubts: [],
    understood: [],
    marks: new Map(),
  };

  constructor(sequence: Sequence, trackName: string, dated: number | undefined) {
    this.sequence = sequence;
    this.around = new RowSurroundings(sequence, trackName, dated);
    this.rows = this.around.rows;
    this.readings = this.around.readings;
    this.categories = new AccountCategories(this.around, sequence.heading.name);
    this.lines = new AccountLines(this.around, this.result);
    this.claims = new AccountClaims(this.around, this.result, sequence, trackName);
  }

  account(): Account {
    this.rows.forEach((row, index) => this.take(row, index));
    this.takeEmptyHeadings();
    const partTotals = this.readings.flatMap((reading, index) => (reading.kind === "total" ? [index] : []));
    for (const index of partTotals) this.placeTotal(index);
    this.stateHeading();
    const inOrder = this.categories.all().sort((a, b) => lineOfCategory(a) - lineOfCategory(b));
    for (const category of inOrder) this.settle(category);
    return this.result;
  }

  private take(row: MoneyRow, index: number): void {
    const reading = itemAt(this.readings, index);
    if (reading.kind === "line") this.categories.of(index).lines.push({ row, index });
    if (
      reading.kind === "group" ||
      reading.kind === "line" ||
      reading.kind === "detail" ||
      reading.kind === "total"
    ) {
      this.result.understood.push([row.line, row.lastLine], ...(row.more ?? []));
    }
    if (row.amount === undefined) {
      // A share of something that nobody states leaves a gap in what the others come to.
      if (row.share !== undefined && row.total === undefined)
        this.result.doubts.push({ kind: "shares", line: row.line, name: row.name, low: 0, high: 0 });
      return;
    }
    // What a total holds of later times its lines hold.
    if (reading.kind === "total" && row.doubt === "laterTimes") return;
    const { name, line, amount } = row;
    const { low, high } = amount;
    if (reading.kind === "line" && row.yearless === true)
      this.result.doubts.push({ kind: "yearless", line, name, low, high });
    const doubt = row.doubt ?? (reading.unsure === true && row.settled !== true ? "total" : undefined);
    if (doubt !== undefined) this.result.doubts.push({ kind: doubt, line, name, low, high });
  }

  /** Headings without amounts are categories without lines, as a plan writes them. */
  private takeEmptyHeadings(): void {
    if (this.sequence.section.blocks.length > 0) return;
    this.rows.forEach((row, index) => {
      if (
        row.source !== "heading" ||
        row.amount !== undefined ||
        row.total !== undefined ||
        !this.isBare(index)
      )
        return;
      this.categories.open(index, row.name, row, this.around.chainOf(index));
      this.result.understood.push([row.line, row.lastLine]);
    });
  }

  private isBare(index: number): boolean {
    const next = this.rows[index + 1];
    return next === undefined || next.depth <= itemAt(this.rows, index).depth;
  }

  private placeTotal(index: number): void {
    const [row, reading] = [itemAt(this.rows, index), itemAt(this.readings, index)];
    if (row.amount === undefined) return;
    const covered = new Set(reading.of ?? []);
    const { only, exactly } = this.categories.holderOf(covered);
    const group = this.around.groupOf(index);
    const head = group === undefined ? undefined : this.rows[group];
    if (covered.size === 0 && group !== undefined && head !== undefined && row.source !== "heading") {
      this.categories.open(group, head.name, head, this.around.chainOf(group)).totals.push(index);
      return;
    }
    const inside =
      only !== undefined &&
      exactly &&
      (group === undefined
        ? only.head === undefined || this.isFlat(only)
        : this.categories.opened(group) === only);
    const before = reading.before?.[0];
    if (
      row.source !== "heading" &&
      only !== undefined &&
      inside &&
      before === undefined &&
      !this.isOfWhole(row, only)
    ) {
      only.totals.push(index);
      return;
    }
    this.claims.claim(row, reading, only, before);
  }

  /** "Total inversión" and a second total of a category stand for the whole track. */
  private isOfWhole({ name, times }: MoneyRow, category: DraftCategory): boolean {
    if (times !== undefined || category.totals.length > 0) return true;
    const said = fold(name).replace(totalWords, " ").trim();
    return wholeWords.test(said) && !fold(category.name).includes(said);
  }

  /** A category that a row of its own table opened, which its total closes at the same level. */
  private isFlat(category: DraftCategory): boolean {
    return category.head?.source !== "heading";
  }

  /** The amount in the outermost heading is stated for all of it; amounts in headings of groups for those. */
  private stateHeading(): void {
    const { heading, section } = this.sequence;
    const row: MoneyRow = {
      ...heading,
      depth: 0,
      marked: false,
      source: "heading",
      line: section.line,
      lastLine: section.line,
    };
    if (heading.amount !== undefined && !heading.labelled && !this.isOnlyLine()) {
      const of = this.readings.flatMap(({ kind }, at) => (kind === "line" ? [at] : []));
      this.claims.claim(row, { kind: "total", whole: true, of, evidence: new Set() }, undefined, undefined);
    }
    this.readings.forEach((reading, index) => {
      const group = this.rows[index];
      if (reading.kind !== "group" || group?.amount === undefined) return;
      const category = this.categories.opened(index);
      if (category !== undefined && category.totals.length === 0) {
        category.totals.push(index);
        return;
      }
      const due = group.due ?? this.around.dueAround(this.around.chainOf(index), group);
      this.claims.push(group, {
        track: this.around.trackOf(this.around.chainOf(index)),
        low: group.amount.low,
        high: group.amount.high,
        period: due?.period ?? "once",
        ...(due === undefined && group.moment === undefined ? { periodStated: false } : {}),
        scope: "part",
        name: group.name,
        ...withoutUndefined({ when: group.moment?.when }),
      });
    });
  }

  /** The heading's amount is a line already, where nothing stands below it. */
  private isOnlyLine(): boolean {
    const [only, ...others] = this.rows;
    return others.length === 0 && only?.source === "heading" && only.line === this.sequence.section.line;
  }

  private settle(category: DraftCategory): void {
    const silent = this.around.silentPeriod(category, this.result.claims);
    const lines = category.lines.map((line) => this.lines.lineOf(line, category, silent));
    const statedAt = category.totals.at(-1);
    const stated = statedAt === undefined ? undefined : this.rows[statedAt];
    const earlier = category.totals.slice(0, -1);
    for (const at of earlier) {
      const [row, reading] = [itemAt(this.rows, at), itemAt(this.readings, at)];
      this.claims.claim(row, { ...reading, whole: false }, category, undefined);
    }
    const amount = stated?.amount;
    const due = stated?.due;
    if (stated !== undefined) this.claims.claimPeriods(stated, category);
    const built: BudgetCategory = {
      track: category.track,
      name: category.name,
      place: { line: lineOfCategory(category) },
      lines: lines.map(({ line }) => line),
      ...(amount === undefined
        ? {}
        : {
            stated: {
              low: amount.low * (due?.times ?? 1),
              high: amount.high * (due?.times ?? 1),
              ...(due !== undefined && lines[0] !== undefined && due.period !== lines[0].line.period
                ? { period: due.period }
                : {}),
            },
          }),
    };
    this.result.categories.push(built);
  }
}

const lineOfCategory = ({ head, lines }: DraftCategory): number => head?.line ?? lines[0]?.row.line ?? 0;

const totalWords = /\b(?:grand|gran|(?:sub)?tota(?:l|is|les|ls))\b/g;
const wholeWords = new RegExp(String.raw`(?<!\p{L})${anyOf(sections, (words) => words.whole)}(?!\p{L})`, "u");
