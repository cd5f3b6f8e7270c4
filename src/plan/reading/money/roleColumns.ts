import { boundSaid, likelyWithin, scaleAt, scaled, scaleSaid } from "./cellScale.ts";
import { nearerScale } from "./columnWords.ts";
import type { Column, ColumnRole, TableColumns } from "./columnDraft.ts";
import { currencyIn, type CurrencyMark } from "./currencyMarks.ts";
import type { MoneyCell } from "./cell.ts";
import type { GridRow } from "./grid.ts";
import type { DoubtKind, MoneyRow } from "./moneyRow.ts";
import { comesNear, endFits, sumOf, type ShownAmount } from "./structure/sum.ts";
import { dueRemarked, remarksIn } from "./rowRemarks.ts";
import { momentOfRow } from "./rowMoment.ts";
import { countsMonths } from "./staffColumns.ts";
import { roleIn, totalIn } from "./words.ts";
import { cellAt } from "./cell.ts";
import { yearDiffers } from "./yearDiffers.ts";

/** What a table is read in beside its own cells. */
export interface TableSurroundings {
  readonly depth: number;
  /** What all its amounts are to be multiplied by ("in thousands"). */
  readonly scale: number;
  readonly inYear: number | undefined;
}

interface Figures {
  readonly amount?: ShownAmount;
  readonly cell?: MoneyCell;
  readonly apart: boolean;
  readonly due?: Column["due"];
  readonly more: Partial<MoneyRow>;
}

/** How many and what one costs, with what all of them cost. */
interface Product {
  readonly amount?: ShownAmount;
  readonly more: Partial<MoneyRow>;
}

/** The columns of a table by what they are. */
export class RoleColumns {
  private readonly columns: readonly Column[];
  private readonly byRole = new Map<ColumnRole, Column[]>();
  private readonly main: Column | undefined;
  private readonly unsure: boolean;

  constructor({ columns, unsure }: TableColumns, option: Column | undefined) {
    this.columns = columns;
    for (const column of columns) {
      const same = this.byRole.get(column.role);
      if (same === undefined) this.byRole.set(column.role, [column]);
      else same.push(column);
    }
    this.unsure = unsure;
    this.main = option ?? this.first("amount") ?? this.first("planned") ?? this.first("total");
  }

  first(role: ColumnRole): Column | undefined {
    return this.byRole.get(role)?.[0];
  }

  private all(role: ColumnRole): readonly Column[] {
    return this.byRole.get(role) ?? [];
  }

  has(role: ColumnRole): boolean {
    return this.first(role) !== undefined;
  }

  textOf(row: GridRow, role: ColumnRole): string {
    const at = this.first(role)?.at;
    return cellAt(row.cells, at).text;
  }

  /** The cell with a row's name: a total may stand in any cell of words. */
  nameOf(row: GridRow): { text: string; cell: MoneyCell | undefined } {
    const at = this.first("name")?.at;
    const cell = at === undefined ? undefined : row.cells[at];
    if (cell !== undefined && cell.text !== "") return { text: cell.text, cell };
    const elsewhere = this.has("category")
      ? undefined
      : row.cells.find(
          ({ kind, text }) =>
            (kind === "text" && totalIn(text) !== undefined) ||
            (kind !== "amount" && /\p{L}/u.test(text) && roleIn(text, false) !== undefined),
        );
    return { text: elsewhere?.text ?? "", cell };
  }

  totalElsewhere(row: GridRow, name: string): ReturnType<typeof totalIn> {
    if (name !== "") return undefined;
    const text = row.cells.map((cell) => cell.text).find((one) => totalIn(one) !== undefined);
    return text === undefined ? undefined : totalIn(text);
  }

  momentOf(row: GridRow, inYear: number | undefined): MoneyRow["moment"] {
    return momentOfRow(this.columns, row, inYear);
  }

  isOpen(row: GridRow): boolean {
    return row.cells.some(({ kind }) => kind === "open");
  }

  /** Whether a row has words in one cell only. */
  isAlone(row: GridRow): boolean {
    return row.cells.filter(({ kind }) => kind !== "empty").length === 1 && row.cells.length > 1;
  }

  remarksOf(row: GridRow): string {
    return remarksIn(this.columns, row, this.main);
  }

  remarkedDue(row: GridRow): MoneyRow["due"] {
    return dueRemarked(this.columns, row);
  }

  figuresOf(row: GridRow, around: TableSurroundings): Figures {
    const apart = this.first("apart");
    const inApart = apart === undefined ? undefined : row.cells[apart.at];
    const periods = this.all("byPeriod");
    if (periods.length > 0) return this.periodFigures(row, periods, around);
    const low = this.first("low");
    const high = this.first("high");
    if (low !== undefined && high !== undefined) return this.rangeFigures(row, low, high, around);
    const column = this.main;
    const cell = column === undefined ? undefined : row.cells[column.at];
    const used =
      cell?.amount === undefined && inApart?.amount !== undefined
        ? { column: apart, cell: inApart }
        : { column, cell };
    const scale = nearerScale(used.column?.scale, around.scale);
    const amount =
      used.cell?.kind === "amount" || used.cell?.kind === "moment" || used.cell?.kind === "counted"
        ? used.cell.amount
        : undefined;
    // "3 weeks" among amounts of money.
    const counted = used.cell?.kind === "counted" ? { doubt: "columns" as const } : {};
    const product = this.productOf(row, scale);
    const given =
      amount === undefined ? product.amount : scaled(amount, scaleAt(row, used.column?.at, scale));
    const shareCell = this.shareOf(row);
    return {
      ...(given === undefined ? {} : { amount: given }),
      ...(used.cell === undefined ? {} : { cell: used.cell }),
      apart: used.column !== undefined && used.column === apart,
      ...(used.column?.due === undefined ? {} : { due: used.column.due }),
      more: {
        ...product.more,
        ...likelyWithin(amount, scaleAt(row, used.column?.at, scale)),
        ...this.likelyOf(row, scale),
        ...boundSaid(used.cell),
        ...(amount === undefined ? {} : scaleSaid(row, used.column?.at, scale)),
        ...(given !== undefined && amount === undefined ? { derived: true as const } : {}),
        ...this.actualOf(row, scale),
        ...this.currencyOf(
          used.column,
          amount === undefined ? row.cells[this.first("unitCost")?.at ?? -1] : used.cell,
        ),
        ...(given === undefined && shareCell !== undefined ? { share: shareCell } : {}),
        ...(given === undefined ? {} : { ...counted, ...this.doubt(row, given, product) }),
        ...(amount?.percentiles === true ? { doubt: "percentiles" as const } : {}),
      },
    };
  }

  private doubt(row: GridRow, given: ShownAmount, { amount: product, more }: Product): { doubt?: DoubtKind } {
    if (this.unsure) return { doubt: "columns" };
    if (this.has("case")) return { doubt: "cases" };
    if (yearDiffers(row, [this.main, ...this.all("sameMoney")])) return { doubt: "periodSum" };
    // How many and what one costs come to something else than what is written beside them.
    const counted = product !== undefined && more.quantity !== undefined;
    return counted && !comesNear(given, product) ? { doubt: "product" } : {};
  }

  private rangeFigures(row: GridRow, low: Column, high: Column, around: TableSurroundings): Figures {
    const scale = nearerScale(low.scale, around.scale);
    const [from, to] = [row.cells[low.at]?.amount, row.cells[high.at]?.amount];
    const [first, last] = [from ?? to, to ?? from];
    const cell = row.cells[low.at];
    if (first === undefined || last === undefined)
      return { apart: false, more: {}, ...(cell === undefined ? {} : { cell }) };
    const due = low.due ?? high.due;
    return {
      amount: {
        low: first.low * scaleAt(row, low.at, scale),
        high: last.high * scaleAt(row, high.at, scale),
        rounding: Math.max(first.rounding, last.rounding) * scale,
      },
      ...(cell === undefined ? {} : { cell }),
      apart: false,
      ...(due === undefined ? {} : { due }),
      more: {
        ...this.likelyOf(row, scale),
        ...this.currencyOf(low, cell),
        ...this.actualOf(row, scale),
        ...(namesPercentile.test(low.heading) ? { doubt: "percentiles" as const } : {}),
      },
    };
  }

  private periodFigures(row: GridRow, periods: readonly Column[], around: TableSurroundings): Figures {
    const cells = periods.flatMap((column) => {
      const amount = row.cells[column.at]?.amount;
      return amount === undefined
        ? []
        : [
            {
              column,
              amount: scaled(amount, scaleAt(row, column.at, nearerScale(column.scale, around.scale))),
            },
          ];
    });
    const total = this.first("total");
    const stated = total === undefined ? undefined : row.cells[total.at]?.amount;
    const scale = scaleAt(row, total?.at, nearerScale(total?.scale, around.scale));
    if (cells.length === 0 && stated === undefined) return { apart: false, more: {} };
    const sum = sumOf(cells.map(({ amount }) => amount));
    const amount = cells.length === 0 && stated !== undefined ? scaled(stated, scale) : sum;
    const said = stated === undefined ? undefined : scaled(stated, scale);
    const differs =
      said !== undefined &&
      !(
        endFits(said.low, sum.low, said.rounding + sum.rounding) &&
        endFits(said.high, sum.high, said.rounding + sum.rounding)
      );
    const [first] = cells;
    const byPeriod = cells.flatMap(({ column, amount: part }) =>
      column.moment?.when === undefined ? [] : [{ when: column.moment.when, amount: part }],
    );
    const putLater = cells.some(({ column, amount: part }) => column.later === true && part.high !== 0);
    const doubt: DoubtKind | undefined =
      differs && cells.length > 0 ? "periodSum" : putLater ? "laterTimes" : undefined;
    return {
      amount,
      apart: false,
      due: { period: "once", times: 1 },
      more: {
        ...(byPeriod.length === cells.length && byPeriod.length > 0 ? { byPeriod } : {}),
        ...this.currencyOf(first?.column, first === undefined ? undefined : row.cells[first.column.at]),
        ...(doubt === undefined ? {} : { doubt }),
        ...(cells.some(({ column }) => column.yearless === true) ? { yearless: true as const } : {}),
      },
    };
  }

  private productOf(row: GridRow, scale: number): Product {
    const unitColumn = this.first("unitCost");
    const unit = unitColumn === undefined ? undefined : row.cells[unitColumn.at]?.amount;
    if (unit === undefined) return { more: {} };
    const counts = this.all("quantity");
    const quantities = counts.flatMap(({ at }) => row.cells[at]?.amount?.low ?? []);
    if (quantities.length === 0) return { more: {} };
    // What a year costs, for so many months.
    const yearly = unitColumn?.due?.period === "year" && counts.some(({ heading }) => countsMonths(heading));
    const quantity = quantities.reduce((product, one) => product * one, 1) / (yearly ? 12 : 1);
    const cost = scaled(unit, scaleAt(row, unitColumn?.at, scale));
    return {
      amount: { low: cost.low * quantity, high: cost.high * quantity, rounding: 0 },
      more: {
        ...(this.countsApart(unitColumn) ? {} : { quantity, unitCost: { low: cost.low, high: cost.high } }),
        basis:
          [...counts, unitColumn].map((column) => cellAt(row.cells, column?.at).text).join(" x ") +
          (yearly ? " / 12" : ""),
      },
    };
  }

  /** What one costs a month makes no cost of a year; nor does it where nobody knows which column is which. */
  private countsApart(unit: Column | undefined): boolean {
    const [one, all] = [unit?.due?.period, this.main?.due?.period];
    return this.main !== undefined && (this.unsure || (one === "month" && all === "year"));
  }

  private actualOf(row: GridRow, scale: number): { actual?: number } {
    const at = this.first("actual")?.at;
    const amount = at === undefined ? undefined : row.cells[at]?.amount;
    return amount === undefined ? {} : { actual: amount.low * scaleAt(row, at, scale) };
  }

  private likelyOf(row: GridRow, scale: number): { likely?: number } {
    const at = this.first("likely")?.at;
    const amount = at === undefined ? undefined : row.cells[at]?.amount;
    return amount === undefined ? {} : { likely: amount.low * scaleAt(row, at, scale) };
  }

  private shareOf(row: GridRow): number | undefined {
    const at = this.first("share")?.at;
    const amount = at === undefined ? undefined : row.cells[at]?.amount;
    return amount?.kind === "percent" && amount.low === amount.high ? amount.low : undefined;
  }

  private currencyOf(column: Column | undefined, cell: MoneyCell | undefined): { currency?: CurrencyMark } {
    const own = cell === undefined ? undefined : currencyIn(cell.text);
    // "€/h" over what one costs says what all of it is in.
    const beside = this.first("unitCost")?.currency;
    const mark = column?.currency?.codes.length === 1 ? column.currency : (own ?? column?.currency ?? beside);
    return mark === undefined ? {} : { currency: mark };
  }
}

/** "P10 (€)" */
const namesPercentile = /^\s*p\s?\d\d?(?!\d)/i;
