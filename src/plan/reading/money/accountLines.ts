import type { BudgetLine, Period } from "../../plan.ts";
import { withoutUndefined } from "../../withoutUndefined.ts";
import type { Account, Assumption, DraftCategory, DraftLine } from "./account.ts";
import type { MoneyRow } from "./moneyRow.ts";
import type { Due } from "./period.ts";
import type { RowSurroundings } from "./surroundings.ts";

/** Makes the lines of a budget of its rows, with what stands around them. */
export class AccountLines {
  private readonly around: RowSurroundings;
  private readonly result: Account;
  // Found once, when first asked for: a table may have ten thousand rows.
  private details: ReadonlyMap<number, readonly number[]> | undefined;
  private ofTotals: { readonly mark: MoneyRow["currency"] } | undefined;

  constructor(around: RowSurroundings, result: Account) {
    this.around = around;
    this.result = result;
  }

  lineOf(
    { row, index }: DraftLine,
    category: DraftCategory,
    silent: { period: Period; what: Assumption } | undefined,
  ): { line: BudgetLine } {
    // "2026: 100,000" under "Annual budget" is that year's, and no amount of every year.
    const moment = row.moment ?? (row.plain === true ? undefined : this.around.timeOfName(row));
    const ofTime: Due | undefined = moment === undefined ? undefined : { period: "once", times: 1 };
    const due = row.due ?? row.columnDue ?? ofTime;
    const times = due?.times ?? 1;
    const amount = row.amount ?? { low: 0, high: 0 };
    const silentYear = due === undefined && silent === undefined ? this.around.timeOfPlan() : undefined;
    const own = row.moment === undefined ? moment?.when : undefined;
    const around =
      row.byPeriod === undefined ? (this.around.momentOf(row, category) ?? silentYear) : undefined;
    const when = row.byPeriod === undefined ? (own ?? around) : undefined;
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
    this.result.marks.set(
      line,
      row.currency ?? this.around.currencyAround(category) ?? this.totalsCurrency(),
    );
    return { line };
  }

  private totalsCurrency(): MoneyRow["currency"] {
    this.ofTotals ??= { mark: this.around.currencyOfTotals() };
    return this.ofTotals.mark;
  }

  private detailsByLine(): Map<number, number[]> {
    const details = new Map<number, number[]>();
    this.around.readings.forEach(({ kind, within }, at) => {
      if (kind !== "detail" || within === undefined) return;
      const known = details.get(within);
      if (known === undefined) details.set(within, [at]);
      else known.push(at);
    });
    return details;
  }

  private detailOf(at: number): NonNullable<BudgetLine["details"]> {
    const row = this.around.rows[at];
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
}

export function periodsOf(row: MoneyRow): BudgetLine["byPeriod"] {
  return row.byPeriod?.map(({ when, amount }) => ({ period: when, low: amount.low, high: amount.high }));
}
