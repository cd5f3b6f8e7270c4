import type { FinalSheet } from "./sheetUpdate.ts";

/** New headings by the old ones, by the name of the table in small letters. */
export type RenamedHeadings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Columns that get another heading, as references of formulas call them. */
export function renamedHeadings(finals: readonly FinalSheet[]): RenamedHeadings {
  return new Map(
    finals.flatMap(({ tables }) =>
      tables.flatMap(({ spec, state, columns }): [string, Map<string, string>][] => {
        if (state === undefined) return [];
        const renamed = spec.columns.flatMap(({ id, heading }): [string, string][] => {
          const before = state.headings[(columns.get(id) ?? -1) - state.column];
          return before === undefined || before === heading ? [] : [[before, heading]];
        });
        return renamed.length === 0 ? [] : [[state.name.toLowerCase(), new Map(renamed)]];
      }),
    ),
  );
}

const text = /("(?:[^"]|"")*")/;
const tableReference = /([\p{L}_][\p{L}\p{N}_.]*)(\[(?:[^[\]]|\[(?:[^[\]]|'.)*\])*\])/gu;

/**
 * A formula that calls columns by their new headings. Excel changes formulas itself when a heading is
 * typed over; this is for what it has left.
 */
export function withNewHeadings(formula: string, renamed: RenamedHeadings): string {
  return formula
    .split(text)
    .map((part, index) => (index % 2 === 1 ? part : renamedIn(part, renamed)))
    .join("");
}

const renamedIn = (part: string, renamed: RenamedHeadings): string =>
  part.replace(tableReference, (whole: string, table: string, brackets: string) => {
    const headings = renamed.get(table.toLowerCase());
    if (headings === undefined) return whole;
    const content = brackets.replace(
      /(\[@?|:\[?|,)([^[\]@#,:]+)(?=[\]:])/g,
      (found: string, before: string, heading: string) => {
        const now = headings.get(heading.replace(/'(.)/g, "$1"));
        return now === undefined ? found : `${before}${now.replace(/[[\]#'@]/g, "'$&")}`;
      },
    );
    return `${table}${content}`;
  });
