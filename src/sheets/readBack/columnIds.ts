import { languages } from "../../i18n/language.ts";
import { sheetTexts } from "../../i18n/sheets.ts";
import { headingsOf, type ColumnId, type TableId } from "../ids.ts";

/** A heading as people may have retyped it: case and outer blanks do not matter. */
const foldHeading = (heading: string): string => heading.trim().toLowerCase();

/** Column ids of a table by heading, in every language at once. */
export function columnIds<Id extends TableId>(table: Id): ReadonlyMap<string, ColumnId<Id>> {
  return new Map(
    languages.flatMap((language) =>
      (Object.entries(headingsOf(table, sheetTexts[language])) as [ColumnId<Id>, string][]).map(
        ([id, heading]) => [foldHeading(heading), id] as const,
      ),
    ),
  );
}

/** The id of each column that has one: columns that people added have none. */
export function identifyColumns<Id extends TableId>(
  table: Id,
  headings: readonly string[],
): (ColumnId<Id> | undefined)[] {
  const ids = columnIds(table);
  return headings.map((heading) => ids.get(foldHeading(heading)));
}
