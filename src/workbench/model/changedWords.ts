import { IDefinedNamesService, ISuperTableService } from "@univerjs/engine-formula";
import type { Engine } from "./engine.ts";

/** A sheet in front of a reference, quoted or not. */
const sheetPattern = /'((?:[^']|'')*)'!|([^\s'!(),;:+\-*/^&=<>{}"[\]]+)!/g;
/** What may be a name or a table; the engine's own letters for signs in names of tables are letters too. */
const wordPattern = /[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?\u02CD\uA78F]*/gu;

const sheetWord = (name: string): string => `${name.toLowerCase()}!`;

/** All by which a formula may name a sheet, a table or a defined name; more words than that do no harm. */
export function wordsOf(formula: string): readonly string[] {
  const words = new Set<string>();
  for (const [, quoted, plain] of formula.matchAll(sheetPattern)) {
    words.add(sheetWord(quoted?.replaceAll("''", "'") ?? plain ?? ""));
  }
  for (const [word] of formula.matchAll(wordPattern)) words.add(word.toLowerCase());
  return [...words];
}

/** So many texts of formulas have their words kept: those of a workbook with ten plans. */
const mostFormulas = 50_000;

/** The words of formulas, each found once: they are asked for of all formulas whenever a name or a table changes. */
export class WordsOfFormulas {
  readonly #known = new Map<string, readonly string[]>();

  of(formula: string): readonly string[] {
    const known = this.#known.get(formula);
    if (known !== undefined) return known;
    if (this.#known.size >= mostFormulas) this.#known.clear();
    const words = wordsOf(formula);
    this.#known.set(formula, words);
    return words;
  }
}

interface Meaning {
  readonly word: string;
  /** Anything that is another where the word means something else. */
  readonly of: readonly unknown[];
  /** What it is named with in turn. */
  readonly words: readonly string[];
}

/** Which words mean something else than when they were last asked for: names, tables and sheets of the workbook. */
export class MeaningChanges {
  readonly #engine: Engine;
  #before = new Map<string, Meaning>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  take(): ReadonlySet<string> {
    const now = this.#meanings();
    const changed = new Set<string>();
    for (const [key, meaning] of now) {
      const before = this.#before.get(key);
      if (before !== undefined && isSame(before, meaning)) continue;
      changed.add(meaning.word);
      if (before !== undefined) changed.add(before.word);
    }
    for (const [key, { word }] of this.#before) if (!now.has(key)) changed.add(word);
    this.#before = now;
    addNamedBy(changed, [...now.values()]);
    return changed;
  }

  #meanings(): Map<string, Meaning> {
    const { unitId, workbook } = this.#engine;
    const meanings = new Map<string, Meaning>();
    const names = this.#engine.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
    for (const [id, { name, formulaOrRefString, localSheetId }] of Object.entries(names)) {
      const known = this.#before.get(`name ${id}`);
      meanings.set(`name ${id}`, {
        word: name.toLowerCase(),
        of: [formulaOrRefString, localSheetId],
        words: known?.of[0] === formulaOrRefString ? known.words : wordsOf(formulaOrRefString),
      });
    }
    for (const [name, reference] of this.#engine.get(ISuperTableService).getTableMap(unitId) ?? []) {
      meanings.set(`table ${name}`, { word: name.toLowerCase(), of: [reference], words: [] });
    }
    for (const sheet of workbook.getSheets()) {
      const [id, word] = [sheet.getSheetId(), sheetWord(sheet.getName())];
      meanings.set(`sheet ${id}`, { word, of: [sheet.getRowCount(), sheet.getColumnCount()], words: [] });
    }
    return meanings;
  }
}

const isSame = (one: Meaning, other: Meaning): boolean =>
  one.word === other.word && one.of.every((part, index) => part === other.of[index]);

/** Names that stand for what changed have changed too, as have those that stand for them. */
function addNamedBy(changed: Set<string>, meanings: readonly Meaning[]): void {
  if (changed.size === 0) return;
  for (let size = -1; size !== changed.size;) {
    size = changed.size;
    for (const { word, words } of meanings) if (words.some((named) => changed.has(named))) changed.add(word);
  }
}
