import { TableManager } from "@univerjs/sheets-table";
import type { Engine } from "./engine.ts";
import { engineTables } from "./knownTables.ts";
import type { ReferableTables } from "./structuredReferences.ts";

/**
 * The engine does not take a word with _ or . for a table's name, which Excel does. Inside the engine
 * these signs are letters that look like them; outside nobody sees those.
 */
const letters: Readonly<Record<string, string>> = { _: "\u02CD", ".": "\uA78F" };
const signs = new Map(Object.entries(letters).map(([sign, letter]) => [letter, sign]));
const letterPattern = /[\u02CD\uA78F]/g;

export const toEngineName = (name: string): string => name.replace(/[_.]/g, (sign) => letters[sign] ?? sign);

export const fromEngine = (text: string): string =>
  text.replace(letterPattern, (letter) => signs.get(letter) ?? letter);

type Translator = (formula: string) => string;
const translators = new WeakMap<ReturnType<typeof engineTables>, Translator>();

/**
 * Puts formulas into the engine's words: its tables by the names that they have there, in their own
 * capitals, as Excel too puts them.
 */
export function tableTranslator(engine: Engine): Translator {
  const tables = engineTables(engine);
  const known = translators.get(tables);
  if (known !== undefined) return known;
  const translator = translatorOf(tables);
  translators.set(tables, translator);
  return translator;
}

function translatorOf(tables: ReturnType<typeof engineTables>): Translator {
  const engineNames = new Map(tables.map(({ name }) => [fromEngine(name).toLowerCase(), name]));
  if (engineNames.size === 0) return (formula) => formula;
  const words = [...engineNames.keys()].map((name) => name.replaceAll(".", "\\."));
  const pattern = new RegExp(`(?<![\\w.!$])(?:${words.join("|")})(?![\\w.(!])`, "gi");
  const translate = (part: string): string =>
    part.replace(pattern, (name) => engineNames.get(name.toLowerCase()) ?? name);
  return (formula) =>
    formula
      // Neither in texts, nor in quoted names of sheets, nor in headings, which may hold any word.
      .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:[^[\]]|\[[^[\]]*\])*\])/)
      .map((part, index) => (index % 2 === 0 ? translate(part) : part))
      .join("");
}

/** What formulas on a sheet may refer to: each table's headings are read when the first asks for them. */
export function referableTables(
  engine: Engine,
  sheetId: string,
): (cell: { readonly row: number; readonly column: number }) => ReferableTables {
  const manager = engine.get(TableManager);
  const tables = engineTables(engine);
  const byName = new Map(tables.map(({ id, name }) => [fromEngine(name).toLowerCase(), id]));
  const onSheet = tables.filter(({ subUnitId }) => subUnitId === sheetId);
  const known = new Map<string, readonly string[]>();
  const headings = (name: string): readonly string[] => {
    const read = known.get(name);
    if (read !== undefined) return read;
    const id = byName.get(fromEngine(name).toLowerCase());
    const table = id === undefined ? undefined : manager.getTable(engine.unitId, id);
    const names = Array.from(
      { length: table?.getColumnsCount() ?? 0 },
      (_, index) => table?.getColumnNameByIndex(index) ?? "",
    );
    known.set(name, names);
    return names;
  };
  return ({ row, column }) => ({
    headings,
    own: onSheet.find(
      ({ range }) =>
        row >= range.startRow &&
        row <= range.endRow &&
        column >= range.startColumn &&
        column <= range.endColumn,
    )?.name,
  });
}
