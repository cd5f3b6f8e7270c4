import { useEffect, useState } from "react";
import { cellAddress } from "../../workbook/address.ts";
import type { WorkbookModel } from "../model/model.ts";
import type { WorkbenchTexts } from "./Ribbon.tsx";

/** Below the grid: why the selected cell shows an error, as Excel tells at the cell, or a message of the page. */
export function NoteBar({
  texts,
  model,
  message,
}: {
  readonly texts: WorkbenchTexts;
  readonly model: WorkbookModel | undefined;
  readonly message: string | undefined;
}) {
  const [note, setNote] = useState<string>();
  useEffect(() => {
    if (model === undefined) return undefined;
    const draw = (): void => {
      const { sheetId, area } = model.selection();
      const cell = model.sheet(sheetId)?.read({ ...area, rows: 1, columns: 1 })[0]?.[0];
      setNote(
        cell?.note === undefined
          ? undefined
          : texts.note(cellAddress(area.row, area.column), cell.text, cell.note),
      );
    };
    return model.onEvent((event) => {
      if (event.type === "selected" || event.type === "calculated") draw();
    });
  }, [model, texts]);
  const shown = message ?? note;
  return shown === undefined ? null : (
    <p className="note" role="status">
      {shown}
    </p>
  );
}
