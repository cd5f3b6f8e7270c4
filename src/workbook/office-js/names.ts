import { limits } from "../limits.ts";
import type { NameMap } from "../resolve.ts";
import { ownNames } from "../resolve.ts";
import type { WorkbookSpec } from "../spec.ts";

/** Names that the workbook already uses. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Tables and defined names share one space of names. */
  readonly tablesAndNames: readonly string[];
}

/**
 * A name map without clashes: what is taken gets a number, "Budget (2)" for sheets and "Budget_2" for
 * tables and defined names. Excel does not tell capitals from small letters.
 */
export function freeNames(spec: WorkbookSpec, taken: TakenNames): NameMap {
  const own = ownNames(spec);
  const sheets = new Set(taken.sheets.map(fold));
  const others = new Set(taken.tablesAndNames.map(fold));
  return {
    sheets: mapFree(own.sheets, sheets, numberedSheet),
    tables: mapFree(own.tables, others, (name, number) => `${name}_${number}`),
    names: mapFree(own.names, others, (name, number) => `${name}_${number}`),
  };
}

const fold = (name: string): string => name.toLocaleLowerCase("en");

function mapFree(
  wanted: Readonly<Record<string, string>>,
  taken: Set<string>,
  numbered: (name: string, number: number) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(wanted).map(([id, name]) => {
      let free = name;
      for (let number = 2; taken.has(fold(free)); number += 1) free = numbered(name, number);
      taken.add(fold(free));
      return [id, free];
    }),
  );
}

/** The number stays when the name has to be cut to what Excel takes. */
function numberedSheet(name: string, number: number): string {
  const suffix = ` (${number})`;
  return name.slice(0, limits.sheetName - suffix.length).trimEnd() + suffix;
}
