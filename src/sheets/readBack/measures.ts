import { languages } from "../../i18n/language.ts";
import { sheetTexts } from "../../i18n/sheets.ts";
import type { Kpi, Objective, Quantity } from "../../plan/plan.ts";
import { serialDate } from "../frame/date.ts";
import { directionOf } from "../kpis/rows.ts";
import { directionNames } from "../words.ts";
import { given, placeKey, readRows, type Collection, type RowReader, type Tables } from "./reader.ts";
import { readDictionaryWord, type WordReader } from "./words.ts";

const dictionaries = languages.map((language) => sheetTexts[language].kpis);

export function readKpis(tables: Tables, words: WordReader, collection: Collection): Kpi[] {
  return readRows(tables, "kpis", collection).flatMap((row) => {
    const [group, name, text] = ["group", "name", "text"].map(row.text);
    if (name === "" && text === "") {
      if (group !== "") row.notPlaced("group");
      return [];
    }
    const target = readTarget(row);
    const direction = words.read(row, "direction", directionNames);
    collection.rows.set(placeKey("kpis", [group, name]), row);
    return {
      group,
      name,
      text,
      ...given({
        target,
        // The sheet shows a direction in every row; where the target says the same, the plan need not.
        direction: direction === "higher" && directionOf(target) === "higher" ? undefined : direction,
        baseline: row.number("baseline"),
        actual: row.number("actual"),
        asOf: readDate(row, "asOf"),
        owner: row.optionalText("owner"),
      }),
    };
  });
}

export function readObjectives(tables: Tables, collection: Collection): Objective[] {
  return readRows(tables, "objectives", collection).flatMap((row) => {
    const [name, text] = ["name", "text"].map(row.text);
    if (name === "" && text === "") return [];
    collection.rows.set(placeKey("objectives", [name]), row);
    return {
      name,
      text,
      ...given({ target: readTarget(row), actual: row.number("actual"), baseline: row.number("baseline") }),
    };
  });
}

/** A target without a unit is a count, without a comparison at least, or between when it has two ends. */
function readTarget(row: RowReader): Quantity | undefined {
  const value = row.number("target");
  if (value === undefined) return undefined;
  const upper = row.number("upper");
  const unit = readDictionaryWord(
    row,
    "unit",
    dictionaries.map(({ units }) => units),
  );
  const comparison = readDictionaryWord(
    row,
    "comparison",
    dictionaries.map(({ comparisons }) => comparisons),
  );
  const per = readDictionaryWord(
    row,
    "per",
    dictionaries.map(({ pers }) => pers),
  );
  return {
    value,
    ...given({ upper }),
    unit: unit ?? "count",
    comparison: comparison ?? (upper === undefined ? "atLeast" : "between"),
    ...given({ per }),
  };
}

export function readDate(row: RowReader, column: string): string | undefined {
  const serial = row.number(column);
  if (serial === undefined) return undefined;
  if (serial >= 1 && serial < lastSerial) return serialDate(serial);
  row.notPlaced(column);
  return undefined;
}

/** 31 December 9999, the last day of a spreadsheet, and one. */
const lastSerial = 2958466;
