import type { Section } from "../../outline/outline.ts";
import type { BudgetClaim, Period } from "../../plan.ts";
import type { Assumption, DraftCategory } from "./account.ts";
import { withBareCountsAsked } from "./bareCounts.ts";
import { headingCurrency } from "./headingText.ts";
import type { MoneyRow } from "./moneyRow.ts";
import { withLoansAsked } from "./loans.ts";
import { withMixedScalesAsked } from "./mixedScales.ts";
import { momentWithin, readMoment, yearIn, type Moment } from "./moments.ts";
import { readDue, type Due } from "./period.ts";
import type { Sequence } from "./sequence.ts";
import { withScaleOfTotal } from "./scaleOfTotal.ts";
import { withShares } from "./shares.ts";
import { readRows } from "./structure/readRows.ts";
import type { RowReading } from "./structure/row.ts";
import { timeOfName } from "./timeOfName.ts";
import { saysOnlyBudget } from "./words.ts";

/** The rows of a budget with what they are, and what the headings, groups and totals around each say of it. */
export class RowSurroundings {
  readonly rows: readonly MoneyRow[];
  readonly readings: readonly RowReading[];
  private readonly sequence: Sequence;
  private readonly trackName: string;
  private readonly year: number | undefined;
  // Found once, as each category asks: a budget may have a thousand of them.
  private named: { readonly when: string | undefined } | undefined;
  private wholeTotal: { readonly due: Due | undefined } | undefined;
  private readonly claimed = new Map<string, Period>();
  private claimsSeen = 0;

  constructor(sequence: Sequence, trackName: string, dated: number | undefined) {
    this.sequence = sequence;
    this.trackName = trackName;
    this.year = sequence.inYear ?? dated;
    const scaled = withScaleOfTotal(withShares(sequence), sequence.heading.amount);
    const asked = sequence.direction === "cost" ? withLoansAsked(scaled) : scaled;
    this.rows = withBareCountsAsked(withMixedScalesAsked(asked));
    this.readings = readRows(this.rows);
  }

  /** The groups that a row stands in, the nearest first. */
  chainOf(index: number): MoneyRow[] {
    const chain: MoneyRow[] = [];
    for (let at = this.readings[index]?.within; at !== undefined; at = this.readings[at]?.within) {
      const row = this.rows[at];
      if (row === undefined || chain.length > 12) break;
      chain.push(row);
    }
    return chain;
  }

  groupOf(index: number): number | undefined {
    return this.readings[index]?.within;
  }

  /** The heading above a category that is neither a time nor only says that a budget follows. */
  trackOf(chain: readonly MoneyRow[]): string {
    const named = chain.find(
      (row) => row.source === "heading" && row.moment === undefined && !saysOnlyBudget(row.name),
    );
    return named?.name ?? this.trackName;
  }

  dueAround(chain: readonly MoneyRow[], own: MoneyRow | undefined): Due | undefined {
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

  private ownDue(head: MoneyRow): Period | undefined {
    if (head.moment !== undefined) return "once";
    return (head.due ?? readDue(head.name))?.period;
  }

  /** The one period that the lines of a total all name. */
  commonPeriod({ of = [] }: RowReading): { period: Period } | undefined {
    const periods = new Set(of.map((at) => (this.rows[at]?.due ?? this.rows[at]?.columnDue)?.period));
    const [period] = periods;
    return periods.size === 1 && period !== undefined ? { period } : undefined;
  }

  /** The period of lines that name none: that of what stands around them, with what it was found in. */
  silentPeriod(
    category: DraftCategory | undefined,
    claims: readonly BudgetClaim[],
  ): { period: Period; what: Assumption } | undefined {
    const own = category?.head === undefined ? undefined : this.ownDue(category.head);
    if (own !== undefined) return { period: own, what: "periodFromHeading" };
    const stated = category?.totals.map((at) => this.rows[at]?.due).find((due) => due !== undefined);
    if (stated !== undefined) return { period: stated.period, what: "periodFromTotal" };
    const outer = this.dueAround(category?.chain ?? [], undefined);
    if (outer !== undefined) return { period: outer.period, what: "periodFromHeading" };
    this.wholeTotal ??= { due: this.dueOfWhole() };
    const claimed =
      this.wholeTotal.due?.period ?? this.periodClaimed(category?.track ?? this.trackName, claims);
    return claimed === undefined ? undefined : { period: claimed, what: "periodFromTotal" };
  }

  /** What the first total of all rows that names a period says. */
  private dueOfWhole(): Due | undefined {
    const total = this.rows.find(
      (row, at) =>
        this.readings[at]?.kind === "total" &&
        row.due !== undefined &&
        this.groupOf(at) === undefined &&
        this.readings[at]?.whole === true,
    );
    return total?.due;
  }

  /** The period that the first claim for all of a track states, of claims of which more follow later. */
  private periodClaimed(track: string, claims: readonly BudgetClaim[]): Period | undefined {
    for (const claim of claims.slice(this.claimsSeen)) {
      if (claim.periodStated === false || claim.scope !== undefined) continue;
      if (!this.claimed.has(claim.track)) this.claimed.set(claim.track, claim.period);
    }
    this.claimsSeen = claims.length;
    return this.claimed.get(track);
  }

  /** The currency that the headings around a line name. */
  currencyAround({ head, chain }: DraftCategory): MoneyRow["currency"] {
    const { heading, section } = this.sequence;
    const named = [...(head === undefined ? [] : [head]), ...chain].find(
      ({ currency }) => currency !== undefined,
    );
    return named?.currency ?? heading.currency ?? headingCurrency(section);
  }

  /** "Total: 19,855 €" behind lines without a sign says what they are in, where all totals agree. */
  currencyOfTotals(): MoneyRow["currency"] {
    if (this.rows.some(({ currency, total }) => currency !== undefined && total === undefined))
      return undefined;
    const marks = this.rows.flatMap(({ currency, total }) =>
      currency === undefined || total === undefined ? [] : [currency],
    );
    const [mark] = marks;
    return marks.every((other) => other.mark === mark?.mark) ? mark : undefined;
  }

  /** The time that a line is for: its own, that of the nearest heading which is one, or the year of the plan. */
  momentOf(row: MoneyRow, category: DraftCategory): string | undefined {
    const around = [row, ...(category.head === undefined ? [] : [category.head]), ...category.chain];
    const named = around.find(({ moment }) => moment !== undefined);
    if (named !== undefined) return this.datedMoment(named, around);
    const { heading } = this.sequence;
    return heading.labelled ? undefined : readMoment(heading.name)?.when;
  }

  /** The time that a line's own name says among other words. */
  timeOfName({ name }: MoneyRow): Moment | undefined {
    return timeOfName(name, this.year);
  }

  /** A plan for a named year or quarter is dated to it, where nothing else says when: the nearest heading counts. */
  timeOfPlan(): string | undefined {
    this.named ??= { when: this.timeAbove() };
    return this.named.when;
  }

  private timeAbove(): string | undefined {
    const headings: string[] = [];
    for (let at: Section | undefined = this.sequence.section; at !== undefined; at = at.above)
      headings.push(at.text);
    const year = headings.map((text) => yearIn(text)).find((found) => found !== undefined) ?? this.year;
    for (const text of headings) {
      const when = momentWithin(text, year)?.when ?? yearIn(text)?.toString();
      if (when !== undefined) return when;
    }
    return this.year?.toString();
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
