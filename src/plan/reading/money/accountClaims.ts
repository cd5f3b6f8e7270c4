import type { BudgetClaim, Period } from "../../plan.ts";
import { withoutUndefined } from "../../withoutUndefined.ts";
import type { Account, DraftCategory } from "./account.ts";
import { periodsOf } from "./accountLines.ts";
import { headingCurrency } from "./headingText.ts";
import type { MoneyRow } from "./moneyRow.ts";
import type { Sequence } from "./sequence.ts";
import type { RowReading } from "./structure/row.ts";
import type { RowSurroundings } from "./surroundings.ts";
import { nameOfTotal } from "./words.ts";

/** Keeps what a document states for a whole budget or a part of it: never a line. */
export class AccountClaims {
  private readonly around: RowSurroundings;
  private readonly result: Account;
  private readonly sequence: Sequence;
  private readonly trackName: string;
  private lines: number | undefined;

  constructor(around: RowSurroundings, result: Account, sequence: Sequence, trackName: string) {
    this.around = around;
    this.result = result;
    this.sequence = sequence;
    this.trackName = trackName;
  }

  claim(
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
      due === undefined
        ? (this.around.silentPeriod(category, this.result.claims) ?? this.around.commonPeriod(reading))
        : undefined;
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

  /** What a category's total states for each year or month is a claim of its own: the category holds the whole. */
  claimPeriods(row: MoneyRow, { track, name }: DraftCategory): void {
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

  private coversAll({ of = [] }: RowReading): boolean {
    this.lines ??= this.around.readings.filter(({ kind }) => kind === "line").length;
    return this.lines > 0 && of.length === this.lines;
  }

  push(row: MoneyRow, claim: BudgetClaim): void {
    const placed = { ...claim, place: { line: row.line } };
    this.result.claims.push(placed);
    const { heading, section } = this.sequence;
    this.result.marks.set(placed, row.currency ?? heading.currency ?? headingCurrency(section));
  }
}
