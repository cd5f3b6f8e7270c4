import type { DraftCategory } from "./account.ts";
import type { MoneyRow } from "./moneyRow.ts";
import type { RowSurroundings } from "./surroundings.ts";
import { nameOfTotal } from "./words.ts";
import { itemAt } from "../../itemAt.ts";

/** The category that holds a line, and its place among all. */
interface Holder {
  readonly category: DraftCategory;
  readonly order: number;
}

/** The categories that the rows of a sequence open, and which of them holds which line. */
export class AccountCategories {
  private readonly around: RowSurroundings;
  /** What a category is called that nothing else names. */
  private readonly heading: string;
  private readonly categories = new Map<number | string, DraftCategory>();
  // Found once, when first asked for: a table may have ten thousand rows.
  private parts: ReadonlyMap<number, number> | undefined;
  private holders: ReadonlyMap<number, Holder> | undefined;
  private readonly ofGroups = new Map<string, DraftCategory>();

  constructor(around: RowSurroundings, heading: string) {
    this.around = around;
    this.heading = heading;
  }

  /** Each category once, in the order of opening. */
  all(): DraftCategory[] {
    return [...new Set(this.categories.values())];
  }

  /** The category that a row opened. */
  opened(index: number): DraftCategory | undefined {
    return this.categories.get(index);
  }

  /** The category of a line, opened where it is the first. */
  of(index: number): DraftCategory {
    const row = itemAt(this.around.rows, index);
    const chain = this.around.chainOf(index);
    // "Obra: $5M" as a heading is a category with one line; a record ("Milestone 1" with its cost) is a line.
    if (row.source === "heading") return this.open(index, row.name, row, chain);
    const named = this.partOf(index);
    const group = this.around.groupOf(index);
    if (group === undefined) {
      return named === undefined
        ? this.open("root", this.heading, undefined, chain)
        : this.open(`part ${named}`, named, undefined, chain);
    }
    const [head] = chain;
    return this.open(group, head?.name ?? this.heading, head, chain.slice(1));
  }

  /** The name that a subtotal of a part gives its lines, where a table has several and no groups. */
  private partOf(index: number): string | undefined {
    if (this.around.groupOf(index) !== undefined) return undefined;
    this.parts ??= this.partTotals();
    const total = this.parts.get(index);
    return total === undefined ? undefined : nameOfTotal(itemAt(this.around.rows, total).name) || undefined;
  }

  /** The total of each line's part, where a table has several such totals. */
  private partTotals(): Map<number, number> {
    const parts = this.around.readings.flatMap((reading, at) =>
      reading.kind === "total" &&
      reading.whole !== true &&
      reading.within === undefined &&
      reading.of !== undefined
        ? [reading.of.map((line) => [line, at] as const)]
        : [],
    );
    // The first total that counts a line is that of its part.
    return new Map(parts.length < 2 ? [] : parts.reverse().flat());
  }

  open(
    key: number | string,
    name: string,
    head: MoneyRow | undefined,
    chain: readonly MoneyRow[],
  ): DraftCategory {
    const known = this.categories.get(key);
    if (known !== undefined) return known;
    const same = head?.source === "group" ? this.ofGroups.get(name) : undefined;
    if (same !== undefined) {
      this.categories.set(key, same);
      return same;
    }
    const opened: DraftCategory = {
      track: this.around.trackOf(chain),
      name,
      head,
      chain,
      lines: [],
      totals: [],
    };
    this.categories.set(key, opened);
    if (head?.source === "group") this.ofGroups.set(name, opened);
    return opened;
  }

  /** The first category that holds lines of a total, and whether it holds all of them and no other. */
  holderOf(covered: ReadonlySet<number>): { only: DraftCategory | undefined; exactly: boolean } {
    this.holders ??= this.holdersOfLines();
    const found = [...covered].flatMap((index) => this.holders?.get(index) ?? []);
    const first = found.reduce<Holder | undefined>(
      (least, holder) => (least === undefined || holder.order < least.order ? holder : least),
      undefined,
    );
    const exactly =
      first?.category.lines.length === found.length && found.every(({ order }) => order === first.order);
    return { only: first?.category, exactly };
  }

  private holdersOfLines(): Map<number, Holder> {
    const holders = new Map<number, Holder>();
    this.all().forEach((category, order) => {
      for (const { index } of category.lines) holders.set(index, { category, order });
    });
    return holders;
  }
}
