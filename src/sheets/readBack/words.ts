import { languages } from "../../i18n/language.ts";
import { sheetTexts } from "../../i18n/sheets.ts";
import type { AssumptionName } from "../assumptions/rows.ts";
import type { RowReader } from "./reader.ts";

const fold = (word: string): string => word.trim().toLowerCase();

/** Finds what a word of the sheets stands for: the workbook's own words first, then those of every language. */
export interface WordReader {
  /** The key whose assumption holds the word in the cell; an unknown word is noted as not placed. */
  read<Key extends string>(
    row: RowReader,
    column: string,
    names: Readonly<Record<Key, AssumptionName>>,
  ): Key | undefined;
}

/** `own`: the values in the cells of Assumptions, by name. */
export function wordReader(own: ReadonlyMap<string, string | number>): WordReader {
  const wordsOf = (name: AssumptionName): string[] => {
    const standard = languages.map((language) => {
      const words: Readonly<Record<string, string>> = sheetTexts[language].assumptions.words;
      return words[name] ?? "";
    });
    return [String(own.get(name) ?? ""), ...standard].map(fold);
  };
  return {
    read: (row, column, names) => {
      const word = fold(row.text(column));
      if (word === "") return undefined;
      const keys = Object.keys(names) as (keyof typeof names)[];
      const found =
        keys.find((key) => wordsOf(names[key])[0] === word) ??
        keys.find((key) => wordsOf(names[key]).includes(word));
      if (found === undefined) row.notPlaced(column);
      return found;
    },
  };
}

/** The key of a word that only the dictionaries know (units, comparisons), in any language. */
export function readDictionaryWord<Key extends string>(
  row: RowReader,
  column: string,
  dictionaries: readonly Readonly<Record<Key, string>>[],
): Key | undefined {
  const word = fold(row.text(column));
  if (word === "") return undefined;
  for (const dictionary of dictionaries) {
    for (const key of Object.keys(dictionary) as Key[]) if (fold(dictionary[key]) === word) return key;
  }
  row.notPlaced(column);
  return undefined;
}
