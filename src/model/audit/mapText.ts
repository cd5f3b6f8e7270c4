import { columnLetters } from "../workbook/index.ts";
import type { MapKind, SheetMap } from "./map.ts";

/** A map as lines of letters under those of its columns, an empty cell a point. */
export function mapText(
  { firstRow, firstColumn, rows }: SheetMap,
  letters: Readonly<Record<MapKind, string>>,
): string {
  const width = String(firstRow + rows.length).length;
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, at) => columnLetters(firstColumn + at));
  const deepest = Math.max(...columns.map((column) => column.length));
  const heading = Array.from({ length: deepest }, (_, line) =>
    columns.map((column) => column.padStart(deepest).charAt(line)).join(""),
  );
  const lines = rows.map((kinds) => kinds.map((kind) => (kind === undefined ? "." : letters[kind])).join(""));
  return [
    ...heading.map((line) => `${" ".repeat(width)}  ${line}`),
    ...lines.map((line, at) => `${String(firstRow + at + 1).padStart(width)}  ${line}`),
  ].join("\n");
}
