import { columns as en } from "./en/columns.ts";
import { columns as es } from "./es/columns.ts";
import { columns as pt } from "./pt/columns.ts";
import type { InAllLanguages } from "./language.ts";
import type { Word } from "./values.ts";

/** What a nested bullet, a table's column or a document's header may say about the thing it belongs to. */
export type Field =
  | "owner"
  | "priority"
  | "status"
  | "progress"
  | "phase"
  | "notes"
  | "target"
  | "baseline"
  | "actual"
  | "asOf"
  | "direction"
  | "startMonth"
  | "endMonth"
  | "low"
  | "high"
  | "likely"
  | "period"
  | "basis"
  | "value"
  | "unit"
  | "source"
  | "date"
  | "confidence"
  | "maturity"
  | "maturityTarget"
  | "deadline"
  | "objective"
  | "kind";

/** What the columns of tables are for. */
export type ColumnRole =
  | "line"
  | "category"
  | "low"
  | "high"
  | "likely"
  | "sum"
  | "period"
  | "quantity"
  | "unitCost"
  | "share"
  | "planned"
  | "actual"
  | "variance"
  | "kpi"
  | "objective"
  | "target"
  | "baseline"
  | "owner"
  | "phase"
  | "time"
  | "start"
  | "end";

export interface ColumnWords {
  readonly fields: Readonly<Record<Field, Word>>;
  /** What the headings of such columns begin with, as fragments of regular expressions over folded text. */
  readonly roles: Readonly<Record<ColumnRole, readonly string[]>>;
  /** Names of the document's header, without blanks. */
  readonly header: Readonly<
    Record<"title" | "subtitle" | "language" | "currency" | "startMonth", readonly string[]>
  >;
}

export const columns: InAllLanguages<ColumnWords> = { en, es, pt };
