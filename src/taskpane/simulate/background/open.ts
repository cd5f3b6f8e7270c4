import {
  readInputs,
  type ModelInputs,
  type ModelWorkbook,
  type UncertainInput,
} from "../../../model/index.ts";
import { cellKey } from "../../../model/workbook/index.ts";
import type { WorkbookCells } from "../../../workbook/office-js/model/workbookCells.ts";
import type { InputMark, OpenedModel } from "../model.ts";
import { correlationMarks, tableMark } from "./tableMarks.ts";
import { differencesOf, formatOf, options, resultsOf, targetOf, withDateSystem, cellOf } from "./workbook.ts";

export interface OpenedWorkbook {
  readonly workbook: ModelWorkbook;
  readonly read: ModelInputs;
  readonly opened: OpenedModel;
}

/** Reads what is marked in a workbook, under the date system by which its results come out. */
export function openWorkbook(cells: WorkbookCells, proven: boolean): OpenedWorkbook {
  const first = openAs(
    cells,
    withDateSystem(cells, () => []),
  );
  if (!proven) return first;
  const places = first.opened.results.map(({ target }) => cellOf(target));
  const workbook = withDateSystem(
    cells,
    differencesOf((one) => readInputs(one, options).proof, places),
  );
  return workbook.dateSystem === first.workbook.dateSystem ? first : openAs(cells, workbook);
}

function openAs(cells: WorkbookCells, workbook: ModelWorkbook): OpenedWorkbook {
  const read = readInputs(workbook, options);
  const { results, gone } = resultsOf(cells, workbook, read);
  return {
    workbook,
    read,
    opened: {
      inputs: read.inputs.map((input) => markOf(workbook, input, cells)),
      results,
      gone,
      correlations: correlationMarks(workbook, read),
      problems: read.problems.map(({ cell, reason, detail }) => ({ target: targetOf(cell), reason, detail })),
    },
  };
}

/** Our own function and nothing beside it. */
const wholeMark = /^\s*PLAN\.UNCERTAIN\((?:[^()"]|"(?:[^"]|"")*")*\)\s*$/i;

export function markOf(workbook: ModelWorkbook, input: UncertainInput, cells: WorkbookCells): InputMark {
  const { place, name, shape, chance, base, source } = input;
  const sheet = workbook.sheets.find((one) => one.name === place.sheet);
  const formula = sheet?.cells.get(cellKey(place.row, place.column))?.formula ?? "";
  const alone = source === "function" && wholeMark.test(formula);
  const row = source === "table" ? tableMark(workbook, place) : undefined;
  return {
    ...{ target: targetOf(place), name, shape, chance, base, source, alone },
    format: formatOf(cells, place),
    ...(row === undefined ? {} : { tableRow: row }),
  };
}
