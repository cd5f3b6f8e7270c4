import {
  addressText,
  dateText,
  readAddress,
  SimulationError,
  verifyModel,
  ModelError,
  type CellAddress,
  type CellValue,
  type Difference,
  type Fixed,
  type ModelInputs,
  type ModelWorkbook,
} from "../../../model/index.ts";
import { labelOf } from "../../../model/inputs/label.ts";
import { isError } from "../../../model/values/index.ts";
import { toModel } from "../../../workbook/office-js/model/toModel.ts";
import { isResultName } from "../../../workbook/office-js/model/resultName.ts";
import type { WorkbookCells } from "../../../workbook/office-js/model/workbookCells.ts";
import type { CellTarget } from "../../common/excelPort.ts";
import type { FixedOutcome, Refused, ResultMark, Shown } from "../model.ts";
import { planFunctions } from "../../../functions/modelFunctions.ts";

export const options = { planFunctions } as const;

export const targetOf = (cell: CellAddress): CellTarget => {
  const text = addressText(cell);
  return { sheet: cell.sheet, address: text.slice(text.lastIndexOf("!") + 1) };
};

export const cellOf = ({ sheet, address }: CellTarget): CellAddress =>
  readAddress(address, sheet) ?? { sheet, row: 0, column: 0 };

export const shownOf = (value: CellValue | undefined): Shown =>
  value === null || value === undefined ? undefined : isError(value) ? value.error : value;

/** What a calculation took as it stands. */
export function fixedOf({ moment, kept }: Fixed, { dateSystem }: ModelWorkbook): FixedOutcome {
  const cells = kept.length === 0 ? {} : { kept: kept.map(({ cell }) => addressText(cell)) };
  if (moment === undefined) return cells;
  const { serial, cell } = moment;
  const day = dateText(serial, dateSystem);
  return { ...cells, moment: { day, ...(cell === undefined ? {} : { cell: addressText(cell) }) } };
}

export const formatOf = ({ markFormats }: WorkbookCells, cell: CellAddress): string =>
  markFormats[addressText(cell)] ?? "General";

export interface FoundResults {
  readonly results: readonly ResultMark[];
  readonly gone: readonly string[];
}

/** The cells that names of results or functions of other products mark, each once. */
export function resultsOf(cells: WorkbookCells, workbook: ModelWorkbook, read: ModelInputs): FoundResults {
  const results: ResultMark[] = [];
  const gone: string[] = [];
  const known = new Set<string>();
  const add = (cell: CellAddress, mark: Omit<ResultMark, "target">): void => {
    const place = addressText(cell);
    if (!known.has(place)) results.push({ target: targetOf(cell), ...mark });
    known.add(place);
  };
  for (const { name, formula, sheet } of cells.names) {
    if (sheet !== undefined || !isResultName(name)) continue;
    const cell = readAddress(formula);
    const isThere = cell !== undefined && workbook.sheets.some((one) => one.name === cell.sheet);
    if (!isThere) gone.push(name);
    else
      add(cell, {
        name: labelOf(workbook, cell),
        mark: name,
        format: formatOf(cells, cell),
      });
  }
  for (const { cell, name } of read.results) add(cell, { name, format: formatOf(cells, cell) });
  return { results, gone };
}

/**
 * The workbook under the date system by which its own values come out: Office.js does not tell which one
 * it counts by, and what does not hang on it comes out under both.
 */
export function withDateSystem(
  cells: WorkbookCells,
  differencesOf: (workbook: ModelWorkbook) => readonly Difference[],
): ModelWorkbook {
  const workbook = toModel(cells);
  try {
    if (differencesOf(workbook).length === 0) return workbook;
    const other = toModel(cells, 1904);
    return differencesOf(other).length === 0 ? other : workbook;
  } catch (error) {
    // What cannot be calculated is told by whoever calculates it.
    if (error instanceof ModelError) return workbook;
    throw error;
  }
}

export const differencesOf =
  (read: (workbook: ModelWorkbook) => ModelWorkbook, results: readonly CellAddress[]) =>
  (workbook: ModelWorkbook): readonly Difference[] =>
    verifyModel(read(workbook), results, options);

/** A failure of the model in the form in which the pane shows it; anything else goes on. */
export function refusedFor(error: unknown): Refused {
  if (error instanceof ModelError)
    return {
      kind: "refused",
      cells: error.refusals.map(({ cell, reason, detail }) => ({ target: targetOf(cell), reason, detail })),
    };
  if (error instanceof SimulationError) {
    const { problems = [], differences = [] } = error.details;
    if (error.reason === "problems")
      return {
        kind: "problems",
        cells: problems.map(({ cell, reason, detail }) => ({ target: targetOf(cell), reason, detail })),
      };
    if (error.reason === "differences") return differentCells(differences);
    if (error.reason === "noInputs") return { kind: "missing", what: "inputs" };
    if (error.reason === "noResults") return { kind: "missing", what: "results" };
  }
  throw error;
}

export const differentCells = (differences: readonly Difference[]): Refused => ({
  kind: "different",
  cells: differences.map(({ cell, stored, calculated }) => ({
    target: targetOf(cell),
    stored: shownOf(stored),
    calculated: shownOf(calculated),
  })),
});
