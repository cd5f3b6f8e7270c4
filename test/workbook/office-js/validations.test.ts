/** What a person types into the cells of an insert meets the rules that stand there, in both date systems. */
import { samplePlan } from "../../../src/plan/index.ts";
import { buildWorkbook } from "../../../src/sheets/index.ts";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import { insertWorkbook } from "../../../src/workbook/office-js/index.ts";
import type { TestOffice } from "../../support/office.ts";
import { refusedEntries } from "../../support/validationRules.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";
import { openExcel, registerFunctions } from "./excel.ts";

const juneOf2027 = 46553;

// Words differ by language and dates by system, neither by the other: each once is enough.
describe.each([
  ["of the 1900 system", false, "en"],
  ["of the 1904 system", true, "es"],
] as const)("in a workbook %s", (_name, date1904, language) => {
  let office: TestOffice;
  beforeEach(async () => {
    office = await openExcel({ model: createHeadlessWorkbook({ date1904 }) });
  });
  afterEach(() => office.close());

  it(`every rule of the sample (${language}) takes what stands in its cells, and a date where one is due`, async () => {
    registerFunctions(office);
    await insertWorkbook(
      buildWorkbook(samplePlan(language), { asOf: "2027-06-15", language, currency: "USD", scale: 1 }),
    );
    await office.model.settled();
    let dates = 0;
    const refused = await refusedEntries(office.model, (sheet, row, column, rule) => {
      if (!("date" in rule)) return sheet.read({ row, column, rows: 1, columns: 1 })[0]?.[0]?.value ?? "";
      dates += 1;
      return date1904 ? juneOf2027 - 1462 : juneOf2027;
    });
    expect(refused).toEqual([]);
    expect(dates).toBeGreaterThan(3);
  });

  it.each([
    ["the first day that Excel counts", 1],
    ["a day before 1904", 800],
    ["the first day of 1904", 1462],
    ["a day of this century", 40_000],
  ])(
    "%s as the earliest date never refuses a later one, and no year below 1904 is sent",
    async (_what, minimum) => {
      const rule = { kind: "date", minimum, title: "A date", message: "A date, please" } as const;
      const range = { sheet: "sheet", row: 1, column: 1, rows: 1, columns: 1 };
      await insertWorkbook(workbookOf([[{ kind: "text", text: "" }]], { validations: [{ ...rule, range }] }));
      const sent = JSON.stringify(office.model.sheets()[1]?.validations()[0]?.rule);
      expect(Number(/DATE\((\d+)/.exec(sent)?.[1] ?? "1904")).toBeGreaterThanOrEqual(1904);
      const shift = date1904 ? 1462 : 0;
      expect(await refusedEntries(office.model, () => juneOf2027 - shift)).toEqual([]);
      if (minimum > 1462)
        expect(await refusedEntries(office.model, () => minimum - 1 - shift)).toHaveLength(1);
    },
  );
});
