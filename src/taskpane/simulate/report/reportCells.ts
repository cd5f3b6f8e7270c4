import type { Cell } from "../../../workbook/spec.ts";

type TextRole = Extract<Cell, { kind: "text" }>["role"];
type NumberRole = Extract<Cell, { kind: "number" }>["role"];

export const blank: Cell = { kind: "blank" };

export const text = (value: string, role: TextRole = "text"): Cell => ({
  kind: "text",
  text: value,
  role: role ?? "text",
});

/** A figure in the format of the cell that it is about; blank where it is none. */
export const number = (value: number, format: string, role?: NumberRole): Cell =>
  Number.isFinite(value)
    ? {
        ...{ kind: "number", value, format: format === "General" ? "#,##0.####" : format },
        ...(role === undefined ? {} : { role }),
      }
    : blank;

/** Headings, right-aligned from a column on. */
export const headings = (words: readonly string[], numbersFrom: number): readonly Cell[] =>
  words.map((word, at) => text(word, at >= numbersFrom ? "headingNumber" : "heading"));
