import type { ModelCell, ModelName, ModelTable, ModelWorkbook } from "../workbook/index.ts";
import type { Book } from "./book.ts";
import { readFormula } from "./parse.ts";
import type { Place, Syntax } from "./syntax.ts";

interface Resolved {
  readonly sheet: number;
  readonly formula: string;
  readonly syntax: Syntax;
}

/** Formulas that were read against the same sheets, names and tables. */
interface Reading {
  readonly sheets: string;
  readonly tables: readonly ModelTable[];
  readonly cells: WeakMap<ModelCell, Resolved>;
}

/** Kept as long as the names of the workbook are: most workbooks are read as they stand and with a sheet added. */
const readings = new WeakMap<readonly ModelName[], Reading[]>();
const mostReadings = 4;

function readingOf({ sheets, names, tables }: ModelWorkbook): Reading {
  const list = sheets.map(({ name }) => name.toLowerCase()).join("\n");
  const known = readings.get(names) ?? [];
  const found = known.find((reading) => reading.tables === tables && reading.sheets === list);
  if (found !== undefined) return found;
  const made: Reading = { sheets: list, tables, cells: new WeakMap() };
  readings.set(names, [...known.slice(1 - mostReadings), made]);
  return made;
}

/**
 * The formulas of a workbook, each read once: the proof before a run, the run itself and what follows read the same
 * cells, of which copies of the workbook with other inputs hold the same objects.
 */
export class ResolvedFormulas {
  readonly #book: Book;
  readonly #cells: WeakMap<ModelCell, Resolved>;

  constructor(book: Book) {
    this.#book = book;
    this.#cells = readingOf(book.workbook).cells;
  }

  of(cell: ModelCell, place: Place): Syntax {
    const { formula = "" } = cell;
    const known = this.#cells.get(cell);
    if (known !== undefined && known.sheet === place.sheet && known.formula === formula) return known.syntax;
    const syntax = readFormula(formula, place, this.#book);
    this.#cells.set(cell, { sheet: place.sheet, formula, syntax });
    return syntax;
  }
}
