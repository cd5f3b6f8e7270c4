import type { TableNode } from "../source/tree.ts";
import type { ReadingKind } from "./evidence/kinds.ts";
import type { Heading, HeadingKind } from "./heading.ts";
import type { Item } from "../outline/item.ts";
import type { Block, Section } from "../outline/outline.ts";

/** What the bullets, tables and headings in a section mean: one for each kind of section. */
export interface Scope {
  /** What the section was taken for; undefined at the top of the document. */
  readonly kind: ReadingKind | undefined;
  /** The section's heading, under which phases and budgets of their own keep it as their track. */
  readonly section: Section;
  /** Kinds of headings that open a section of their own even in here. */
  readonly opens: readonly HeadingKind[];
  /** The objective that what stands in here belongs to, by its name. */
  readonly objective?: string | undefined;
  /** Takes the items of a list; those it cannot use are left alone in the ledger. */
  items(items: readonly Item[]): void;
  /** Whether sums and returns are read in here, also where they stand in a paragraph. */
  readonly readsFigures?: boolean;
  /** Takes such a figure, where it is no item like those of a list. */
  figure?(item: Item): void;
  /** Takes a paragraph that has no form of its own. */
  prose?(block: Extract<Block, { kind: "prose" }>): void;
  /** Takes a table whose header it recognises, and says whether it did. */
  table?(table: TableNode): boolean;
  /** The scope of any other heading in here; undefined when it means nothing. */
  inner(heading: Heading, section: Section): Scope | undefined;
}

/** Kinds of headings that open a section of their own at the top, inside a strategy and inside one of its parts. */
export const opensAtTop: readonly HeadingKind[] = [
  "objectives",
  "kpis",
  "assumptions",
  "budget",
  "roi",
  "timeline",
  "pillars",
  "pillar",
  "phase",
];
export const opensInStrategy: readonly HeadingKind[] = [
  "objectives",
  "kpis",
  "assumptions",
  "budget",
  "pillar",
  "phase",
];
export const opensInPart: readonly HeadingKind[] = ["kpis", "pillar", "phase"];
