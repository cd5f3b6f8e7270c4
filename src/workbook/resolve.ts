import { quoteSheetName } from "./address.ts";
import type {
  Cell,
  ConditionalFormatSpec,
  DefinedNameSpec,
  ResolvedWorkbook,
  SheetSpec,
  TableSpec,
  ValidationSpec,
  WorkbookSpec,
} from "./spec.ts";
import { escapeHeading, tableColumn } from "./tableColumn.ts";

/** What sheets, tables and defined names are called in the workbook that is written to. */
export interface NameMap {
  readonly sheets: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
}

/** The names that the spec itself gives: for a workbook with nothing else in it. */
export function ownNames(spec: WorkbookSpec): NameMap {
  return {
    sheets: Object.fromEntries(spec.sheets.map((sheet) => [sheet.id, sheet.name])),
    tables: Object.fromEntries(
      spec.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.id, table.name])),
    ),
    names: Object.fromEntries(spec.names.map((entry) => [entry.name, entry.name])),
  };
}

/**
 * Tokens in formulas, resolved here and nowhere else:
 *   {sheet:phases}      the sheet as a prefix, with its exclamation mark: 'Phases'!
 *   {name:DiscountRate} a defined name
 *   {budget}            a table's data; {budget#headers} its header row
 *   {budget.low}        a column's data; {budget.low:high} the columns from low to high
 *   {budget.low@}       the cell of the same row, {budget.low:high@} the cells of the same row
 */
const token =
  /\{(?:(sheet|name):([A-Za-z_][\w.]*)|([A-Za-z]\w*)(#headers|\.([A-Za-z]\w*)(?::([A-Za-z]\w*))?(@)?)?)\}/g;

/** Replaces every token of the spec, and the names of sheets, tables and defined names, by those of the map. */
export function resolveWorkbook(spec: WorkbookSpec, names: NameMap = ownNames(spec)): ResolvedWorkbook {
  const tables = new Map(
    spec.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.id, table] as const)),
  );
  // A column of a table has one formula: thousands of rows share one text.
  const resolved = new Map<string, string>();
  const resolve = (formula: string): string => {
    const known = resolved.get(formula);
    if (known !== undefined) return known;
    const text = resolveFormula(formula, names, tables);
    resolved.set(formula, text);
    return text;
  };

  const cell = (entry: Cell): Cell =>
    entry.kind === "formula" || entry.kind === "plan" ? { ...entry, formula: resolve(entry.formula) } : entry;
  const table = (entry: TableSpec): TableSpec => ({
    ...entry,
    name: names.tables[entry.id] ?? entry.name,
    columns: entry.columns.map((column) =>
      column.calculated === undefined ? column : { ...column, calculated: resolve(column.calculated) },
    ),
  });
  const format = (entry: ConditionalFormatSpec): ConditionalFormatSpec =>
    entry.kind === "formula" ? { ...entry, formula: resolve(entry.formula) } : entry;
  const validation = (entry: ValidationSpec): ValidationSpec =>
    entry.kind === "list" && "formula" in entry.source
      ? { ...entry, source: { formula: resolve(entry.source.formula) } }
      : entry;
  const sheet = (entry: SheetSpec): SheetSpec => ({
    ...entry,
    name: names.sheets[entry.id] ?? entry.name,
    blocks: entry.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(cell)) })),
    tables: entry.tables.map(table),
    conditionalFormats: entry.conditionalFormats.map(format),
    validations: entry.validations.map(validation),
  });
  const definedName = (entry: DefinedNameSpec): DefinedNameSpec => ({
    ...entry,
    name: names.names[entry.name] ?? entry.name,
    target: "formula" in entry.target ? { formula: resolve(entry.target.formula) } : entry.target,
  });
  return { ...spec, sheets: spec.sheets.map(sheet), names: spec.names.map(definedName), resolved: true };
}

function resolveFormula(formula: string, names: NameMap, tables: ReadonlyMap<string, TableSpec>): string {
  return formula.replace(token, (whole, kind, key, tableId, part, from, to, thisRow) => {
    if (kind === "sheet") return `${quoteSheetName(known(names.sheets[key], whole, formula))}!`;
    if (kind === "name") return known(names.names[key], whole, formula);
    const table = known(tables.get(tableId), whole, formula);
    const name = names.tables[tableId] ?? table.name;
    if (part === undefined) return name;
    if (part === "#headers") return `${name}[#Headers]`;
    const heading = (id: string): string =>
      known(
        table.columns.find((column) => column.id === id),
        whole,
        formula,
      ).heading;
    const escaped = (id: string): string => `[${escapeHeading(heading(id))}]`;
    const columns = to === undefined ? escaped(from) : `${escaped(from)}:${escaped(to)}`;
    if (thisRow !== undefined) return `${name}[[#This Row],${columns}]`;
    return to === undefined ? tableColumn(name, heading(from)) : `${name}[${columns}]`;
  });
}

function known<T>(value: T | undefined, whole: string, formula: string): T {
  if (value === undefined) throw new Error(`${whole} names nothing in this workbook: ${formula}`);
  return value;
}
