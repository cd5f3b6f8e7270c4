import type { AuditTexts } from "../../i18n/audit.ts";
import type { Language } from "../../i18n/language.ts";
import type { SheetTexts } from "../../i18n/sheets.ts";
import type { Place, Severity } from "../finding.ts";
import type { Basis, FigureName } from "../rows/figures.ts";
import type { RowOf, RowTable } from "../rows/planRows.ts";
import type { Condition } from "./condition.ts";

/** Each rule has its words in every language, and nothing has words without a rule. */
export type RuleId = keyof SheetTexts["checks"]["rows"];

/** What one finding says beyond the rule that it broke. */
export interface Breach {
  readonly place: Place;
  readonly sentence: (texts: AuditTexts, language: Language) => string;
  readonly figures?: Readonly<Record<string, number>>;
}

/** The columns of a table that hold numbers or texts. */
export type Columns<Table extends RowTable> = keyof RowOf<Table> & string;

/**
 * How many places break the rule: the rows for which it holds (the usual), what such rows have in a
 * column, or the groups of equal names, of which a column says how many rows each has.
 */
export type Counting<Column extends string> = "rows" | { readonly sum: Column } | { readonly groups: Column };

/** A rule about the rows of one table: a row for which `broken` holds breaks it. */
export interface RowRule<Table extends RowTable = RowTable> {
  readonly kind: "rows";
  readonly severity: Severity;
  readonly table: Table;
  readonly broken: Condition<Columns<Table>>;
  readonly counting: Counting<Columns<Table>>;
  /** Where a reader looks: the column of the first row that breaks the rule. */
  readonly column: Columns<Table>;
  /** As many as the row counts for. */
  readonly breaches: (row: RowOf<Table>, basis: Basis) => readonly Breach[];
}

/** A rule about figures of Assumptions. */
export interface FigureRule {
  readonly kind: "figures";
  readonly severity: Severity;
  readonly broken: Condition<never>;
  readonly place: FigureName;
  readonly breach: (basis: Basis) => Breach;
}

/** A rule that only a workbook can break: nothing of it is in a plan. */
export interface WorkbookRule {
  readonly kind: "workbook";
  readonly severity: Severity;
}

export type Rule = { readonly [Table in RowTable]: RowRule<Table> }[RowTable] | FigureRule | WorkbookRule;

interface RowRuleParts<Table extends RowTable> extends Omit<RowRule<Table>, "kind" | "table" | "counting"> {
  readonly counting?: Counting<Columns<Table>>;
}

export const rowRule = <Table extends RowTable>(
  table: Table,
  parts: RowRuleParts<Table>,
): RowRule<Table> => ({
  kind: "rows",
  table,
  counting: "rows",
  ...parts,
});
