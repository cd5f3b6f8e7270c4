import { tokenTypes } from "@borgar/fx";
import { cellKey, isCellError, type ModelCell, type ModelSheet } from "../../workbook/index.ts";
import { isInside } from "../../workbook/area.ts";
import type { Found } from "../finding.ts";
import type { FormulaCell } from "../formulaCell.ts";
import { byPattern } from "../grouping.ts";
import type { WorkbookView } from "../view.ts";

interface ErrorCell {
  readonly sheet: ModelSheet;
  readonly cell: ModelCell;
  readonly error: string;
}

type ErrorsBySheet = ReadonlyMap<string, Map<number, ErrorCell>>;

/** Answers that are still under way. */
const waiting: ReadonlySet<string> = new Set(["#BUSY!", "#GETTING_DATA"]);

/** Cells where an error begins: those that only pass on the error of another cell are counted with it. */
export function errorValues(view: WorkbookView): Found[] {
  const errors = view.workbook.sheets.flatMap((sheet) => errorsOf(sheet));
  const bySheet: ErrorsBySheet = new Map(
    view.workbook.sheets.map(({ name }) => [name.toLowerCase(), new Map<number, ErrorCell>()]),
  );
  for (const found of errors)
    bySheet.get(found.sheet.name.toLowerCase())?.set(cellKey(found.cell.row, found.cell.column), found);
  const origins = errors.flatMap(({ sheet, cell, error }) => {
    const formula = view.sheetOf(sheet.name)?.formulas.get(cellKey(cell.row, cell.column));
    return formula === undefined || !inherits(formula, bySheet) ? [{ sheet, cell, error, formula }] : [];
  });
  const written = origins.flatMap(({ formula, error }) =>
    formula === undefined || isMeant(formula) ? [] : [{ formula, details: { error } }],
  );
  const lost = view.formulas.flatMap((formula) =>
    losesReference(formula) && !isCellError(formula.cell.value)
      ? [{ formula, details: { error: "#REF!" } }]
      : [],
  );
  const typed = origins.flatMap(({ sheet, cell, error, formula }): Found[] =>
    formula !== undefined
      ? []
      : [
          {
            rule: "errorValue",
            cell: { sheet: sheet.name, row: cell.row, column: cell.column },
            cells: 1,
            details: { formula: error, error },
          },
        ],
  );
  return [...byPattern("errorValue", [...written, ...lost]), ...typed];
}

const errorsOf = (sheet: ModelSheet): ErrorCell[] =>
  [...sheet.cells.values()].flatMap((cell) =>
    isCellError(cell.value) && !waiting.has(cell.value.error)
      ? [{ sheet, cell, error: cell.value.error }]
      : [],
  );

/** What the formula referred to was deleted, though IFERROR or a condition hides it now. */
const losesReference = ({ tokens }: FormulaCell): boolean =>
  tokens.some(({ type, value }) => type !== tokenTypes.STRING && value.includes("#REF!"));

/** `NA()` is written by people who want a gap in a chart. */
const isMeant = ({ formula }: FormulaCell): boolean => /\bNA\(\s*\)/i.test(formula);

/** Whether a cell that the formula names holds an error already. */
function inherits(formula: FormulaCell, errors: ErrorsBySheet): boolean {
  return formula.references.some((reference) => {
    const { area, sheet } = reference;
    const found = errors.get(sheet.toLowerCase());
    if (found === undefined) return false;
    if (reference.single) return found.has(cellKey(area.firstRow, area.firstColumn));
    return [...found.values()].some(({ cell }) => cell !== formula.cell && isInside(area, cell));
  });
}
