import type { CellValue } from "../workbook/index.ts";
import { InputRefusal } from "./argument.ts";

/** The values of a call's parameters, read as the function asks for them. */
export class Given {
  readonly #values: readonly (readonly CellValue[])[];

  constructor(values: readonly (readonly CellValue[])[]) {
    this.#values = values;
  }

  get count(): number {
    return this.#values.length;
  }

  number(index: number, name: string): number {
    const value = this.optionalNumber(index, name);
    if (value === undefined) throw new InputRefusal("argument", name);
    return value;
  }

  /** Undefined for what is left out, an empty cell or an empty text. */
  optionalNumber(index: number, name: string): number | undefined {
    const values = this.#values[index] ?? [];
    const [value = null] = values;
    if (values.length > 1) throw new InputRefusal("argument", name);
    if (value === null || value === "") return undefined;
    if (typeof value === "number") return value;
    throw new InputRefusal("argument", name);
  }

  /** All numbers of a parameter; empty cells are none. */
  list(index: number, name: string): number[] {
    return (this.#values[index] ?? []).flatMap((value) => {
      if (value === null || value === "") return [];
      if (typeof value !== "number") throw new InputRefusal("argument", name);
      return [value];
    });
  }

  values(index: number): readonly CellValue[] {
    return this.#values[index] ?? [];
  }

  text(index: number): string | undefined {
    const [value] = this.#values[index] ?? [];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  }
}
