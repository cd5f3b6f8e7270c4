import { firstPlanCall, readCall } from "../../functions/index.ts";
import type { PaneLanguage } from "../../i18n/language.ts";
import type { ActiveCell, ExcelPort, Separators } from "../common/excelPort.ts";
import { enteredFrom, nothingEntered, type Entered } from "./argument.ts";

/** A formula of the workbook as the form takes it. */
export interface OpenedCall {
  readonly id: string;
  readonly entered: readonly Entered[];
  readonly cell: ActiveCell;
  /** Whether the cell's formula is this call and nothing else. */
  readonly whole: boolean;
}

/** The PLAN call of the active cell with what its references stand for; only the cell itself without one. */
export async function openActiveCell(
  excel: ExcelPort,
  language: PaneLanguage,
  separators?: Separators,
): Promise<OpenedCall | { readonly cell: ActiveCell }> {
  const cell = await excel.inspectActiveCell();
  const call = firstPlanCall(cell.content);
  if (call === undefined) return { cell };
  const constants = call.parameters.map((text) => constantOf(text, language, separators));
  const references = call.parameters.filter((_text, position) => constants[position] === undefined);
  const read = await excel.readReferences(references, cell);
  let next = 0;
  const entered = call.parameters.map((text, position): Entered => {
    const constant = constants[position];
    if (constant !== undefined) return constant;
    const cells = read[next++];
    return cells === undefined
      ? { kind: "expression", text }
      : { kind: "selection", address: text, values: cells.values };
  });
  return { id: call.id, entered, cell, whole: call.whole };
}

function constantOf(text: string, language: PaneLanguage, separators?: Separators): Entered | undefined {
  if (text === "") return nothingEntered;
  const parameters = readCall(`=PLAN.CONSTANT(${text})`)?.parameters;
  return parameters?.length === 1 ? enteredFrom(parameters[0], language, separators) : undefined;
}
