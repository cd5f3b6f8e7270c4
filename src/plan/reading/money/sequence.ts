import type { ReadingKind } from "../evidence/kinds.ts";
import type { Block, Section } from "../../outline/outline.ts";
import type { Column } from "./columnDraft.ts";
import type { Direction } from "./directions.ts";
import type { HeadingText } from "./headingText.ts";
import type { Measure } from "./listRows.ts";
import type { MoneyRow } from "./moneyRow.ts";

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

/** A table of which the columns were read. */
export interface TableReading {
  readonly line: number;
  readonly columns: readonly Column[];
}

export interface Gathered {
  readonly sequences: Sequence[];
  readonly measures: (Measure & { readonly section: Section })[];
  readonly tables: TableReading[];
  /** Sections and tables inside that are no money. */
  readonly others: Section[];
  readonly otherTables: {
    readonly block: Block & { kind: "table" };
    readonly section: Section;
    /** What a person decided that it is. */
    readonly kind?: ReadingKind;
  }[];
  /** Lines of results that follow from what is read ("Net profit"). */
  readonly results: Set<number>;
  /** Lines that were left alone, and why. */
  readonly left: {
    readonly first: number;
    readonly last: number;
    readonly reason: "prose" | "detail" | "noAmount";
  }[];
}

export function emptyGathered(): Gathered {
  return {
    sequences: [],
    measures: [],
    tables: [],
    others: [],
    otherTables: [],
    results: new Set(),
    left: [],
  };
}

export function lastLineOf(section: Section): number {
  const own = section.blocks.at(-1)?.lastLine ?? section.line;
  const last = section.children.at(-1);
  return last === undefined ? own : Math.max(own, lastLineOf(last));
}
