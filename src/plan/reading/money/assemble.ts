import { anyOf } from "../../../lexicon/language.ts";
import { sections } from "../../../lexicon/sections.ts";
import { fold } from "../fold.ts";
import type { BudgetCategory, BudgetClaim, BudgetLine, Income, Period } from "../../plan.ts";
import { withoutUndefined } from "../given.ts";
import type { Doubt, MoneyRow } from "./moneyRow.ts";
import type { Due } from "./period.ts";
import { readDue } from "./period.ts";
import { readMoment } from "./moments.ts";
import type { Sequence } from "./sequence.ts";
import { readRows } from "./structure/readRows.ts";
import type { RowReading } from "./structure/row.ts";
import { headingCurrency } from "./headingText.ts";
import { nameOfTotal, saysOnlyBudget } from "./words.ts";

type Assumption = "periodFromHeading" | "periodFromTotal" | "periodOnce";

/** One budget, or one account of income, with what was assumed and what is not sure. */
export interface Account {
  readonly categories: BudgetCategory[];
  readonly claims: BudgetClaim[];
  readonly assumed: { readonly line: number; readonly what: Assumption }[];
  readonly doubts: Doubt[];
  /** Lines of the document that gave something, first and last. */
  readonly understood: (readonly [number, number])[];
  /** The mark of each line's currency, in the order of the categories' lines; and of each claim. */
  readonly marks: Map<object, MoneyRow["currency"]>;
}

interface DraftLine {
  readonly row: MoneyRow;
  readonly index: number;
}

interface DraftCategory {
  readonly track: string;
  readonly name: string;
  readonly head: MoneyRow | undefined;
  readonly chain: readonly MoneyRow[];
  readonly lines: DraftLine[];
  readonly totals: number[];
}

/** Arranges the rows of a sequence into categories and the totals stated for them. */
export function assemble(sequence: Sequence, trackName: string, dated: number | undefined): Account {
  return new Assembly(sequence, trackName, dated).account();
}

class Assembly {
  private readonly rows: readonly MoneyRow[];
  private readonly readings: readonly RowReading[];
  private readonly sequence: Sequence;
  private readonly trackName: string;
  private readonly year: number | undefined;
  private readonly categories = new Map<number | string, DraftCategory>();
  // Found once, when first asked for: a table may have ten thousand rows.
  private parts: ReadonlyMap<number, number> | undefined;
  private details: ReadonlyMap<number, readonly number[]> | undefined;
  private ofTotals: { readonly mark: MoneyRow["currency"] } | undefined;
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
    this.trackName = trackName;
    this.year = sequence.inYear ?? dated;
    this.rows = withShares(sequence);
    this.readings = readRows(this.rows);
  }

  account(): Account {
    this.rows.forEach((row, index) => this.take(row, index));
    this.takeEmptyHeadings();
    const partTotals = this.readings.flatMap((reading, index) => (reading.kind === "total" ? [index] : []));
    for (const index of partTotals) this.placeTotal(index);
    this.stateHeading();
    const inOrder = [...new Set(this.categories.values())].sort(
      (a, b) => lineOfCategory(a) - lineOfCategory(b),
    );
    for (const category of inOrder) this.settle(category);
    return this.result;
  }

  private take(row: MoneyRow, index: number): void {
    const reading = this.readings[index];
    if (reading === undefined) return;
    if (reading.kind === "line") this.categoryOf(index).lines.push({ row, index });
    if (
      reading.kind === "group" ||
      reading.kind === "line" ||
      reading.kind === "detail" ||
      reading.kind === "total"
    ) {
      this.result.understood.push([row.line, row.lastLine], ...(row.more ?? []));
    }
    if (row.amount === undefined) return;
    const doubt = row.doubt ?? (reading.unsure === true && row.settled !== true ? "total" : undefined);
    if (doubt !== undefined) {
      this.result.doubts.push({
        kind: doubt,
        line: row.line,
        name: row.name,
        low: row.amount.low,
        high: row.amount.high,
      });
    }
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
      this.openCategory(index, index, row.name, row, this.chainOf(index));
      this.result.understood.push([row.line, row.lastLine]);
    });
  }

  private isBare(index: number): boolean {
    const next = this.rows[index + 1];
    return next === undefined || next.depth <= (this.rows[index]?.depth ?? 0);
  }

  /** The groups that a row stands in, the nearest first. */
  private chainOf(index: number): MoneyRow[] {
    const chain: MoneyRow[] = [];
    for (let at = this.readings[index]?.within; at !== undefined; at = this.readings[at]?.within) {
      const row = this.rows[at];
      if (row === undefined || chain.length > 12) break;
      chain.push(row);
    }
    return chain;
  }

  private groupOf(index: number): number | undefined {
    return this.readings[index]?.within;
  }

  private categoryOf(index: number): DraftCategory {
    const row = this.rows[index];
    const chain = this.chainOf(index);
    // "Obra: $5M" as a heading is a category with one line; a record ("Milestone 1" with its cost) is a line.
    if (row?.source === "heading") return this.openCategory(index, index, row.name, row, chain);
    const named = this.partOf(index);
    const group = this.groupOf(index);
    if (group === undefined) {
      return named === undefined
        ? this.openCategory("root", undefined, this.sequence.heading.name, undefined, chain)
        : this.openCategory(`part ${named}`, undefined, named, undefined, chain);
    }
    const [head] = chain;
    return this.openCategory(group, group, head?.name ?? this.sequence.heading.name, head, chain.slice(1));
  }

  /** The name that a subtotal of a part gives its lines, where a table has several and no groups. */
  private partOf(index: number): string | undefined {
    if (this.groupOf(index) !== undefined) return undefined;
    this.parts ??= this.partTotals();
    const total = this.parts.get(index);
    const name = total === undefined ? "" : nameOfTotal(this.rows[total]?.name ?? "");
    return name === "" ? undefined : name;
  }

  /** The total of each line's part, where a table has several such totals. */
  private partTotals(): Map<number, number> {
    const parts = this.readings.flatMap((reading, at) =>
      reading.kind === "total" &&
      reading.whole !== true &&
      reading.within === undefined &&
      reading.of !== undefined
        ? [at]
        : [],
    );
    const totals = new Map<number, number>();
    if (parts.length < 2) return totals;
    for (const at of parts)
      for (const line of this.readings[at]?.of ?? []) if (!totals.has(line)) totals.set(line, at);
    return totals;
  }

  private openCategory(
    key: number | string,
    _group: number | undefined,
    name: string,
    head: MoneyRow | undefined,
    chain: readonly MoneyRow[],
  ): DraftCategory {
    const known = this.categories.get(key);
    if (known !== undefined) return known;
    const same = [...this.categories.values()].find(
      (other) => other.head?.source === "group" && head?.source === "group" && other.name === name,
    );
    if (same !== undefined) {
      this.categories.set(key, same);
      return same;
    }
    const opened: DraftCategory = { track: this.trackOf(chain), name, head, chain, lines: [], totals: [] };
    this.categories.set(key, opened);
    return opened;
  }

  /** The heading above a category that is neither a time nor only says that a budget follows. */
  private trackOf(chain: readonly MoneyRow[]): string {
    const named = chain.find(
      (row) => row.source === "heading" && row.moment === undefined && !saysOnlyBudget(row.name),
    );
    return named?.name ?? this.trackName;
  }

  private placeTotal(index: number): void {
    const row = this.rows[index];
    const reading = this.readings[index];
    if (row?.amount === undefined || reading?.kind !== "total") return;
    const covered = new Set(reading.of ?? []);
    const categories = [...new Set(this.categories.values())].filter(({ lines }) =>
      lines.some((line) => covered.has(line.index)),
    );
    const [only] = categories;
    const group = this.groupOf(index);
    const head = group === undefined ? undefined : this.rows[group];
    if (covered.size === 0 && group !== undefined && head !== undefined && row.source !== "heading") {
      this.openCategory(group, group, head.name, head, this.chainOf(group)).totals.push(index);
      return;
    }
    const inside =
      only !== undefined &&
      categories.length === 1 &&
      only.lines.every((line) => covered.has(line.index)) &&
      (group === undefined
        ? only.head === undefined || this.isFlat(only)
        : this.categories.get(group) === only);
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
    this.claim(row, reading, only, before);
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

  private claim(
    row: MoneyRow,
    reading: RowReading,
    category: DraftCategory | undefined,
    before: NonNullable<RowReading["before"]>[number] | undefined,
  ): void {
    if (row.amount === undefined) return;
    const whole = reading.whole === true || this.coversAll(reading);
    const scope =
      before === "contingency"
        ? "beforeContingency"
        : before === "tax"
          ? "beforeTax"
          : whole && before === undefined
            ? undefined
            : "part";
    const track = category?.track ?? this.trackName;
    const due =
      row.due ?? row.columnDue ?? (row.times === 12 ? { period: "year" as Period, times: 1 } : undefined);
    const silent =
      due === undefined ? (this.silentPeriod(category) ?? this.commonPeriod(reading)) : undefined;
    const rest = nameOfTotal(row.name);
    this.push(row, {
      track,
      low: row.amount.low * (due?.times ?? 1),
      high: row.amount.high * (due?.times ?? 1),
      period: due?.period ?? silent?.period ?? "once",
      ...(due === undefined && silent?.period === undefined ? { periodStated: false } : {}),
      ...withoutUndefined({
        scope,
        name: scope === undefined || rest === "" ? undefined : rest,
        byPeriod: periodsOf(row),
      }),
    });
  }

  /** The one period that the lines of a total all name. */
  private commonPeriod({ of = [] }: RowReading): { period: Period } | undefined {
    const periods = new Set(of.map((at) => (this.rows[at]?.due ?? this.rows[at]?.columnDue)?.period));
    const [period] = periods;
    return periods.size === 1 && period !== undefined ? { period } : undefined;
  }

  private coversAll({ of = [] }: RowReading): boolean {
    const all = this.readings.filter(({ kind }) => kind === "line").length;
    return all > 0 && of.length === all;
  }

  private push(row: MoneyRow, claim: BudgetClaim): void {
    const placed = { ...claim, place: { line: row.line } };
    this.result.claims.push(placed);
    const { heading, section } = this.sequence;
    this.result.marks.set(placed, row.currency ?? heading.currency ?? headingCurrency(section));
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
    if (heading.amount !== undefined && !heading.labelled) {
      const of = this.readings.flatMap(({ kind }, at) => (kind === "line" ? [at] : []));
      this.claim(row, { kind: "total", whole: true, of, evidence: new Set() }, undefined, undefined);
    }
    this.readings.forEach((reading, index) => {
      const group = this.rows[index];
      if (reading.kind !== "group" || group?.amount === undefined) return;
      const category = this.categories.get(index);
      if (category !== undefined && category.totals.length === 0) {
        category.totals.push(index);
        return;
      }
      const due = group.due ?? this.dueAround(this.chainOf(index), group);
      this.push(group, {
        track: this.trackOf(this.chainOf(index)),
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

  private dueAround(chain: readonly MoneyRow[], own: MoneyRow | undefined): Due | undefined {
    for (const row of [...(own === undefined ? [] : [own]), ...chain]) {
      if (row.moment !== undefined) return { period: "once", times: 1 };
      const due =
        row.source === "heading" || row.source === "group" ? (row.due ?? readDue(row.name)) : undefined;
      if (due !== undefined) return due;
    }
    const { heading } = this.sequence;
    if (!heading.labelled && readMoment(heading.name) !== undefined) return { period: "once", times: 1 };
    return heading.due ?? readDue(heading.name);
  }

  private silentPeriod(
    category: DraftCategory | undefined,
  ): { period: Period; what: Assumption } | undefined {
    const own = category?.head === undefined ? undefined : this.ownDue(category.head);
    if (own !== undefined) return { period: own, what: "periodFromHeading" };
    const stated = category?.totals.map((at) => this.rows[at]?.due).find((due) => due !== undefined);
    if (stated !== undefined) return { period: stated.period, what: "periodFromTotal" };
    const outer = this.dueAround(category?.chain ?? [], undefined);
    if (outer !== undefined) return { period: outer.period, what: "periodFromHeading" };
    const track = category?.track ?? this.trackName;
    const claimed = this.result.claims.find(
      (claim) => claim.track === track && claim.periodStated !== false && claim.scope === undefined,
    );
    const total = this.rows.find(
      (row, at) =>
        this.readings[at]?.kind === "total" &&
        row.due !== undefined &&
        this.groupOf(at) === undefined &&
        this.readings[at]?.whole === true,
    );
    if (total?.due !== undefined) return { period: total.due.period, what: "periodFromTotal" };
    return claimed === undefined ? undefined : { period: claimed.period, what: "periodFromTotal" };
  }

  private ownDue(head: MoneyRow): Period | undefined {
    if (head.moment !== undefined) return "once";
    return (head.due ?? readDue(head.name))?.period;
  }

  private settle(category: DraftCategory): void {
    const silent = this.silentPeriod(category);
    const lines = category.lines.map((line) => this.lineOf(line, category, silent));
    const statedAt = category.totals.at(-1);
    const stated = statedAt === undefined ? undefined : this.rows[statedAt];
    const earlier = category.totals.slice(0, -1);
    for (const at of earlier) {
      const row = this.rows[at];
      const reading = this.readings[at];
      if (row !== undefined && reading !== undefined)
        this.claim(row, { ...reading, whole: false }, category, undefined);
    }
    const amount = stated?.amount;
    const due = stated?.due;
    if (stated !== undefined) this.claimPeriods(stated, category);
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

  /** What a category's total states for each year or month is a claim of its own: the category holds the whole. */
  private claimPeriods(row: MoneyRow, { track, name }: DraftCategory): void {
    if (row.amount === undefined || row.byPeriod === undefined) return;
    this.push(row, {
      track,
      low: row.amount.low,
      high: row.amount.high,
      period: "once",
      scope: "part",
      name,
      ...withoutUndefined({ byPeriod: periodsOf(row) }),
    });
  }

  private lineOf(
    { row, index }: DraftLine,
    category: DraftCategory,
    silent: { period: Period; what: Assumption } | undefined,
  ): { line: BudgetLine } {
    const due = row.due ?? row.columnDue;
    const times = due?.times ?? 1;
    const amount = row.amount ?? { low: 0, high: 0 };
    const silentYear = due === undefined && silent === undefined ? this.yearOfPlan() : undefined;
    const when = row.byPeriod === undefined ? (this.momentOf(row, category) ?? silentYear) : undefined;
    const period = due?.period ?? silent?.period ?? "once";
    const once = period === "once";
    const dated = row.byPeriod !== undefined || (when !== undefined && once);
    if (due === undefined) this.result.assumed.push({ line: row.line, what: silent?.what ?? "periodOnce" });
    this.details ??= this.detailsByLine();
    const details = this.details.get(index) ?? [];
    const line: BudgetLine = {
      name: row.name === "" ? category.name : row.name,
      low: amount.low * times,
      high: amount.high * times,
      period,
      ...(due === undefined && silent === undefined && !dated ? { periodStated: false } : {}),
      ...withoutUndefined({
        byPeriod:
          periodsOf(row) ??
          (when === undefined || !once ? undefined : [{ period: when, low: amount.low, high: amount.high }]),
        quantity: row.quantity,
        unit: row.unit,
        unitCost: row.unitCost,
        role: row.role,
        derived: row.derived,
        likely: row.likely,
        actual: row.actual,
        basis:
          row.basis ??
          (times > 1
            ? `${amount.low}${amount.high === amount.low ? "" : `-${amount.high}`} x ${times}`
            : undefined),
      }),
      ...(details.length === 0 ? {} : { details: details.flatMap((at) => this.detailOf(at)) }),
      place: { line: row.line },
    };
    this.result.marks.set(line, row.currency ?? this.currencyAround(category) ?? this.totalsCurrency());
    return { line };
  }

  /** The currency that the headings around a line name. */
  private currencyAround({ head, chain }: DraftCategory): MoneyRow["currency"] {
    const { heading, section } = this.sequence;
    const named = [...(head === undefined ? [] : [head]), ...chain].find(
      ({ currency }) => currency !== undefined,
    );
    return named?.currency ?? heading.currency ?? headingCurrency(section);
  }

  private totalsCurrency(): MoneyRow["currency"] {
    this.ofTotals ??= { mark: this.currencyOfTotals() };
    return this.ofTotals.mark;
  }

  /** "Total: 19,855 €" behind lines without a sign says what they are in, where all totals agree. */
  private currencyOfTotals(): MoneyRow["currency"] {
    if (this.rows.some(({ currency, total }) => currency !== undefined && total === undefined))
      return undefined;
    const marks = this.rows.flatMap(({ currency, total }) =>
      currency === undefined || total === undefined ? [] : [currency],
    );
    const [mark] = marks;
    return marks.every((other) => other.mark === mark?.mark) ? mark : undefined;
  }

  private detailsByLine(): Map<number, number[]> {
    const details = new Map<number, number[]>();
    this.readings.forEach(({ kind, within }, at) => {
      if (kind !== "detail" || within === undefined) return;
      const known = details.get(within);
      if (known === undefined) details.set(within, [at]);
      else known.push(at);
    });
    return details;
  }

  private detailOf(at: number): NonNullable<BudgetLine["details"]> {
    const row = this.rows[at];
    if (row?.amount === undefined) return [];
    const { quantity, unit, unitCost, basis, likely } = row;
    return [
      {
        name: row.name,
        low: row.amount.low,
        high: row.amount.high,
        ...withoutUndefined({ quantity, unit, unitCost, basis, likely }),
      },
    ];
  }

  /** The time that a line is for: its own, that of the nearest heading which is one, or the year of the plan. */
  private momentOf(row: MoneyRow, category: DraftCategory): string | undefined {
    const around = [row, ...(category.head === undefined ? [] : [category.head]), ...category.chain];
    const named = around.find(({ moment }) => moment !== undefined);
    if (named !== undefined) return this.datedMoment(named, around);
    const { heading } = this.sequence;
    return heading.labelled ? undefined : readMoment(heading.name)?.when;
  }

  /** A plan for a named year is dated to it, where nothing else says when. */
  private yearOfPlan(): string | undefined {
    return this.year === undefined ? undefined : String(this.year);
  }

  /** "Enero" under "T1 2026" is January of 2026. */
  private datedMoment({ moment, name }: MoneyRow, around: readonly MoneyRow[]): string | undefined {
    if (moment?.when !== undefined && /^\d{4}/.test(moment.when)) return moment.when;
    const outer = around
      .map((row) => row.moment?.when)
      .find((when) => when !== undefined && /^\d{4}/.test(when));
    const year = outer === undefined ? this.year : Number(outer.slice(0, 4));
    return (year === undefined ? undefined : readMoment(name, year)?.when) ?? moment?.when;
  }
}

const lineOfCategory = ({ head, lines }: DraftCategory): number => head?.line ?? lines[0]?.row.line ?? 0;

function periodsOf(row: MoneyRow): BudgetLine["byPeriod"] {
  return row.byPeriod?.map(({ when, amount }) => ({ period: when, low: amount.low, high: amount.high }));
}

/** Shares of a total that stands beside them give amounts, marked as derived; with amounts of their own they give nothing. */
function withShares({ rows, heading }: Sequence): readonly MoneyRow[] {
  const shares = rows.filter(({ share, total }) => share !== undefined && total === undefined);
  const others = rows.filter(({ amount, total }) => amount !== undefined && total === undefined);
  if (shares.length < 2 || others.length > 0) return rows;
  const totals = rows.filter(({ amount, total }) => amount !== undefined && total !== undefined);
  const { currency } = totals[0] ?? heading;
  const stated = totals.length === 1 ? totals[0]?.amount : totals.length === 0 ? heading.amount : undefined;
  const sum = shares.reduce((total, { share = 0 }) => total + share, 0);
  if (stated === undefined || sum > 1.011) return rows;
  return rows.map((row) =>
    row.share === undefined || row.total !== undefined
      ? row
      : {
          ...row,
          ...(currency === undefined ? {} : { currency }),
          derived: true as const,
          amount: {
            low: exact(stated.low * row.share),
            high: exact(stated.high * row.share),
            rounding: 0.005 * Math.abs(stated.high),
          },
        },
  );
}

const exact = (value: number): number => Number(value.toPrecision(12));

const totalWords = /\b(?:grand|gran|(?:sub)?tota(?:l|is|les|ls))\b/g;
const wholeWords = new RegExp(String.raw`(?<!\p{L})${anyOf(sections, (words) => words.whole)}(?!\p{L})`, "u");

export type { Income };
