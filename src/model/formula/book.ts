import { isInside } from "../workbook/area.ts";
import type { ModelName, ModelTable, ModelWorkbook } from "../workbook/index.ts";
import type { Place } from "./syntax.ts";

/** The names of a workbook, whatever their case: what formulas are resolved against. */
export class Book {
  readonly workbook: ModelWorkbook;
  readonly #sheets = new Map<string, number>();
  readonly #tables = new Map<string, ModelTable>();
  readonly #names = new Map<string, ModelName>();

  constructor(workbook: ModelWorkbook) {
    this.workbook = workbook;
    workbook.sheets.forEach(({ name }, index) => this.#sheets.set(name.toLowerCase(), index));
    for (const table of workbook.tables) this.#tables.set(table.name.toLowerCase(), table);
    for (const name of workbook.names) this.#names.set(nameKey(name.name, name.sheet), name);
  }

  sheet(name: string): number | undefined {
    return this.#sheets.get(name.toLowerCase());
  }

  table(name: string): ModelTable | undefined {
    return this.#tables.get(name.toLowerCase());
  }

  /** The table that a cell stands in. */
  tableAt(place: Place): ModelTable | undefined {
    return this.workbook.tables.find(
      ({ sheet: name, area }) => this.sheet(name) === place.sheet && isInside(area, place),
    );
  }

  /** A name as a formula of a sheet sees it: the sheet's own comes before the workbook's. */
  name(name: string, sheet: number | undefined): ModelName | undefined {
    const own = sheet === undefined ? undefined : this.workbook.sheets[sheet]?.name;
    return (
      (own === undefined ? undefined : this.#names.get(nameKey(name, own))) ?? this.#names.get(nameKey(name))
    );
  }
}

const nameKey = (name: string, sheet = ""): string => `${sheet.toLowerCase()}!${name.toLowerCase()}`;
