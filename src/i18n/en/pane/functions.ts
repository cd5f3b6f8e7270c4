/** The view that explains the custom functions and writes them into cells. */
export const functionsEn = {
  title: "Functions",
  search: "Search functions",
  searchHint: "Name, task or parameter",
  found: (count: number): string => (count === 1 ? "1 function" : `${count} functions`),
  none: (query: string): string => `No function matches “${query}”.`,
  clear: "Show all",
  back: "All functions",
  example: "Example",
  useExample: "Use the example",
  optional: "optional",
  optionalCount: (count: number): string =>
    count === 1 ? "1 optional parameter" : `${count} optional parameters`,
  values: "Values",
  useSelection: "Use selection",
  useSelectionFor: (parameter: string): string => `Use selection for ${parameter}`,
  selected: (address: string, cells: number): string =>
    cells === 1 ? `${address}, 1 cell` : `${address}, ${cells} cells`,
  typeHint: "A value, a list such as 3, 5, 8, or a reference",
  result: "Result",
  waiting: (names: string): string => `Fill in ${names} to see the result.`,
  inCell: "References are calculated in the cell. Use the selection to see the result here.",
  more: (rows: number): string => `and ${rows} more rows`,
  formula: "Formula",
  write: "Write into the active cell",
  written: (cell: string): string => `Written into ${cell}`,
  outside: "Writing needs a workbook: open Scaleplan in Excel.",
  spill: (rows: number, columns: number): string =>
    `Fills ${rows} ${rows === 1 ? "row" : "rows"} and ${columns} ${columns === 1 ? "column" : "columns"}: leave the cells around it empty.`,
  help: "Help page",
};
