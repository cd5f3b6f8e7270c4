import type { FUniver } from "@univerjs/core/lib/facade";
import type { Area, WorkbookModel } from "../model/model.ts";

/** What a person does in the grid that the engine leaves to the program around it: links and locked cells. */
export function followCellEvents(model: WorkbookModel, api: FUniver): void {
  api.addEvent(api.Event.CellClicked, ({ row, column }) => {
    const link = model.activeSheet().link(row, column);
    if (link?.documentReference !== undefined) goTo(model, link.documentReference);
    else if (link?.address !== undefined) window.open(link.address, "_blank", "noopener");
  });
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const sheet = model.activeSheet();
    if (sheet.protection === undefined) return;
    const area = { row: event.row, column: event.column, rows: 1, columns: 1 };
    if (sheet.readFormat(area)[0]?.[0]?.locked !== false) event.cancel = true;
  });
}

function goTo(model: WorkbookModel, reference: string): void {
  const target = readReference(reference);
  const sheet =
    target?.sheet === undefined
      ? model.activeSheet()
      : model.sheets().find(({ name }) => name.toLowerCase() === target.sheet?.toLowerCase());
  if (target !== undefined && sheet !== undefined) model.select(sheet.id, target.area);
}

/** "'Plan''s budget'!A5:B7", "Budget!A5" or "A5"; undefined for anything else. */
export function readReference(
  reference: string,
): { readonly sheet?: string; readonly area: Area } | undefined {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(
    reference.replace(/^[#=]/, ""),
  );
  if (parts === null) return undefined;
  const [, quoted, plain, column = "", row = "", lastColumn = column, lastRow = row] = parts;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const first = { row: Number(row) - 1, column: columnOf(column) };
  return {
    ...(sheet === undefined ? {} : { sheet }),
    area: {
      ...first,
      rows: Number(lastRow) - first.row,
      columns: columnOf(lastColumn) - first.column + 1,
    },
  };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
