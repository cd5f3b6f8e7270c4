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
  open: "Explain the selected cell",
  openHint: "Opens its PLAN formula in the form; where it shows an error, says why and what to do.",
  noCall: (cell: string): string => `${cell} holds no PLAN formula. Select a cell that does.`,
  opened: (cell: string, shown: string): string => `${cell} shows ${shown}`,
  openedEmpty: (cell: string): string => `Formula of ${cell}`,
  partOfFormula: "The formula does more with this result: the form holds only this call.",
  notReadHere: (names: string): string =>
    `Calculated in the cell only: ${names}. Put it into a cell of its own to see the result here.`,
  whyName:
    "Excel does not know the function yet: open the add-in in this workbook and wait until it has loaded, then calculate again (Ctrl+Alt+F9).",
  whySpill: "Cells that the result needs are not empty: clear them, or write the formula elsewhere.",
  whyBusy: "Excel is still calculating. If it stays so, calculate again (Ctrl+Alt+F9).",
  whyStale: "Calculated here there is no error. Calculate the workbook again (Ctrl+Alt+F9).",
  errorInside: (name: string, error: string, row: number): string =>
    `${name} holds ${error} in cell ${row} of its range: mend that cell first.`,
  blanksMatter: (names: string): string =>
    `Empty cells in ${names} count as none here and in Excel on the web. Excel for Windows and Mac passes them as 0, which gives another result: fill them in, or write ="".`,
  occupied: (cell: string, content: string): string => `${cell} is not empty: ${content}`,
  replace: (cell: string): string => `Replace what is in ${cell}`,
  writeInto: (cell: string): string => `Write into ${cell}`,
  keepCell: "Leave it",
};
