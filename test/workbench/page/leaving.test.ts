import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { UniverWorkbook } from "../../../src/workbench/model/workbookModel.ts";
import { askBeforeLeaving } from "../../../src/workbench/page/leaving.ts";

describe("leaving the page", () => {
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  let model: UniverWorkbook;
  let page: EventTarget;
  beforeEach(() => {
    model = createHeadlessWorkbook();
    page = new EventTarget();
    askBeforeLeaving(model, page as Window);
  });
  afterEach(async () => {
    await model.settled();
    model.dispose();
  });

  /** Browsers ask where the event is prevented. */
  const asks = (): boolean => !page.dispatchEvent(new Event("beforeunload", { cancelable: true }));

  it("asks nothing while the workbook is as it was, wherever one has looked", () => {
    model.select(model.activeSheet().id, { ...cell, row: 4 });
    expect(asks()).toBe(false);
  });

  it.each<[string, () => void]>([
    ["a cell was typed into", () => model.activeSheet().write(cell, [[{ value: 1 }]])],
    ["a sheet was added", () => void model.addSheet("More")],
    ["a sheet was renamed", () => void (model.activeSheet().name = "Costs")],
  ])("asks once %s", (_name, change) => {
    change();
    expect(asks()).toBe(true);
  });
});
