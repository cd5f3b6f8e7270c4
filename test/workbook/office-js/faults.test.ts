import { floor } from "../../../src/workbench/host/index.ts";
import { ExcelError, insertWorkbook } from "../../../src/workbook/office-js/index.ts";
import type { WorkbookSpec } from "../../../src/workbook/spec.ts";
import type { TestOffice } from "../../support/office.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import { openExcel, snapshot } from "./excel.ts";

/** Three sheets: the fixture's two and a copy of the first, so that something can fail at the third. */
const [assumptions] = budgetWorkbook.sheets;
if (assumptions === undefined) throw new Error("the fixture has no sheet");
const threeSheets: WorkbookSpec = {
  ...budgetWorkbook,
  sheets: [...budgetWorkbook.sheets, { ...assumptions, id: "third", name: "Third" }],
};

/** Look, begin, sheet 1, sheet 2: the request of the third sheet is the fifth. */
const requestOfThirdSheet = 5;

let office: TestOffice;
beforeEach(async () => {
  office = await openExcel();
  // A workbook with something in it that must survive.
  const sheet = office.model.activeSheet();
  sheet.write({ row: 0, column: 0, rows: 1, columns: 2 }, [[{ value: "kept" }, { formula: "=1+1" }]]);
  office.model.setName({ name: "Kept", formula: "=Sheet1!$A$1", comment: "", visible: true });
  await office.model.settled();
});
afterEach(() => office.close());

async function failureOf(work: Promise<unknown>): Promise<ExcelError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ExcelError)) throw new Error(`no ExcelError: ${String(error)}`);
  return error;
}

describe("an insert that cannot be finished leaves the workbook as it was", () => {
  it.each<[string, string, (office: TestOffice, abort: AbortController) => void]>([
    [
      "failed",
      "Excel fails in the middle of the third sheet",
      ({ host }) => host.faults.failRequest(requestOfThirdSheet),
    ],
    [
      "nameTaken",
      "somebody takes a name in the same moment",
      ({ host }) => host.faults.failRequest(requestOfThirdSheet, "ItemAlreadyExists", "The name is taken."),
    ],
    ["cancelled", "the user cancels at the third sheet", (_office, abort) => abort.abort()],
    ["editing", "a cell is being edited", ({ host }) => void (host.faults.cellEditMode = true)],
    ["tooLarge", "a request is too large", ({ host }) => void (host.faults.payloadLimit = 12_000)],
    ["protected", "the workbook is protected", ({ host }) => void (host.faults.protectedWorkbook = true)],
  ])("%s: %s", async (reason, _what, order) => {
    const before = snapshot(office.model);
    const abort = new AbortController();
    if (reason !== "cancelled") order(office, abort);
    const failure = await failureOf(
      insertWorkbook(threeSheets, {
        signal: abort.signal,
        onProgress: ({ done }) => {
          if (reason === "cancelled" && done === 2) order(office, abort);
        },
      }),
    );
    office.host.faults.clear();
    expect(failure.reason).toBe(reason);
    expect(snapshot(office.model)).toEqual(before);
  });

  it("names the sheet that it was at, in both languages, with Excel's code in the details", async () => {
    office.host.faults.failRequest(requestOfThirdSheet);
    const failure = await failureOf(insertWorkbook(threeSheets));
    expect(failure.words("en").happened).toBe("Excel could not finish this. It happened at the sheet Third.");
    expect(failure.words("es").happened).toBe("Excel no pudo terminar. Ocurrió en la hoja Third.");
    expect(failure.details).toContain("GeneralException");
  });

  it("has a message of its own for each of them, in both languages", () => {
    const reasons = ["failed", "nameTaken", "cancelled", "editing", "tooLarge", "protected"] as const;
    for (const language of ["en", "es"] as const) {
      const messages = reasons.map((reason) => new ExcelError(reason).words(language).happened);
      expect(new Set(messages).size).toBe(reasons.length);
    }
  });
});

describe("an insert that should not begin", () => {
  it("is refused in an Excel below the floor, before anything is asked of the workbook", async () => {
    office.close();
    office = await openExcel({ matrix: { ...floor, ExcelApi: "1.13" } });
    const failure = await failureOf(insertWorkbook(threeSheets));
    expect([failure.reason, failure.details]).toEqual(["unsupported", "ExcelApi 1.14"]);
  });
});
