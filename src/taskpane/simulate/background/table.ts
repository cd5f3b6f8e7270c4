import { addressText, compileModel, liveFormula, readInputs, twoWayTable } from "../../../model/index.ts";
import type { WorkbookCells } from "../../../workbook/office-js/model/workbookCells.ts";
import type { Refused, TableAxisOutcome, TableOutcome } from "../model.ts";
import { markOf, openWorkbook } from "./open.ts";
import type { ModelOrder, TableSide } from "./orders.ts";
import { cellOf, fixedOf, options, refusedFor } from "./workbook.ts";

/** Values of each side between its ends, beside the one that the workbook holds. */
const steps = 6;

/** The result for values of two inputs together, all else as the workbook holds it. */
export function table(
  { result, rows, columns }: Extract<ModelOrder, { kind: "table" }>,
  cells: WorkbookCells,
): TableOutcome | Refused {
  const { workbook } = openWorkbook(cells, true);
  try {
    const read = readInputs(workbook, options);
    const { inputs } = read;
    const [down, across] = [inputs[rows.input], inputs[columns.input]];
    if (down === undefined || across === undefined) return { kind: "missing", what: "inputs" };
    const axis = (input: typeof down, side: TableSide): TableAxisOutcome => {
      const { target, name, format } = markOf(workbook, input, cells);
      return { target, name, format, values: valuesOf(side, input.base), base: input.base };
    };
    const sides = { rows: axis(down, rows), columns: axis(across, columns) };
    const request = {
      result: cellOf(result),
      rows: { cell: down.cell, values: sides.rows.values },
      columns: { cell: across.cell, values: sides.columns.values },
    };
    const found = twoWayTable(workbook, request, options);
    const sought = { results: [request.result], inputs: [down.cell, across.cell] };
    const fixed = compileModel(read.workbook, sought, options);
    // A mark within a formula is a cell for the calculation only; figures of one day do not follow the calendar.
    const areCells = [down, across].every(({ cell, place }) => addressText(cell) === addressText(place));
    const isOpen = areCells && fixed.moment === undefined;
    const live = isOpen ? liveFormula(workbook, request, found, options) : undefined;
    return {
      ...sides,
      ...fixedOf(fixed, workbook),
      ...(live === undefined ? {} : { live }),
      results: found.map((row) => row.map((value) => (typeof value === "number" ? value : NaN))),
    };
  } catch (error) {
    return refusedFor(error);
  }
}

function valuesOf({ low, high }: TableSide, base: number): readonly number[] {
  const even = Array.from({ length: steps }, (_, step) =>
    Number((low + ((high - low) * step) / (steps - 1)).toPrecision(12)),
  );
  return [...new Set([...even, base])].sort((a, b) => a - b);
}
