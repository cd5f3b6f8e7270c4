import type { ModelEvent, WorkbookModel } from "../model/model.ts";

const changes: ReadonlySet<ModelEvent["type"]> = new Set([
  "changed",
  "sheetAdded",
  "sheetRemoved",
  "sheetRenamed",
]);

/** The workbook lives in the page only: once something is in it, the browser asks before the page goes. */
export function askBeforeLeaving(model: WorkbookModel, page: Window): void {
  const stop = model.onEvent(({ type }) => {
    if (!changes.has(type)) return;
    stop();
    page.addEventListener("beforeunload", (event) => event.preventDefault());
  });
}
