import { languages } from "../../i18n/language.ts";
import { sheetTexts, type SheetTexts } from "../../i18n/sheets.ts";
import { isMoment } from "../../plan/schema/values.ts";
import type { Cell, RangeRef, ValidationSpec } from "../../workbook/spec.ts";
import type { Role } from "../../workbook/style.ts";
import type { AssumptionName, ChoiceList } from "../assumptions/rows.ts";
import type { Build } from "../build.ts";
import type { RowReader } from "../readBack/reader.ts";
import { readDictionaryWord, type WordReader } from "../readBack/words.ts";
import type { ColumnId, TableId } from "../ids.ts";
import { wordFor } from "../words.ts";
import { number, text } from "./cell.ts";
import { dateSerial, serialDate } from "./date.ts";
import type { NumberFormats } from "./numberFormats.ts";
import { listRule, numberRule } from "./rules.ts";

/** What may be typed into the cells of a column. */
export type InputRule = (build: Build, range: RangeRef) => ValidationSpec;

/** A value that people type, both ways: how its cell looks and what it takes, and how the cell is read. */
export interface Field<Value> {
  readonly align?: "right";
  readonly rule?: InputRule;
  cell(value: Value | undefined, build: Build, format?: string): Cell;
  /** Nothing for an empty cell, and for what has no place in a plan, which is noted. */
  read(row: RowReader, column: string, words: WordReader): Value | undefined;
}

/** The fields of a table, by the ids of their columns: the others are calculated. */
export type Fields<Id extends TableId> = { readonly [Column in ColumnId<Id>]?: Field<unknown> };

/** What the fields of a row say. */
export type FieldValues<F> = {
  readonly [Column in keyof F]: F[Column] extends Field<infer Value> ? Value | undefined : never;
};

interface RuleWords {
  readonly title: string;
  readonly message: string;
}
type WordsOf = (texts: SheetTexts) => RuleWords;

export const textField = (role: Role = "inputText"): Field<string> => ({
  cell: (value, _build, _format) => text(value, role),
  read: (row, column) => row.optionalText(column),
});

/** A stretch of time as a plan names it: "2027", "2027-Q2", "Y2". */
export const momentField = (): Field<string> => ({
  ...textField(),
  read: (row, column) => {
    const said = row.optionalText(column);
    if (said === undefined || isMoment(said)) return said;
    row.notPlaced(column);
    return undefined;
  },
});

/** A number in one of the workbook's formats, unless the row has its own. */
export const numberField = (
  format: keyof NumberFormats,
  { rule, holds = () => true }: { rule?: InputRule; holds?: (value: number) => boolean } = {},
): Field<number> => ({
  align: "right",
  rule,
  cell: (value, { formats }, own) => number(value, own ?? formats[format]),
  read: (row, column) => {
    const value = row.number(column);
    if (value === undefined || holds(value)) return value;
    row.notPlaced(column);
    return undefined;
  },
});

/** A number between two limits, which the cell holds people to and reading too. */
export const limitedField = (
  format: keyof NumberFormats,
  kind: "decimal" | "whole",
  { minimum, maximum = Infinity }: { readonly minimum: number; readonly maximum?: number },
  words: WordsOf,
): Field<number> =>
  numberField(format, {
    rule: ({ texts }, range) =>
      numberRule(range, kind, maximum === Infinity ? { minimum } : { minimum, maximum }, words(texts)),
    holds: (value) => value >= minimum && value <= maximum && (kind === "decimal" || Number.isInteger(value)),
  });

/** A share from 0 to 1. */
export const shareField = (words: WordsOf): Field<number> =>
  limitedField("percent", "decimal", { minimum: 0, maximum: 1 }, words);

/** The first day that a spreadsheet counts. */
const firstDay = 1;
/** 31 December 9999, the last day of a spreadsheet, and one. */
const lastSerial = 2958466;

/** A date yyyy-mm-dd. */
export const dateField = (words?: WordsOf): Field<string> => ({
  align: "right",
  ...(words === undefined
    ? {}
    : {
        rule: ({ texts }: Build, range: RangeRef) =>
          numberRule(range, "date", { minimum: firstDay }, words(texts)),
      }),
  cell: (value, { formats }) => number(value === undefined ? undefined : dateSerial(value), formats.date),
  read: (row, column) => {
    const serial = row.number(column);
    if (serial === undefined) return undefined;
    if (serial >= firstDay && serial < lastSerial) return serialDate(serial);
    row.notPlaced(column);
    return undefined;
  },
});

/** One of the workbook's own words, which stand in Assumptions. */
export const wordField = <Key extends string>(
  names: Readonly<Record<Key, AssumptionName>>,
  list: ChoiceList,
  words: WordsOf,
): Field<Key> => ({
  rule: ({ texts }, range) => listRule(range, list, words(texts)),
  cell: (value, build) => text(wordFor(build, names, value), "inputText"),
  read: (row, column, reader) => reader.read(row, column, names),
});

/** One of the words that the texts of the sheets have for it. */
export const choiceField = <Key extends string>(
  choices: (texts: SheetTexts) => Readonly<Record<Key, string>>,
  words?: WordsOf,
): Field<Key> => ({
  ...(words === undefined
    ? {}
    : {
        rule: ({ texts }: Build, range: RangeRef): ValidationSpec => ({
          kind: "list",
          range,
          source: { items: Object.values(choices(texts)) },
          ...words(texts),
        }),
      }),
  cell: (value, { texts }) => text(value === undefined ? "" : choices(texts)[value], "inputText"),
  read: (row, column) =>
    readDictionaryWord(
      row,
      column,
      languages.map((language) => choices(sheetTexts[language])),
    ),
});
